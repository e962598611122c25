import { useState } from 'react';
import { parseLens, type Field, type FieldKind } from '@bti/domain';
import { FieldView } from '../editor/item-view.js';
import { goToField } from '../editor/go-to-field.js';
import { FieldList, type FieldListProps } from '../fields/index.js';
import { inputId, useEditor } from '../fields/editor-context.js';
import { announce } from '../parts/announce.js';
import { Button } from '../parts/button.js';
import { useWords } from '../words/language.js';
import { useReading } from './reading-context.js';
import { useLensName } from './use-lens-name.js';

/** The fields of an item under a lens: those it has of its own as inputs, the others as they are inherited. */
export function ReadingFields({ fields, values }: FieldListProps) {
  const { own } = useReading();
  return (
    <div className="fields">
      {Object.entries(fields).map(([name, field]) =>
        own.has(name) ? (
          <OwnField key={name} name={name} field={field} values={values} />
        ) : (
          <InheritedField key={name} name={name} field={field} value={values[name]} />
        ),
      )}
    </div>
  );
}

const rowKinds: ReadonlySet<FieldKind> = new Set(['references', 'targets', 'list']);

type ReadingFieldProps = { name: string; field: Field; value: unknown };

/** A field that follows the common text, or a weaker reading: calm, with where it comes from and the way to an own one. */
function InheritedField({ name, field, value }: ReadingFieldProps) {
  const { inherited, override } = useReading();
  const { readOnly, languages, shown } = useEditor();
  const { lang, words } = useWords();
  const lensNameOf = useLensName();
  const w = words.readings;
  const from = parseLens(inherited.from.get(name) ?? '');
  const label = field.label[lang];
  const id = inputId(name);
  const take = () => {
    override(name);
    announce(w.overridden(label));
    // Rich texts come a moment later.
    for (const wait of [30, 400]) setTimeout(() => goToField(name), wait);
  };
  return (
    <div className="felt inherited" data-path={name} role="group" aria-labelledby={`${id}-label`}>
      <div className="inherited-head">
        <span className="felt-label" id={`${id}-label`}>
          {label}
        </span>
        <span className="tag">{from ? w.inheritedFrom(lensNameOf(from)) : w.inherited}</span>
        {!readOnly && (
          <Button small variant="tertiary" icon="pen" aria-label={w.overrideField(label)} onClick={take}>
            {w.override}
          </Button>
        )}
      </div>
      <div className="inherited-value">
        <FieldView field={field} value={value} main={shown[0] ?? languages[0]} />
      </div>
    </div>
  );
}

/** A field with a value of its own, and the common text beside it when asked. */
function OwnField({
  name,
  field,
  values,
}: Omit<ReadingFieldProps, 'value'> & Pick<FieldListProps, 'values'>) {
  const { name: whom, base, release } = useReading();
  const { readOnly, languages, shown } = useEditor();
  const { lang, words } = useWords();
  const [isBaseShown, showBase] = useState(false);
  const w = words.readings;
  const label = field.label[lang];
  const id = `${inputId(name)}-base`;
  const giveUp = () => {
    release(name);
    announce(w.released(label));
    setTimeout(() => goToField(name), 30);
  };
  return (
    <div className="own-field">
      <p className="own-head">
        <span className="tag" data-tone="info">
          {w.ownFor(whom)}
        </span>
        <Button
          small
          variant="tertiary"
          aria-expanded={isBaseShown}
          aria-controls={id}
          onClick={() => showBase(!isBaseShown)}
        >
          {isBaseShown ? w.hideBase : w.showBase}
          <span className="ds-sr-only"> ({label})</span>
        </Button>
        {!readOnly && (
          <Button small variant="tertiary" icon="undo" aria-label={w.releaseField(label)} onClick={giveUp}>
            {w.release}
          </Button>
        )}
      </p>
      <div className="own-sides" data-rows={rowKinds.has(field.kind) || undefined}>
        <FieldList fields={{ [name]: field }} values={values} />
        <div id={id} className="own-base" hidden={!isBaseShown}>
          {isBaseShown && (
            <>
              <h3>{w.baseText}</h3>
              <FieldView field={field} value={base[name]} main={shown[0] ?? languages[0]} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
