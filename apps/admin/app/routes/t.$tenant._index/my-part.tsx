import { useEffect, useRef, useState } from 'react';
import { Link } from '@remix-run/react';
import { contentTypeNames, describe } from '@bti/domain';
import { Button } from '#app/parts/button.js';
import { tenantPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { MyRoleForm } from './my-role-form.js';
import { Panel } from './panel.js';

/** What one's role keeps true, by type. Which role that is one says oneself, once; the other members see it. */
export function MyPart() {
  const { store, drafts, check, tenant } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const [asking, setAsking] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asking) change.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!store.may('role.hold') || store.ofType('role').length === 0) return null;

  const role = store.draft(tenant.heldRole ?? '');
  const mine = role ? [...drafts.values()].filter((draft) => draft.owner === role.id) : [];
  const counts = contentTypeNames
    .map((type) => ({ type, count: mine.filter((draft) => draft.type === type).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const wanting = mine.filter((draft) => check?.issues.some((issue) => issue.itemId === draft.id));
  const w = words.home.mine;
  return (
    <Panel title={w.title} count={role && mine.length}>
      {asking ? (
        <MyRoleForm role={role?.id ?? ''} onClose={() => setAsking(false)} />
      ) : (
        <div className="my-role">
          {role ? <p>{w.as(titleOf(role))}</p> : <p className="soft">{w.help}</p>}
          <Button ref={change} small onClick={() => setAsking(true)}>
            {role ? w.change : w.ask}
          </Button>
        </div>
      )}
      {role && mine.length === 0 && <p className="soft">{w.nothing}</p>}
      {wanting.length > 0 && <p data-tone="warning">{w.wanting(wanting.length)}</p>}
      <ul className="my-types" data-counts>
        {counts.map(({ type, count }) => (
          <li key={type}>
            <Link to={`${tenantPath(store.slug, 'content', type)}?owner=${role?.id}`}>
              {describe(type).plural[lang]}
            </Link>{' '}
            <span className="count">{count}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
