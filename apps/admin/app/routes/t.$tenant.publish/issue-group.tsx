import { useState, type ReactNode } from 'react';
import { Link } from '@remix-run/react';
import { describe, isContentType, parseLens, references, type Issue } from '@bti/domain';
import { issueSentence } from '@bti/text';
import { Button } from '#app/parts/button.js';
import { Icon } from '#app/parts/icon.js';
import { placeOfIssue } from '#app/tenant/issue-place.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

type IssueGroupProps = {
  title: string;
  help?: ReactNode;
  tone: 'danger' | 'warning';
  issues: readonly Issue[];
  none: string;
  /** New items that are held back, by id: what refers to them cannot find them in the edition. */
  missing: ReadonlyMap<string, string>;
  busy: boolean;
};

const shownAtFirst = 8;

/** The findings of one kind, each with what it is, what to do, and the way to its field. */
export function IssueGroup({ title, help, tone, issues, none, missing, busy }: IssueGroupProps) {
  const { words } = useWords();
  const [all, setAll] = useState(false);
  const id = `issues-${tone}`;
  // Findings come and go while somebody mends them: one more than the limit is not worth a button.
  const folded = !all && issues.length > shownAtFirst + 1;
  return (
    <section
      className="issue-group"
      aria-labelledby={id}
      aria-busy={busy || undefined}
      data-well={issues.length === 0 || undefined}
    >
      <h2 id={id}>
        {title} {issues.length > 0 && <span className="count">{issues.length}</span>}
      </h2>
      {issues.length === 0 ? (
        <p className="none all-well">
          <Icon name="check" /> {none}
        </p>
      ) : (
        help && <p className="soft">{help}</p>
      )}
      <ul className="issues">
        {(folded ? issues.slice(0, shownAtFirst) : issues).map((issue, index) => (
          <IssueItem key={index} issue={issue} tone={tone} missing={missing} />
        ))}
      </ul>
      {folded && (
        <Button small variant="tertiary" onClick={() => setAll(true)}>
          {words.publish.allIssues(issues.length)}
        </Button>
      )}
    </section>
  );
}

type IssueItemProps = Pick<IssueGroupProps, 'tone' | 'missing'> & { issue: Issue };

function IssueItem({ issue, tone, missing }: IssueItemProps) {
  const { store, tenant } = useTenant();
  const { lang, words } = useWords();
  const sentence = issueSentence(issue, lang);
  const type = isContentType(issue.itemType) ? describe(issue.itemType).label[lang] : '';
  const draft = store.draft(issue.itemId ?? tenant.id);
  const held = heldReference(issue, draft?.data, missing);
  const lens = parseLens(issue.lens ?? '');
  const mayWrite = draft && (store.mayWrite(draft) || (lens && store.mayWriteReading(lens)));
  return (
    <li className="card issue" data-tone={tone}>
      <span className="issue-mark" aria-hidden="true">
        {tone === 'danger' ? '!' : '?'}
      </span>
      <div>
        <p className="issue-where">
          {type}
          {(issue.itemTitle || issue.itemId) && ` · ${issue.itemTitle || words.common.untitled}`}
        </p>
        <p className="issue-what">{held === undefined ? sentence.what : words.publish.heldHere(held)}</p>
        <p className="soft">{held === undefined ? sentence.todo : words.publish.heldTodo}</p>
      </div>
      <Link className="issue-go" to={placeOfIssue(store.slug, issue)}>
        {mayWrite && held === undefined ? sentence.act : words.publish.look}
        <span className="ds-sr-only">
          {' '}
          {issue.itemTitle || type}: {sentence.what}
        </span>
      </Link>
    </li>
  );
}

/** The title of what is held back, where that is why a reference leads nowhere. */
function heldReference(
  issue: Issue,
  data: Readonly<Record<string, unknown>> | undefined,
  missing: ReadonlyMap<string, string>,
): string | undefined {
  if (issue.code !== 'unresolvedReference' || !data || !isContentType(issue.itemType)) return undefined;
  const here = references(describe(issue.itemType).fields, data).filter(({ path }) => path === issue.path);
  return here.map(({ to }) => missing.get(to)).find((title) => title !== undefined);
}
