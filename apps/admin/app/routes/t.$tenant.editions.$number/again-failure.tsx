import { Link } from '@remix-run/react';
import { issuesIn } from '@bti/api-client';
import { issueSentence } from '@bti/text';
import { Failure } from '#app/parts/failure.js';
import { Note } from '#app/parts/note.js';
import { placeOfIssue } from '#app/tenant/issue-place.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

const shown = 6;

/** Why an older edition did not go out once more: what the check finds in it, each with the way to its draft. */
export function AgainFailure({ error, number }: { error: unknown; number: number }) {
  const { store, drafts } = useTenant();
  const { lang, words } = useWords();
  const errors = issuesIn(error)?.filter(({ severity }) => severity === 'error');
  if (!errors?.length) return <Failure error={error} />;
  const w = words.editions;
  return (
    <Note tone="danger" live>
      <p>{w.againStopped(number, errors.length)}</p>
      <ul className="again-findings">
        {errors.slice(0, shown).map((issue, index) => {
          const title = issue.itemTitle || words.common.untitled;
          return (
            <li key={index}>
              {issue.itemId && drafts.has(issue.itemId) ? (
                <Link to={placeOfIssue(store.slug, issue)}>{title}</Link>
              ) : (
                issue.itemTitle
              )}{' '}
              {issueSentence(issue, lang).what}
            </li>
          );
        })}
      </ul>
      {errors.length > shown && <p>{w.andMore(errors.length - shown)}</p>}
      <p>{w.againInstead}</p>
    </Note>
  );
}
