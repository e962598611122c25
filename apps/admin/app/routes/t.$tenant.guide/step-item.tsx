import { memo, useState } from 'react';
import { Link } from '@remix-run/react';
import { issueSentence } from '@bti/text';
import { CardMenu } from '#app/parts/card-menu.js';
import { Icon } from '#app/parts/icon.js';
import { NameForm } from '#app/parts/name-form.js';
import { ReadingCount } from '#app/readings/reading-count.js';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { anchor } from './arrows/arrows-of.js';
import { Decision } from './decision.js';
import { HandleButton, useDragCard, type Handle } from './drag/drag-card.js';
import { fits } from './filter.js';
import { useGuide } from './guide-context.js';
import { isDecision, type LevelColumn, type StepCard } from './guide-model.js';
import { focusMenu } from './show-on-map.js';
import { OwnTag } from './own-tag.js';
import { StepFacts } from './step-facts.js';
import { useStepMenu, type StepMode } from './use-step-menu.js';

/** Asks for the name of a new step, to stand before this one or, without one, last. */
export type Insert = (before: StepCard | undefined) => void;
type StepItemProps = { step: StepCard; level: LevelColumn | undefined; column: string; onInsert: Insert };

/** One step as a card that is dragged by mouse, touch or its handle. */
export function StepItem({ step, level, column, onInsert }: StepItemProps) {
  const { mayWrite, filter } = useGuide();
  const { card, handle, isDragging } = useDragCard(step.key, column, !mayWrite);
  return (
    <li
      className="step"
      data-step={step.key}
      data-anchor={anchor.step(step.key)}
      data-decision={isDecision(step) || undefined}
      data-outside={!fits(step, filter) || undefined}
      data-dragging={isDragging || undefined}
      {...card}
    >
      <CardContent step={step} level={level} handle={handle} onInsert={onInsert} />
    </li>
  );
}

type CardContentProps = Pick<StepItemProps, 'step' | 'level' | 'onInsert'> & { handle: Handle };

/** Drawn anew when the step changes, not while something is dragged over it. */
const CardContent = memo(StepContent);

/** Who, how soon, with how much, what is missing; and, for a decision, where each outcome leads. */
function StepContent({ step, level, handle, onInsert }: CardContentProps) {
  const { store } = useTenant();
  const { acts, mayWrite, reader } = useGuide();
  const { lang, words } = useWords();
  const [mode, setMode] = useState<StepMode>();
  const menu = useStepMenu(step, level, setMode, onInsert);
  const close = () => {
    setMode(undefined);
    focusMenu(anchor.step(step.key));
  };
  const w = words.guide;
  const name = step.title || words.common.untitled;
  const number = step.number === '–' ? '' : step.number;
  return (
    <>
      {mayWrite && level && (
        <button
          type="button"
          className="insert-step"
          aria-label={w.stepBefore(name)}
          title={w.stepBefore(name)}
          onClick={() => onInsert(step)}
        >
          <Icon name="plus" />
        </button>
      )}
      <div className="step-head">
        {mayWrite ? (
          <HandleButton handle={handle} label={w.drag.move(name)}>
            {number || <Icon name="grip" />}
          </HandleButton>
        ) : (
          number && <span className="step-number">{number}</span>
        )}
        <div className="step-body">
          {mode === 'rename' ? (
            <NameForm
              open
              label=""
              fieldLabel={w.stepName}
              start={step.title}
              onName={(title) => void acts.rename(step.draft, title)}
              onClose={close}
            />
          ) : (
            <h3>
              <Link to={itemPath(store.slug, step.draft, undefined, reader?.key)} draggable={false}>
                {name}
              </Link>
            </h3>
          )}
        </div>
        {mayWrite && <CardMenu label={w.change(name)} items={menu} />}
      </div>
      <StepFacts step={step} />
      {reader ? <OwnTag item={step.draft} /> : <ReadingCount item={step.draft} />}
      {(isDecision(step) || mode === 'question' || mode === 'outcome') && (
        <Decision step={step} mode={mode} onMode={setMode} onClose={close} />
      )}
      {step.issues.length > 0 && (
        <ul className="issue-lines" aria-label={w.missing}>
          {step.issues.map((issue, index) => (
            <li
              key={index}
              className="issue-line"
              data-tone={issue.severity === 'error' ? 'danger' : 'warning'}
            >
              <Link to={itemPath(store.slug, step.draft, issue.path, issue.lens)} draggable={false}>
                {issueSentence(issue, lang).what}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
