import { Link } from '@remix-run/react';
import { lastTouch } from '#app/tenant/drafts.js';
import { tenantPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { ChangeRow } from './change-row.js';
import { Panel } from './panel.js';

const shown = 6;

/** What was changed last, and by whom. */
export function Latest() {
  const { store, drafts } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const w = words.home.latest;
  const latest = [...drafts.values()]
    .sort((a, b) => lastTouch(b).at.localeCompare(lastTouch(a).at))
    .slice(0, shown);
  return (
    <Panel
      title={w.title}
      foot={store.may('log.read') && <Link to={tenantPath(store.slug, 'log')}>{w.log}</Link>}
    >
      {latest.length === 0 && <p className="soft">{w.none}</p>}
      <ul className="change-rows">
        {latest.map((draft) => (
          <ChangeRow key={draft.id} item={{ id: draft.id, type: draft.type, title: titleOf(draft) }} />
        ))}
      </ul>
    </Panel>
  );
}
