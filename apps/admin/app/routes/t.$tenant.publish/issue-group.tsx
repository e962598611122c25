import { Link } from '@remix-run/react';
import { describe, isContentType, type Issue } from '@bti/domain';
import { issueSentence } from '@bti/text';
import { itemPath, tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

type IssueGroupProps = {
  title: string;
  help?: string;
  tone: 'danger' | 'warning';
  issues: readonly Issue[];
  none: string;
};

/** The findings of one kind, each with what it is, what to do, and the way to its field. */
export function IssueGroup({ title, help, tone, issues, none }: IssueGroupProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const id = `issues-${tone}`;
  return (
    <section className="issue-group" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="count">{issues.length}</span>
      </h2>
      {issues.length === 0 ? <p className="none">{none}</p> : help && <p className="soft">{help}</p>}
      <ul className="issues">
        {issues.map((issue, index) => {
          const sentence = issueSentence(issue, lang);
          const type = isContentType(issue.itemType) ? describe(issue.itemType).label[lang] : '';
          return (
            <li key={index} className="card issue" data-tone={tone}>
              <span className="issue-mark" aria-hidden="true">
                {tone === 'danger' ? '!' : '?'}
              </span>
              <div>
                <p className="issue-where">
                  {type}
                  {issue.itemTitle && ` · ${issue.itemTitle}`}
                </p>
                <p className="issue-what">{sentence.what}</p>
                <p className="soft">{sentence.todo}</p>
              </div>
              <Link className="issue-go" to={placeOfIssue(store.slug, issue)}>
                {words.publish.mend}
                <span className="ds-sr-only">
                  {' '}
                  {issue.itemTitle || type}: {sentence.what}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function placeOfIssue(slug: string, issue: Issue): string {
  if (issue.itemId) return itemPath(slug, { type: issue.itemType, id: issue.itemId }, issue.path);
  if (issue.code === 'noGuide') return tenantPath(slug, 'guide');
  if (issue.code === 'noWarning') return tenantPath(slug, 'content', 'warning');
  return itemPath(slug, { type: 'settings', id: '' }, issue.path);
}
