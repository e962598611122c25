import { useWords } from '#app/words/language.js';

/** A library that holds nothing yet: what it is for, and the ways in. */
export function LibraryEmpty({ mayWrite }: { mayWrite: boolean }) {
  const w = useWords().words.files;
  return (
    <div className="card list-empty">
      <h2>{w.emptyTitle}</h2>
      <p>{mayWrite ? w.emptyHelp : w.emptyMayNot}</p>
      {mayWrite && <p className="soft">{w.dropHelp}</p>}
    </div>
  );
}
