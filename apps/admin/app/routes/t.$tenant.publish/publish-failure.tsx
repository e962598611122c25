import { useEffect, useRef } from 'react';
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
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed may be one that cannot be pressed any more.
  useEffect(() => place.current?.focus(), [error]);
  const found = issuesIn(error);
  const why = () => {
    if (found) return w.stopped(found.filter((issue) => issue.severity === 'error').length);
    return error instanceof UnsavedWork ? w.unsaved : textOf(error);
  };
  return (
    <div ref={place} tabIndex={-1}>
      <Note tone="danger" live>
        <p>{why()}</p>
        <p>{w.notOut}</p>
      </Note>
    </div>
  );
}
