import { NavLink } from '@remix-run/react';
import { contentTypeNames, describe, type Action, type ContentType } from '@bti/domain';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** The types that stand in the guide itself come first; the rest is what it is made of. */
const types = contentTypeNames.filter((type) => !describe(type).singleton);

type Entry = { to: string[]; label: string; count?: number; needs: Action };

/** The tenant, and everything in it that one may open. */
export function Sidebar() {
  const { store, tenant } = useTenant();
  const { lang, words } = useWords();
  const w = words.frame;
  const counted = (type: ContentType): Entry => ({
    to: ['content', type],
    label: describe(type).plural[lang],
    count: store.ofType(type).length,
    needs: 'content.read',
  });
  const groups: { title?: string; entries: Entry[] }[] = [
    {
      entries: [
        { to: ['guide'], label: w.guide, count: store.ofType('step').length, needs: 'content.read' },
        { to: ['publish'], label: w.publish, needs: 'edition.check' },
        { to: ['editions'], label: w.editions, needs: 'edition.read' },
      ],
    },
    { title: w.content, entries: types.map(counted) },
    {
      title: words.tenant.kinds[tenant.kind],
      entries: [
        { to: ['kommuner'], label: w.kommuner, needs: 'centre.read' },
        { to: ['settings'], label: w.settings, needs: 'content.read' },
        { to: ['members'], label: w.members, needs: 'member.read' },
        ...(tenant.kind === 'kommune'
          ? [{ to: ['grants'], label: w.grants, needs: 'grant.read' as const }]
          : []),
        { to: ['log'], label: w.log, needs: 'log.read' },
        { to: ['deleted'], label: w.deleted, needs: 'content.delete' },
      ],
    },
  ];
  return (
    <nav aria-label={w.navigation}>
      <div className="side-brand">
        <span className="brand-mark" aria-hidden="true" />
        <span>
          <strong>{tenant.name}</strong>
          <span className="side-sub">{words.common.product}</span>
        </span>
      </div>
      {groups.map(({ title, entries }, index) => {
        const shown = entries.filter((entry) => store.may(entry.needs));
        if (!shown.length) return null;
        return (
          <div key={index} className="side-group">
            {title && <p className="side-title">{title}</p>}
            <ul>
              {shown.map((entry) => (
                <li key={entry.to.join('/')}>
                  <NavLink to={tenantPath(store.slug, ...entry.to)} className="side-link" prefetch="none">
                    <span>{entry.label}</span>
                    {entry.count !== undefined && <span className="side-count">{entry.count}</span>}
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
