import { Link } from '@remix-run/react';
import { lensKey } from '@bti/domain';
import { Icon, type IconName } from '#app/parts/icon.js';
import { placeOfIssue } from '#app/tenant/issue-place.js';
import { itemPath, tenantPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { waitingIn, type Waiting } from '#app/tenant/waiting.js';
import { useWords } from '#app/words/language.js';
import { Panel } from './panel.js';

/** What waits for the one who looks; where nothing does, it says so. */
export function WaitingList() {
  const { store, check } = useTenant();
  const { words } = useWords();
  const waiting = waitingIn(store);
  const w = words.home.waiting;
  return (
    <Panel title={w.title} count={waiting.length || undefined}>
      {waiting.length > 0 ? (
        <ul className="waiting">
          {waiting.map((one, index) => (
            <WaitingRow key={index} waiting={one} />
          ))}
        </ul>
      ) : check || !store.may('edition.check') ? (
        <div className="all-well">
          <Icon name="check" />
          <p>
            <strong>{w.none}</strong>
            <br />
            <span className="soft">{w.noneHelp}</span>
          </p>
        </div>
      ) : (
        <p className="loading">{w.reading}</p>
      )}
    </Panel>
  );
}

function WaitingRow({ waiting }: { waiting: Waiting }) {
  const { store, tenant } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const w = words.home.waiting;
  switch (waiting.kind) {
    case 'unsettled': {
      const name = titleOf(waiting.draft);
      const what =
        waiting.status === 'conflict'
          ? w.conflict(name)
          : waiting.status === 'saved'
            ? w.kept(name)
            : w.unsaved(name);
      const { draft, lens } = waiting;
      const to = itemPath(store.slug, draft, undefined, lens && lensKey(lens));
      return <Row tone="danger" icon="pen" what={what} to={to} />;
    }
    case 'errors': {
      const [first] = waiting.issues;
      const isBuilding = tenant.state === 'building';
      return (
        <Row
          tone={isBuilding ? 'warning' : 'danger'}
          icon="warning"
          what={(isBuilding ? w.lacks : w.errors)(waiting.issues.length)}
          to={tenantPath(store.slug, 'publish')}
        >
          {first && (
            <Link to={placeOfIssue(store.slug, first)}>
              {w.first(first.itemTitle || words.home.kinds[first.code])}
            </Link>
          )}
        </Row>
      );
    }
    case 'translations':
      return (
        <Row
          tone="info"
          icon="reference"
          what={w.translations(waiting.count)}
          to={tenantPath(store.slug, 'translations')}
        >
          {waiting.byLanguage.map(([code, count]) => (
            <Link key={code} to={`${tenantPath(store.slug, 'translations')}?lang=${code}`}>
              {words.languages[code]} {count}
            </Link>
          ))}
        </Row>
      );
    default:
      return waiting satisfies never;
  }
}

type RowProps = {
  tone: 'danger' | 'warning' | 'info';
  icon: IconName;
  what: string;
  to: string;
  children?: React.ReactNode;
};

function Row({ tone, icon, what, to, children }: RowProps) {
  return (
    <li className="waiting-row">
      <span className="waiting-mark" data-tone={tone}>
        <Icon name={icon} />
      </span>
      <div>
        <Link to={to} className="item-title">
          {what}
        </Link>
        {children && <p className="waiting-more">{children}</p>}
      </div>
    </li>
  );
}
