import { useState } from 'react';
import { Link } from '@remix-run/react';
import { contentTypes, type Target } from '@bti/domain';
import { issueSentence } from '@bti/text';
import { CardMenu } from '#app/parts/card-menu.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { targetDraft, type GuideMap, type LevelColumn, type StepCard } from './guide-model.js';
import { NameForm } from '#app/parts/name-form.js';
import type { GuideActs } from './use-guide-acts.js';

type StepItemProps = {
  step: StepCard;
  level: LevelColumn | undefined;
  map: GuideMap;
  acts: GuideActs;
  mayWrite: boolean;
};

const shownRoles = 2;

/** One step as a card: who, how soon, with how much, what is missing; and, for a decision, where each outcome leads. */
export function StepItem({ step, level, map, acts, mayWrite }: StepItemProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const [renaming, setRenaming] = useState(false);
  const w = words.guide;
  const name = step.title || words.common.untitled;
  const isDecision = step.outcomes.length > 0;
  const place = level?.steps.indexOf(step) ?? -1;
  const units = contentTypes.step.fields.deadlines.fields.unit.options;
  const deadlineText = ({ amount, unit }: StepCard['deadlines'][number]): string =>
    amount === 1 && unit in w.oneUnit
      ? `1 ${w.oneUnit[unit as keyof typeof w.oneUnit]}`
      : [amount, unit && units[unit][lang]].filter((part) => part !== null && part !== '').join(' ');
  return (
    <li className="step" data-decision={isDecision || undefined}>
      <div className="step-head">
        {step.number !== '–' && <span className="step-number">{step.number}</span>}
        <div className="step-body">
          {renaming ? (
            <NameForm
              open
              label=""
              fieldLabel={w.stepName}
              start={step.title}
              onName={(title) => void acts.rename(step.draft, title)}
              onClose={() => setRenaming(false)}
            />
          ) : (
            <h3>
              <Link to={itemPath(store.slug, step.draft)}>{name}</Link>
            </h3>
          )}
          <p className="step-facts">
            {step.responsible.slice(0, shownRoles).map((role) => (
              <span key={role}>{role}</span>
            ))}
            {step.responsible.length > shownRoles && (
              <span>{w.moreRoles(step.responsible.length - shownRoles)}</span>
            )}
            {step.deadlines.map((deadline) => (
              <span key={deadline.id} data-tone="warning">
                {deadlineText(deadline)}
              </span>
            ))}
            {step.tools > 0 && <span>{w.tools(step.tools)}</span>}
          </p>
        </div>
        {mayWrite && (
          <CardMenu
            label={w.change(name)}
            items={[
              { label: w.rename, icon: 'pen', run: () => setRenaming(true) },
              ...(level
                ? [
                    {
                      label: w.moveUp,
                      icon: 'up' as const,
                      disabled: place === 0,
                      run: () => void acts.moveStep(level, step.draft, name, 'up'),
                    },
                    {
                      label: w.moveDown,
                      icon: 'down' as const,
                      disabled: place === level.steps.length - 1,
                      run: () => void acts.moveStep(level, step.draft, name, 'down'),
                    },
                  ]
                : []),
              ...map.levels
                .filter((other) => other !== level)
                .map((other) => ({
                  label: w.moveTo(other.key || other.title),
                  icon: 'move' as const,
                  run: () => void acts.placeStep(level, other, step.draft, name),
                })),
            ]}
          />
        )}
      </div>
      {isDecision && (
        <ul className="outcomes" aria-label={w.outcomes}>
          {step.outcomes.map((outcome) => (
            <li key={outcome.id}>
              <Link to={itemPath(store.slug, step.draft, `outcomes/${outcome.id}/label`)}>
                {outcome.label || words.common.untitled}
              </Link>
              <span className="outcome-targets">
                {outcome.targets.length === 0 && <span data-tone="danger">{w.leadsNowhere}</span>}
                {outcome.targets.map((target) => (
                  <TargetName key={target.id} target={target} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {step.issues.length > 0 && (
        <ul className="issue-lines">
          {step.issues.map((issue, index) => (
            <li
              key={index}
              className="issue-line"
              data-tone={issue.severity === 'error' ? 'danger' : 'warning'}
            >
              <Link to={itemPath(store.slug, step.draft, issue.path)}>{issueSentence(issue, lang).what}</Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Where an outcome leads, short enough for a row. */
function TargetName({ target }: { target: Target }) {
  const { drafts } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const item = targetDraft(drafts, target);
  if (item?.type === 'level')
    return <span>{words.guide.toLevel(String(item.data.key || titleOf(item)))}</span>;
  if (item) return <span>{titleOf(item)}</span>;
  if (target.kind === 'close') return <span>{words.targets.closes}</span>;
  if (target.kind === 'report') return <span>{words.targets[target.recipient]}</span>;
  if (target.kind === 'url') return <span>{target.url.replace(/^https?:\/\//, '')}</span>;
  return <span data-tone="danger">{words.targets.unknown}</span>;
}
