import { useRef, useState } from 'react';
import { Link } from '@remix-run/react';
import { Icon } from '#app/parts/icon.js';
import { NameForm } from '#app/parts/name-form.js';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { anchor } from './arrows/arrows-of.js';
import { useGuide } from './guide-context.js';
import type { Outcome, StepCard } from './guide-model.js';
import { OutcomeForm } from './outcome-form.js';
import { TargetName } from './target-name.js';
import type { StepMode } from './use-step-menu.js';

type DecisionProps = {
  step: StepCard;
  mode: StepMode;
  onMode: (mode: StepMode) => void;
  onClose: () => void;
};

/** What is decided in a step: the question, and its outcomes as rows, each with where it leads. */
export function Decision({ step, mode, onMode, onClose }: DecisionProps) {
  const { acts, mayWrite } = useGuide();
  const { words } = useWords();
  const adder = useRef<HTMLButtonElement>(null);
  const w = words.guide;
  const closeAdding = () => {
    onMode(undefined);
    requestAnimationFrame(() => adder.current?.focus());
  };
  return (
    <div className="decision">
      {mode === 'question' ? (
        <NameForm
          open
          label=""
          fieldLabel={w.question}
          start={step.question}
          onName={(question) => void acts.ask(step.draft, question)}
          onClose={() => (step.outcomes.length === 0 ? onMode('outcome') : onClose())}
        />
      ) : (
        step.question && step.question !== step.title && <p className="question">{step.question}</p>
      )}
      {step.outcomes.length > 0 && (
        <ul className="outcomes" aria-label={w.outcomes}>
          {step.outcomes.map((outcome) => (
            <OutcomeRow key={outcome.id} step={step} outcome={outcome} />
          ))}
        </ul>
      )}
      {mayWrite &&
        (mode === 'outcome' ? (
          <OutcomeForm
            onSave={(label, targets) => void acts.addOutcome(step.draft, label, targets)}
            onClose={closeAdding}
          />
        ) : (
          <button ref={adder} type="button" className="add-outcome" onClick={() => onMode('outcome')}>
            <Icon name="plus" />
            {w.addOutcome}
          </button>
        ))}
    </div>
  );
}

function OutcomeRow({ step, outcome }: { step: StepCard; outcome: Outcome }) {
  const { store } = useTenant();
  const { acts, mayWrite, reader } = useGuide();
  const { words } = useWords();
  const [editing, setEditing] = useState(false);
  const pen = useRef<HTMLButtonElement>(null);
  const w = words.guide;
  const name = outcome.label || words.common.untitled;
  if (editing)
    return (
      <li data-anchor={anchor.outcome(step.key, outcome.id)}>
        <OutcomeForm
          outcome={outcome}
          onSave={(label, targets) => void acts.changeOutcome(step.draft, outcome, label, targets)}
          onClose={() => {
            setEditing(false);
            requestAnimationFrame(() => pen.current?.focus());
          }}
          onMove={
            step.outcomes.length > 1 ? (to) => void acts.moveOutcome(step.draft, outcome, to) : undefined
          }
          onRemove={() => void acts.removeOutcome(step.draft, outcome)}
        />
      </li>
    );
  return (
    <li className="outcome" data-anchor={anchor.outcome(step.key, outcome.id)}>
      <Link
        to={itemPath(store.slug, step.draft, `outcomes/${outcome.id}/label`, reader?.key)}
        draggable={false}
      >
        {name}
      </Link>
      <span className="outcome-targets">
        {outcome.targets.length === 0 && <span data-tone="danger">{w.leadsNowhere}</span>}
        {outcome.targets.map((target) => (
          <TargetName key={target.id} target={target} />
        ))}
      </span>
      {mayWrite && (
        <button
          ref={pen}
          type="button"
          className="pen-button"
          aria-label={w.changeOutcome(name)}
          title={w.changeOutcome(name)}
          onClick={() => setEditing(true)}
        >
          <Icon name="pen" />
        </button>
      )}
    </li>
  );
}
