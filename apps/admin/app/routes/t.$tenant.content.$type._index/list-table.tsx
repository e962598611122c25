import { memo, useEffect, useRef, useState } from 'react';
import { Link } from '@remix-run/react';
import { describe, type ContentType } from '@bti/domain';
import { ReadingCount } from '#app/readings/reading-count.js';
import { lastTouch } from '#app/tenant/drafts.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { whenText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { choiceFields, type Row } from './list-filter.js';
import type { useChosen } from './use-chosen.js';

type ListTableProps = {
  type: ContentType;
  rows: readonly Row[];
  selection: ReturnType<typeof useChosen>;
  mayChoose: boolean;
};

/** The rows as a table, which on a phone becomes cards. */
export function ListTable({ type, rows, selection, mayChoose }: ListTableProps) {
  const { lang, words } = useWords();
  const all = useRef<HTMLInputElement>(null);
  const { chosen, choose, chooseAll } = selection;
  const some = chosen.length > 0 && chosen.length < rows.length;
  useEffect(() => {
    if (all.current) all.current.indeterminate = some;
  }, [some]);
  const w = words.list;
  const isChosen = new Set(chosen);
  return (
    <table className="list-table" aria-label={describe(type).plural[lang]}>
      <thead>
        <tr>
          {mayChoose && (
            <th className="list-tick" aria-label={w.chooseAll}>
              <label className="tick" title={w.chooseAll}>
                <input
                  ref={all}
                  type="checkbox"
                  className="ds-input"
                  checked={chosen.length > 0 && !some}
                  onChange={(event) => chooseAll(event.target.checked)}
                />
                <span className="list-all">{w.chooseAll}</span>
              </label>
            </th>
          )}
          {(['name', 'facts', 'owner', 'used', 'changed'] as const).map((column) => (
            <th key={column} scope="col">
              {w.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ListRow
            key={row.draft.id}
            row={row}
            isChosen={isChosen.has(row.draft.id)}
            onChoose={mayChoose ? choose : undefined}
          />
        ))}
      </tbody>
    </table>
  );
}

type ListRowProps = {
  row: Row;
  isChosen: boolean;
  onChoose?: (id: string, on: boolean, withShift: boolean) => void;
};

const ListRow = memo(function ListRow({ row, isChosen, onChoose }: ListRowProps) {
  const { store, tenant, check } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const { draft, title, usedBy } = row;
  const owner = store.draft(draft.owner ?? '');
  const w = words.list;
  const touch = lastTouch(draft);
  const isOut = tenant.edition && check && !row.change && row.errors + row.warnings === 0;
  return (
    <tr data-chosen={isChosen || undefined}>
      {onChoose && (
        <td className="list-tick">
          <input
            type="checkbox"
            className="ds-input"
            aria-label={w.choose(title)}
            checked={isChosen}
            // The change of a checkbox is a click underneath, which knows of the Shift key.
            onChange={(event) =>
              onChoose(draft.id, event.target.checked, (event.nativeEvent as MouseEvent).shiftKey)
            }
          />
        </td>
      )}
      <td className="list-name">
        <Link to={itemPath(store.slug, draft)} className="item-title">
          {title}
        </Link>
        <ChoiceWords row={row} />
        <ReadingCount item={draft} />
      </td>
      <td data-label={w.columns.facts}>
        <span className="list-tags">
          {isOut && <span className="soft">{w.published}</span>}
          {row.change && (
            <span className="tag" data-tone={row.change === 'added' ? 'success' : 'info'}>
              {words.publish.kinds[row.change]}
            </span>
          )}
          {row.errors > 0 && (
            <span className="tag" data-tone="danger">
              {w.errors(row.errors)}
            </span>
          )}
          {row.warnings > 0 && (
            <span className="tag" data-tone="warning">
              {row.untranslated && row.warnings === 1 ? w.untranslated : w.warnings(row.warnings)}
            </span>
          )}
        </span>
      </td>
      <td data-label={w.columns.owner}>
        {owner ? titleOf(owner) : <span className="soft">{w.noOwner}</span>}
      </td>
      <td data-label={w.columns.used}>
        {usedBy.length === 0 ? <span className="soft">{w.usedIn(0)}</span> : <Places row={row} />}
      </td>
      <td className="list-when" data-label={w.columns.changed}>
        {whenText(touch.at, lang)} <span className="soft">{touch.by}</span>
      </td>
    </tr>
  );
});

/** What has been chosen of the type's own choices, as its kind. */
function ChoiceWords({ row: { draft } }: { row: Row }) {
  const { lang } = useWords();
  const chosen = choiceFields(draft.type).flatMap(({ name, field }) => {
    const option = field.options[String(draft.data[name] ?? '')];
    return option ? [option[lang]] : [];
  });
  return chosen.length > 0 && <span className="list-kind">{chosen.join(' · ')}</span>;
}

/** How many places, and which they are when asked. */
function Places({ row: { usedBy } }: { row: Row }) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const [open, setOpen] = useState(false);
  return (
    <details className="places" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.list.places(usedBy.length)}</summary>
      {open && (
        <ul>
          {usedBy.map((draft) => (
            <li key={draft.id}>
              <Link to={itemPath(store.slug, draft)}>{titleOf(draft)}</Link>{' '}
              <span className="soft">{describe(draft.type).label[lang]}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
