import { useState } from 'react';
import { Link } from '@remix-run/react';
import { issueSentence } from '@bti/text';
import { levelColour } from '@bti/ui';
import { CardMenu } from '#app/parts/card-menu.js';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import type { GuideMap, LevelColumn } from './guide-model.js';
import { NameForm } from '#app/parts/name-form.js';
import { StepItem } from './step-item.js';
import type { GuideActs } from './use-guide-acts.js';

type LevelSectionProps = { level: LevelColumn; map: GuideMap; acts: GuideActs; mayWrite: boolean };

/** One level with its steps. */
export function LevelSection({ level, map, acts, mayWrite }: LevelSectionProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const [renaming, setRenaming] = useState(false);
  const w = words.guide;
  const name = level.title || words.common.untitled;
  const heading = `level-${level.draft.id}`;
  return (
    <section className="level" data-level={levelColour(level.index)} aria-labelledby={heading}>
      <div className="level-head">
        {level.key && <span className="level-key">{level.key}</span>}
        <div className="level-name">
          {renaming ? (
            <NameForm
              open
              label=""
              fieldLabel={w.levelName}
              start={level.title}
              onName={(title) => void acts.rename(level.draft, title)}
              onClose={() => setRenaming(false)}
            />
          ) : (
            <h2 id={heading}>
              <span className="ds-sr-only">{level.key && `${w.level} ${level.key}: `}</span>
              <Link to={itemPath(store.slug, level.draft)}>{name}</Link>
            </h2>
          )}
          {level.closing && <p className="soft">{w.closing}</p>}
        </div>
        {mayWrite && (
          <CardMenu
            label={w.change(name)}
            items={[
              { label: w.rename, icon: 'pen', run: () => setRenaming(true) },
              {
                label: w.moveBack,
                icon: 'left',
                disabled: level.index === 0,
                run: () => void acts.moveLevel(level, 'up'),
              },
              {
                label: w.moveOn,
                icon: 'right',
                disabled: level.index === map.levels.length - 1,
                run: () => void acts.moveLevel(level, 'down'),
              },
            ]}
          />
        )}
      </div>
      {level.issues.map((issue, index) => (
        <p key={index} className="issue-line" data-tone={issue.severity === 'error' ? 'danger' : 'warning'}>
          <Link to={itemPath(store.slug, level.draft, issue.path)}>{issueSentence(issue, lang).what}</Link>
        </p>
      ))}
      <ol className="steps">
        {level.steps.map((step) => (
          <StepItem key={step.draft.id} step={step} level={level} map={map} acts={acts} mayWrite={mayWrite} />
        ))}
      </ol>
      {mayWrite && (
        <NameForm
          label={w.addStep}
          fieldLabel={w.stepName}
          onName={(title) => void acts.addStep(level, title)}
        />
      )}
    </section>
  );
}
