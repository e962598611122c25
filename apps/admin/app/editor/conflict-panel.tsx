import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Conflict, Data, Fields } from '@bti/domain';
import { entryText, placeOf, valueText } from '@bti/text';
import { Button } from '../parts/button.js';
import { useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { allChosen, isOrder, type Choice, type Choices, type Side } from './conflicts.js';
import type { Collision } from './editor-state.js';
import { valueAt } from './paths.js';
import { useValueWords } from './use-value-words.js';
import { wordDiff } from './word-diff.js';
import { isWritable, WrittenChoice } from './written-choice.js';

type ConflictPanelProps = Collision & {
  fields: Fields;
  /** What is said of a side that has nothing there, where it is not that it was taken away. */
  absent?: string | undefined;
  onSettle: (choices: Choices) => void;
  /** Leaves the question for later, where it can wait. */
  onLater?: () => void;
  /** What is taken in without a question. */
  children?: ReactNode;
};

/**
 * Two have changed the same fields: both versions side by side, and one choice for each, which may be to write something
 * else. Nothing is lost until then.
 */
export function ConflictPanel(props: ConflictPanelProps) {
  const { merged, conflicts, theirs, fields, absent, onSettle, onLater, children } = props;
  const { words } = useWords();
  const [choices, setChoices] = useState<Choices>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const w = useSides(props.with);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="conflict" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {w.title}
      </h2>
      <p>{w.lead(theirs.updatedBy)}</p>
      {conflicts.map((conflict, index) => (
        <ConflictChoice
          key={conflict.path}
          name={`${id}-${index}`}
          conflict={conflict}
          merged={merged}
          fields={fields}
          removed={absent ?? words.conflict.removed}
          sides={{ ours: w.mine, theirs: w.theirs }}
          choice={choices[conflict.path]}
          onChoose={(choice) => setChoices({ ...choices, [conflict.path]: choice })}
        />
      ))}
      {children}
      <div className="row">
        <Button variant="primary" disabled={!allChosen(conflicts, choices)} onClick={() => onSettle(choices)}>
          {words.conflict.save}
        </Button>
        {conflicts.length > 0 && (
          <>
            <Button
              variant="tertiary"
              onClick={() => setChoices(Object.fromEntries(conflicts.map(({ path }) => [path, 'ours'])))}
            >
              {w.allMine}
            </Button>
            <Button
              variant="tertiary"
              onClick={() => setChoices(Object.fromEntries(conflicts.map(({ path }) => [path, 'theirs'])))}
            >
              {w.allTheirs}
            </Button>
          </>
        )}
        {onLater && (
          <Button variant="tertiary" onClick={onLater}>
            {words.readings.beneath.later}
          </Button>
        )}
      </div>
    </section>
  );
}

/** What the two sides are called. */
function useSides(other: Collision['with']) {
  const { words } = useWords();
  const { conflict, readings } = words;
  switch (other) {
    case 'save':
      return conflict;
    case 'kept':
      return conflict.kept;
    case 'beneath': {
      const { panelTitle: title, panelLead, ...sides } = readings.beneath;
      return { ...sides, title, lead: () => panelLead };
    }
    default:
      return other satisfies never;
  }
}

type ConflictChoiceProps = {
  name: string;
  conflict: Conflict;
  merged: Data;
  fields: Fields;
  /** What is said of a side where there is nothing any more. */
  removed: string;
  sides: Readonly<Record<Side, string>>;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
};

function ConflictChoice(props: ConflictChoiceProps) {
  const { name, conflict, merged, fields, removed, sides, choice, onChoose } = props;
  const { store } = useTenant();
  const { lang, words } = useWords();
  const valueWords = useValueWords();
  const place = placeOf(fields, conflict.path, lang, merged);
  const { field } = place;
  const textOf = (value: unknown): string => {
    if (!field) return '';
    if (value === undefined) return place.language ? valueWords.nothing : removed;
    if (isOrder(conflict, valueAt(merged, conflict.path))) {
      const list = valueAt(merged, conflict.path) as unknown[];
      const named = (entryId: string) => {
        const entry = list.find((one) => typeof one === 'object' && (one as { id: string }).id === entryId);
        return entry && field.kind === 'list'
          ? entryText(field.fields, entry as Data, valueWords)
          : valueWords.titleOf(entryId);
      };
      return (value as string[]).map((entryId, index) => `${index + 1}. ${named(entryId)}`).join('\n');
    }
    if (field.kind === 'list' && !Array.isArray(value))
      return entryText(field.fields, value as Data, valueWords);
    if (field.kind === 'targets' && !Array.isArray(value)) return valueText(field, [value], valueWords);
    return valueText(field, value, valueWords);
  };
  const texts = { ours: textOf(conflict.ours), theirs: textOf(conflict.theirs) };
  const compared = wordDiff(texts.ours, texts.theirs);
  const pieces = { ours: compared.a, theirs: compared.b };
  const language = store.languages.length > 1 && place.language;
  const label = [...place.labels, ...(language ? [words.languages[language]] : [])].join(' › ');
  return (
    <fieldset className="conflict-field">
      <legend>{label}</legend>
      <div className="conflict-sides">
        {(['ours', 'theirs'] as const).map((side) => (
          <label key={side} className="conflict-side" data-chosen={choice === side || undefined}>
            <span className="conflict-side-head">
              <input
                type="radio"
                className="ds-input"
                name={name}
                checked={choice === side}
                onChange={() => onChoose(side)}
              />
              {sides[side]}
            </span>
            <span className="conflict-text" lang={place.language}>
              {pieces[side].map(({ text, isOwn }, index) =>
                isOwn && text.trim() ? <mark key={index}>{text}</mark> : text,
              )}
            </span>
          </label>
        ))}
      </div>
      {field && isWritable(field, place.language) && (
        <WrittenChoice
          name={name}
          field={field}
          language={place.language}
          start={conflict[typeof choice === 'string' ? choice : 'ours']}
          choice={choice}
          onChoose={onChoose}
        />
      )}
    </fieldset>
  );
}
