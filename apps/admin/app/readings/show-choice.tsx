import { useId } from 'react';
import type { ReadingShow } from '@bti/domain';
import { useEditor } from '../fields/editor-context.js';
import { useWords } from '../words/language.js';
import { useReading } from './reading-context.js';
import { useLensName } from './use-lens-name.js';

const choices: ReadingShow[] = ['shown', 'hidden', 'notDescribed'];

/** What the readers of a lens see of the item as a whole: it, nothing, or that it is not described for them. */
export function ShowChoice({ show }: { show: ReadingShow }) {
  const { name, inherited } = useReading();
  const { readOnly, set } = useEditor();
  const { words } = useWords();
  const lensNameOf = useLensName();
  const id = useId();
  const w = words.readings.show;
  const isInherited = show === inherited.show && inherited.showFrom;
  return (
    <fieldset className="show-choice" data-show={show} aria-describedby={`${id}-help`}>
      <legend>{w.legend(name)}</legend>
      <div className="show-choices">
        {choices.map((choice) => (
          <label key={choice} data-chosen={show === choice || undefined}>
            <input
              type="radio"
              className="ds-input"
              name={id}
              checked={show === choice}
              disabled={readOnly && show !== choice}
              // What the weaker readings say already needs no saying again.
              onChange={() => !readOnly && set('show', choice === inherited.show ? undefined : choice)}
            />
            {w[choice]}
          </label>
        ))}
      </div>
      <p className="soft" id={`${id}-help`}>
        {isInherited && inherited.showFrom && `${w.inherited(lensNameOf(inherited.showFrom))}. `}
        {w[`${show}Help`]}
      </p>
    </fieldset>
  );
}
