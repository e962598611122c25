import { ApiProblem } from '@bti/api-client';
import { failureOf } from '../api.js';
import { useWords } from '../words/language.js';
import { Button } from './button.js';
import { Note } from './note.js';

/** The sentence for something that did not work. */
export function useFailureText(): (error: unknown) => string {
  const { words } = useWords();
  return (error) => {
    const failure = failureOf(error);
    return failure === 'refused' && error instanceof ApiProblem ? error.detail : words.failures[failure];
  };
}

/** Something could not be read or done: what, and a way to try again. */
export function Failure({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  const { words } = useWords();
  const text = useFailureText();
  return (
    <Note tone="danger" live>
      <p>{text(error)}</p>
      {onAgain && (
        <Button small onClick={onAgain}>
          {words.common.tryAgain}
        </Button>
      )}
    </Note>
  );
}

export function Loading() {
  const { words } = useWords();
  return (
    <p className="loading" role="status">
      {words.common.loading}
    </p>
  );
}
