import { useId } from 'react';
import { Link } from '@remix-run/react';
import { describe, type Draft } from '@bti/domain';
import { useLensTitle } from '#app/readings/use-lens-name.js';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { FoldedReaders } from './folded-readers.js';
import { CellLink } from './matrix-cell.js';
import type { MatrixParts } from './matrix-table.js';
import type { Column } from './matrix.js';

type MatrixListsProps = MatrixParts & {
  /** Also what a reader has as everybody. Side by side that tells who differs; one below the other it only fills. */
  all: boolean;
};

/** The matrix where there is no room for one: a list for each reader. */
export function MatrixLists({ item, columns, same, rows, all }: MatrixListsProps) {
  return (
    <>
      {columns.map((column) => (
        <ReaderList
          key={column.key}
          item={item}
          column={column}
          rows={all ? rows : rows.filter((name) => (column.cells.get(name)?.kind ?? 'same') !== 'same')}
        />
      ))}
      <FoldedReaders item={item} same={same} />
    </>
  );
}

type ReaderListProps = { item: Draft; column: Column; rows: readonly string[] };

function ReaderList({ item, column, rows }: ReaderListProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const lensTitleOf = useLensTitle();
  const id = useId();
  const { fields } = describe(item.type);
  const w = words.readingMatrix;
  const { show, cells, own, lens, key } = column;
  return (
    <section className="card reader-list" aria-labelledby={id}>
      <h2 id={id}>
        <Link to={itemPath(store.slug, item, undefined, key)}>{lensTitleOf(lens)}</Link>{' '}
        {show === 'shown' ? (
          own > 0 && <span className="soft">{words.readings.own(own)}</span>
        ) : (
          <span className="tag" data-tone="warning">
            {w[show]}
          </span>
        )}
      </h2>
      {show !== 'hidden' && (
        <dl>
          {rows.map((name) => {
            const cell = cells.get(name) ?? { kind: 'same' as const };
            return (
              <div key={name} data-kind={cell.kind}>
                <dt>{fields[name]?.label[lang]}</dt>
                <dd>
                  <CellLink item={item} name={name} column={column} cell={cell} />
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
