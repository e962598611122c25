import { Link } from '@remix-run/react';
import type { Issue, IssueCode } from '@bti/domain';
import { issueSentence } from '@bti/text';
import { placeOfIssue } from '#app/tenant/issue-place.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { Panel } from './panel.js';

const shown = 5;

/** What the check would say, by kind: each kind opens to the fields where it is mended. */
export function CheckSummary() {
  const { store, check } = useTenant();
  const { words } = useWords();
  if (!check) return null;
  const w = words.home.check;
  const of = (severity: Issue['severity']) => check.issues.filter((issue) => issue.severity === severity);
  const groups = [
    { tone: 'danger' as const, issues: of('error'), say: w.errors },
    { tone: 'warning' as const, issues: of('warning'), say: w.warnings },
  ].filter(({ issues }) => issues.length > 0);
  return (
    <Panel
      title={w.title}
      foot={groups.length > 0 && <Link to={tenantPath(store.slug, 'publish')}>{w.all}</Link>}
    >
      {groups.length === 0 && <p data-tone="success">{w.fine}</p>}
      {groups.map(({ tone, issues, say }) => (
        <div key={tone} className="check-group">
          <h3 className="tag" data-tone={tone}>
            {say(issues.length)}
          </h3>
          {byCode(issues).map(([code, found]) => (
            <CheckKind key={code} code={code} issues={found} />
          ))}
        </div>
      ))}
    </Panel>
  );
}

function byCode(issues: readonly Issue[]): [IssueCode, Issue[]][] {
  const groups = new Map<IssueCode, Issue[]>();
  for (const issue of issues) groups.set(issue.code, [...(groups.get(issue.code) ?? []), issue]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

function CheckKind({ code, issues }: { code: IssueCode; issues: readonly Issue[] }) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  return (
    <details className="check-kind">
      <summary>
        <span>{words.home.kinds[code]}</span>
        <span className="count">{issues.length}</span>
      </summary>
      <ul>
        {issues.slice(0, shown).map((issue, index) => (
          <li key={index}>
            <Link to={placeOfIssue(store.slug, issue)}>{issue.itemTitle || words.settings.title}</Link>
            <br />
            <span className="soft">{issueSentence(issue, lang).what}</span>
          </li>
        ))}
        {issues.length > shown && (
          <li>
            <Link to={tenantPath(store.slug, 'publish')}>{words.home.check.more(issues.length - shown)}</Link>
          </li>
        )}
      </ul>
    </details>
  );
}
