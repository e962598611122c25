import { Link } from '@remix-run/react';
import { describe, type Draft } from '@bti/domain';
import { useLensTitle } from '#app/readings/use-lens-name.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { CommonValue } from './common-value.js';
import { FoldedReaders } from './folded-readers.js';
import { MatrixCell, ShowCell } from './matrix-cell.js';
import type { Column } from './matrix.js';

export type MatrixParts = {
  item: Draft;
  /** The readers who have something else than the common text, those who have not, and the fields to show. */
  columns: readonly Column[];
  same: readonly Column[];
  rows: readonly string[];
};

/** Fields down, readers across. The field stays in view when one goes sideways, the readers when one goes down. */
export function MatrixTable({ item, columns, same, rows }: MatrixParts) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const lensTitleOf = useLensTitle();
  const { fields } = describe(item.type);
  const w = words.readingMatrix;
  return (
    <>
      {/* Reached by the keyboard, so that it can be moved sideways by it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="matrix-scroll" tabIndex={0} role="region" aria-label={w.title(titleOf(item))}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{w.field}</th>
              <th scope="col">
                <Link to={itemPath(store.slug, item)}>{words.readings.base}</Link>
              </th>
              {columns.map(({ lens, key, own }) => (
                <th key={key} scope="col">
                  <Link to={itemPath(store.slug, item, undefined, key)}>{lensTitleOf(lens)}</Link>
                  <span className="matrix-own">{own > 0 && words.readings.own(own)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{w.shows}</th>
              <td>{w.shown}</td>
              {columns.map((column) => (
                <ShowCell key={column.key} item={item} column={column} />
              ))}
            </tr>
            {rows.map((name) => (
              <tr key={name}>
                <th scope="row">{fields[name]?.label[lang]}</th>
                <td>
                  <CommonValue item={item} name={name} />
                </td>
                {columns.map((column) => (
                  <MatrixCell key={column.key} item={item} name={name} column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <FoldedReaders item={item} same={same} />
    </>
  );
}
