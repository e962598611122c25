import { Link } from '@remix-run/react';
import { describe, type SiteCheck } from '@bti/domain';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** What has changed since the edition that is out. */
export function ChangedList({ changed }: { changed: SiteCheck['changed'] }) {
  const { store, drafts } = useTenant();
  const { lang, words } = useWords();
  const w = words.publish;
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">
        {w.isNew} <span className="count">{changed.length}</span>
      </h2>
      {changed.length === 0 && <p className="none">{w.noChanges}</p>}
      <ul className="changed">
        {changed.map((item) => (
          <li key={item.id}>
            <span
              className="tag"
              data-tone={item.kind === 'removed' ? 'danger' : item.kind === 'added' ? 'success' : 'info'}
            >
              {w.kinds[item.kind]}
            </span>
            <span>
              {drafts.has(item.id) ? (
                <Link to={itemPath(store.slug, item)}>{item.title || words.common.untitled}</Link>
              ) : (
                item.title || words.common.untitled
              )}{' '}
              <span className="soft">{describe(item.type).label[lang]}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
