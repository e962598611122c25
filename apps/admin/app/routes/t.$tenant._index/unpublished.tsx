import { Link } from '@remix-run/react';
import { lastTouch } from '#app/tenant/drafts.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { ChangeRow } from './change-row.js';
import { Panel } from './panel.js';

const shown = 5;

/** What readers do not see yet, the latest first, with the way to publish. */
export function Unpublished() {
  const { store, tenant, check } = useTenant();
  const { words } = useWords();
  if (!check) return null;
  const w = words.home.unpublished;
  const changedAt = (id: string) => {
    const draft = store.draft(id);
    return draft ? lastTouch(draft).at : '';
  };
  const changed = [...check.changed].sort((a, b) => changedAt(b.id).localeCompare(changedAt(a.id)));
  return (
    <Panel
      title={w.title}
      count={changed.length || undefined}
      foot={
        changed.length > 0 && (
          <Link to={tenantPath(store.slug, 'publish')}>
            {!store.may('edition.publish') ? w.look : changed.length > shown ? w.all(changed.length) : w.some}
          </Link>
        )
      }
    >
      {!tenant.edition && <p className="soft">{w.never}</p>}
      {tenant.edition && changed.length === 0 && <p className="soft">{w.none(tenant.edition.number)}</p>}
      {changed.length > 0 && (
        <ul className="change-rows">
          {changed.slice(0, shown).map((item) => (
            <ChangeRow key={item.id} item={item}>
              {tenant.edition && (
                <span className="tag" data-tone={tones[item.kind]}>
                  {words.publish.kinds[item.kind]}
                </span>
              )}
            </ChangeRow>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const tones = { added: 'success', changed: 'info', removed: 'danger' } as const;
