import { issuesIn } from '@bti/api-client';
import { Note } from '#app/parts/note.js';
import { useFailureText } from '#app/parts/failure.js';
import { useWords } from '#app/words/language.js';

/** Something typed elsewhere in this tab is not saved, so it would not be in the edition. */
export class UnsavedWork extends Error {}

/** A publish that did not happen: why, and that nothing is lost. */
export function PublishFailure({ error }: { error: unknown }) {
  const { words } = useWords();
  const textOf = useFailureText();
  const w = words.publish;
  const found = issuesIn(error);
  const why = () => {
    if (found) return w.stopped(found.filter((issue) => issue.severity === 'error').length);
    return error instanceof UnsavedWork ? w.unsaved : textOf(error);
  };
  return (
    <Note tone="danger" live>
      <p>{why()}</p>
      <p>{w.notOut}</p>
    </Note>
  );
}
