import { Link } from '@remix-run/react';
import { describe, isEmpty, type Draft, type FieldKind } from '@bti/domain';
import { beginning, valueText } from '@bti/text';
import { useValueWords } from '#app/editor/use-value-words.js';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

const longest = 140;
const shownRows = 4;

/** Rows stand below each other, as in the form; a text is one. */
function beginnings(text: string, kind: FieldKind): string {
  if (kind !== 'list' && kind !== 'references' && kind !== 'targets') return beginning(text, longest);
  const rows = text.split('\n').map((row) => beginning(row, longest));
  return [...rows.slice(0, shownRows), ...(rows.length > shownRows ? ['…'] : [])].join('\n');
}

/** The beginning of what everybody reads in a field, which leads to it. */
export function CommonValue({ item, name }: { item: Draft; name: string }) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const valueWords = { ...useValueWords(), only: store.languages[0] };
  const field = describe(item.type).fields[name];
  if (!field) return null;
  const value = item.data[name];
  const isFilled = field.kind === 'boolean' || (value !== undefined && !isEmpty(field, value));
  return (
    <Link className="matrix-value" to={itemPath(store.slug, item, name)}>
      <span className="ds-sr-only">
        {field.label[lang]}, {words.readings.base.toLowerCase()}:{' '}
      </span>
      {isFilled ? (
        beginnings(valueText(field, value, valueWords), field.kind)
      ) : (
        <span className="none">{valueWords.nothing}</span>
      )}
    </Link>
  );
}
