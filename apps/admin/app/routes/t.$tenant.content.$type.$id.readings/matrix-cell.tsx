import { Link } from '@remix-run/react';
import { describe, parseLens, type Draft } from '@bti/domain';
import type { ChangeNote } from '@bti/text';
import { useLensName } from '#app/readings/use-lens-name.js';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import type { Cell, Column } from './matrix.js';

const shownNotes = 2;

type CellProps = { item: Draft; name: string; column: Column };

/** What one reader has in one field, which leads to the field in the editor. */
export function MatrixCell({ item, name, column }: CellProps) {
  const cell = column.cells.get(name) ?? { kind: 'same' };
  return (
    <td data-kind={cell.kind} data-behind={(cell.kind === 'differs' && cell.isBehind) || undefined}>
      <CellLink item={item} name={name} column={column} cell={cell} />
    </td>
  );
}

/** The same as a link alone, as the list of a phone shows it. */
export function CellLink({ item, name, column, cell }: CellProps & { cell: Cell }) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const lensNameOf = useLensName();
  const w = words.readingMatrix;
  const label = describe(item.type).fields[name]?.label[lang] ?? '';
  return (
    <Link className="matrix-value" to={itemPath(store.slug, item, name, column.key)}>
      <span className="ds-sr-only">{w.cell(label, lensNameOf(column.lens))}: </span>
      <CellText cell={cell} label={label} />
    </Link>
  );
}

function CellText({ cell, label }: { cell: Cell; label: string }) {
  const { words } = useWords();
  const lensNameOf = useLensName();
  const w = words.readingMatrix;
  switch (cell.kind) {
    case 'same':
      return <span className="matrix-same">{w.same}</span>;
    case 'inherited':
      return <span className="matrix-same">{w.sameAs(lensNameOf(parseLens(cell.from) ?? {}))}</span>;
    case 'hidden':
      return <span className="matrix-same">{w.hidden}</span>;
    case 'notDescribed':
      return <span className="matrix-same">{w.notDescribed}</span>;
    case 'differs':
      return (
        <>
          {cell.notes.slice(0, shownNotes).map((note, index) => (
            <span key={index} className="matrix-note">
              <Difference note={note} label={label} />
            </span>
          ))}
          {cell.notes.length > shownNotes && (
            <span className="matrix-same">{w.more(cell.notes.length - shownNotes)}</span>
          )}
          {cell.notes.length === 0 && <span className="matrix-same">{w.same}</span>}
          {cell.isBehind && (
            <span className="tag" data-tone="warning">
              {w.changed}
            </span>
          )}
        </>
      );
    default:
      return cell satisfies never;
  }
}

/** What stands here instead; the common text stands in its own column. The field's own label needs no saying again. */
function Difference({ note, label }: { note: ChangeNote; label: string }) {
  if (note.after === undefined) return <>{note.what}</>;
  return (
    <>
      {note.what !== label && `${note.what}: `}
      <ins>{note.after}</ins>
    </>
  );
}

/** Whether a reader sees the item at all. */
export function ShowCell({ item, column }: { item: Draft; column: Column }) {
  const { store } = useTenant();
  const { words } = useWords();
  const lensNameOf = useLensName();
  const w = words.readingMatrix;
  const { show, isOwnShow, lens, key } = column;
  return (
    <td data-kind={isOwnShow ? 'differs' : show === 'shown' ? 'same' : show}>
      <Link className="matrix-value" to={itemPath(store.slug, item, undefined, key)}>
        <span className="ds-sr-only">{w.cell(w.shows, lensNameOf(lens))}: </span>
        {show === 'shown' ? (
          <span className="matrix-same">{w.shown}</span>
        ) : (
          <span className="tag" data-tone="warning">
            {w[show]}
          </span>
        )}
      </Link>
    </td>
  );
}
