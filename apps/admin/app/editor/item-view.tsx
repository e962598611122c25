import { isEmpty, type Data, type Field, type Fields, type Language, type RichText } from '@bti/domain';
import { inLanguage } from '@bti/domain';
import { RichTextView } from '@bti/ui';
import { useWords } from '../words/language.js';
import { useValueWords } from './use-value-words.js';
import { valueText, type ValueWords } from '@bti/text';

type ItemViewProps = { fields: Fields; data: Data; main: Language };

/** An item to read: every field that holds something, with its label. Generic, as the form is. */
export function ItemView({ fields, data, main }: ItemViewProps) {
  const valueWords = { ...useValueWords(), only: main };
  return <Values fields={fields} data={data} main={main} valueWords={valueWords} />;
}

function Values({ fields, data, main, valueWords }: ItemViewProps & { valueWords: ValueWords }) {
  const { lang } = useWords();
  const filled = Object.entries(fields).filter(([name, field]) =>
    field.kind === 'boolean' ? data[name] === true : data[name] !== undefined && !isEmpty(field, data[name]),
  );
  return (
    <dl className="item-view">
      {filled.map(([name, field]) => (
        <div key={name}>
          <dt>{field.label[lang]}</dt>
          <dd>
            <Value field={field} value={data[name]} main={main} valueWords={valueWords} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type ValueProps = { field: Field; value: unknown; main: Language; valueWords: ValueWords };

/** One value to read; where nothing is filled in, that is said. */
export function FieldView({ field, value, main }: Omit<ValueProps, 'valueWords'>) {
  const valueWords = { ...useValueWords(), only: main };
  const isFilled = field.kind === 'boolean' || (value !== undefined && !isEmpty(field, value));
  if (!isFilled) return <span className="none">{valueWords.nothing}</span>;
  return <Value field={field} value={value} main={main} valueWords={valueWords} />;
}

function Value({ field, value, main, valueWords }: ValueProps) {
  if (field.kind === 'list')
    return (
      <ul className="item-view-entries">
        {(value as ({ id: string } & Data)[]).map((entry) => (
          <li key={entry.id}>
            <Values fields={field.fields} data={entry} main={main} valueWords={valueWords} />
          </li>
        ))}
      </ul>
    );
  if (field.kind === 'richText') {
    const found = inLanguage(value as RichText, main, main);
    return found ? (
      <RichTextView doc={found.value} lang={found.lang} topHeading={4} reference={() => undefined} />
    ) : null;
  }
  return <>{valueText(field, value, valueWords)}</>;
}
