import { useEffect, useRef } from 'react';
import type { ImportPreview } from '@bti/domain';
import { useWords } from '#app/words/language.js';
import { ChangedList, CreatedList } from './preview-lists.js';

/** What an import would do: how much of each, and then what. */
export function PreviewView({ name, preview }: { name: string; preview: ImportPreview }) {
  const { words } = useWords();
  const { created, changed, unchanged, notInFile, readings, files, settings } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [preview]);
  const w = words.import;
  const notes = [
    ...(readings > 0 ? [w.readings(readings)] : []),
    ...(files > 0 ? [w.files(files)] : []),
    ...(settings ? [] : [w.noSettings]),
  ];
  return (
    <>
      <section className="import-sums" aria-labelledby="import-sums">
        <h2 id="import-sums" ref={heading} tabIndex={-1}>
          {w.sums}
        </h2>
        <p className="soft">{w.file(name)}</p>
        <ul className="sums">
          <li data-tone="success">{w.created(created.length)}</li>
          <li data-tone="accent">{w.changed(changed.length)}</li>
          {unchanged > 0 && <li>{w.unchanged(unchanged)}</li>}
          {notInFile > 0 && (
            <li>
              {w.stays(notInFile)} <span className="soft">{w.staysHelp}</span>
            </li>
          )}
        </ul>
        {notes.map((note) => (
          <p key={note} className="soft">
            {note}
          </p>
        ))}
        {created.length + changed.length === 0 && (
          <p>
            <strong>{w.nothing}</strong>
          </p>
        )}
      </section>
      {created.length > 0 && (
        <section className="import-list" aria-labelledby="import-new">
          <h2 id="import-new">
            {w.createdTitle} <span className="count">{created.length}</span>
          </h2>
          <CreatedList created={created} />
        </section>
      )}
      {changed.length > 0 && (
        <section className="import-list" aria-labelledby="import-changed">
          <h2 id="import-changed">
            {w.changedTitle} <span className="count">{changed.length}</span>
          </h2>
          <ChangedList created={created} changed={changed} />
        </section>
      )}
    </>
  );
}
