import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Target } from '@bti/domain';
import { Button, IconButton } from '#app/parts/button.js';
import { freshId } from '#app/fields/order.js';
import { useWords } from '#app/words/language.js';
import type { Outcome } from './guide-model.js';
import { TargetSelect } from './target-select.js';

type OutcomeFormProps = {
  outcome?: Outcome;
  onSave: (label: string, targets: Target[]) => void;
  onClose: () => void;
  onRemove?: () => void;
  onMove?: (to: 'up' | 'down') => void;
};

const unknown = (taken: readonly Target[]): Target => ({
  id: freshId(taken.map(({ id }) => id)),
  kind: 'unknown',
  note: '',
});

/** One outcome in place: what it is called and where it leads. A new one leaves the form open for the next. */
export function OutcomeForm({ outcome, onSave, onClose, onRemove, onMove }: OutcomeFormProps) {
  const { words } = useWords();
  const [label, setLabel] = useState(outcome?.label ?? '');
  const [targets, setTargets] = useState<Target[]>(outcome?.targets.length ? outcome.targets : [unknown([])]);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const w = words.guide;
  // The person has just asked for this form.
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
  const save = () => {
    if (!label.trim()) return field.current?.focus();
    onSave(label.trim(), targets);
    if (outcome) return onClose();
    setLabel('');
    setTargets([unknown([])]);
    field.current?.focus();
  };
  return (
    <form
      className="outcome-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={id}>{w.outcomeName}</label>
      <input
        id={id}
        ref={field}
        className="ds-input"
        type="text"
        placeholder={outcome ? undefined : w.outcomeExample}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <label htmlFor={`${id}-0`}>{words.targets.leadsTo}</label>
      {targets.map((target, index) => (
        <TargetSelect
          key={target.id}
          id={`${id}-${index}`}
          label={index > 0 ? `${words.targets.leadsTo} ${index + 1}` : undefined}
          target={target}
          onKeyDown={onKeyDown}
          onChange={(next) => setTargets(targets.map((other) => (other === target ? next : other)))}
        />
      ))}
      <div className="row">
        <Button small variant="primary" type="submit">
          {outcome ? words.common.save : w.add}
        </Button>
        <Button small variant="tertiary" onClick={onClose}>
          {outcome ? words.common.cancel : words.common.done}
        </Button>
        {onMove && (
          <>
            <IconButton icon="up" label={w.moveUp} onClick={() => onMove('up')} />
            <IconButton icon="down" label={w.moveDown} onClick={() => onMove('down')} />
          </>
        )}
        {onRemove && <IconButton icon="trash" danger label={w.removeOutcome} onClick={onRemove} />}
      </div>
    </form>
  );
}
