import { contrastOnWhite } from '@bti/domain';
import { fallbackColour, isDarkEnough, normalColour, readableColour } from '@bti/ui';
import { useWords } from '../words/language.js';
import { useEditor } from './editor-context.js';
import { FieldFrame, type FieldInputProps } from './field-frame.js';

/** Calm colours that all have contrast enough, for those who have no profile to follow. */
const swatches = ['#0b5c5e', '#14532d', '#1e3a8a', '#3b3486', '#6b2158', '#8a1c1c', '#7a3b0c', '#334155'];

/** A colour: picked among a few, chosen freely, or written; and in words whether text on it can be read. */
export function ColourInput({ field, path, value }: FieldInputProps<'plain'>) {
  const { set, readOnly } = useEditor();
  const { words } = useWords();
  const text = String(value ?? '');
  const shown = normalColour(text);
  const isColour = text === '' || normalColour(text) !== fallbackColour || /^#?0b5c5e$/i.test(text.trim());
  const w = words.colour;
  return (
    <FieldFrame field={field} path={path}>
      {(input) => (
        <div className="colour">
          <div className="colour-line">
            <input
              type="color"
              aria-label={w.pick}
              value={shown}
              disabled={readOnly}
              onChange={(event) => set(path, event.target.value)}
            />
            <input
              className="ds-input"
              type="text"
              data-short
              {...input}
              aria-describedby={[input['aria-describedby'], `${input.id}-contrast`].filter(Boolean).join(' ')}
              value={text}
              placeholder={fallbackColour}
              spellCheck={false}
              autoComplete="off"
              readOnly={readOnly}
              onChange={(event) => set(path, event.target.value)}
            />
            {!readOnly && (
              <div className="swatches" role="group" aria-label={w.suggestions}>
                {swatches.map((colour, index) => (
                  <button
                    key={colour}
                    type="button"
                    aria-label={w.names[index]}
                    title={w.names[index]}
                    aria-pressed={shown === colour}
                    style={{ background: colour }}
                    onClick={() => set(path, colour)}
                  />
                ))}
              </div>
            )}
          </div>
          <p className="colour-contrast" id={`${input.id}-contrast`} role="status">
            <span className="colour-sample" style={{ background: readableColour(text) }}>
              {w.sample}
            </span>
            {!isColour
              ? w.notColour
              : text === ''
                ? w.none
                : isDarkEnough(text)
                  ? w.good((contrastOnWhite(shown) ?? 1).toFixed(1).replace('.', ','))
                  : w.pale}
          </p>
        </div>
      )}
    </FieldFrame>
  );
}
