import { Note } from '#app/parts/note.js';
import { useWords } from '#app/words/language.js';
import type { Fault } from './use-import.js';

/** A file with the same fault in every item says it often enough. */
const shown = 30;

/** What is wrong with a file, each with where in it. Nothing has been changed. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const { words } = useWords();
  const w = words.import;
  return (
    <>
      <Note tone="danger" live>
        <p>
          <strong>{w.faultsTitle(faults.length)}</strong>
        </p>
        <p>{w.faultsHelp}</p>
      </Note>
      <ul className="file-faults">
        {faults.slice(0, shown).map(({ where, detail, code }, index) => (
          <li key={index} className="item">
            <span>{detail || code}</span>
            <code className="soft">{where || w.wholeFile}</code>
          </li>
        ))}
      </ul>
      {faults.length > shown && <p className="soft">{w.moreFaults(faults.length - shown)}</p>}
    </>
  );
}
