import { useId, useState } from 'react';
import { Link } from '@remix-run/react';
import { describe, type ContentType } from '@bti/domain';
import { tenantPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { byName } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { myRole, setMyRole } from './my-role.js';
import { Panel } from './panel.js';

/** What one's role keeps true, by type. Which role that is, is chosen here: a membership does not say it. */
export function MyPart() {
  const { store, drafts, check } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const id = useId();
  const [role, setRole] = useState(() => myRole(store));
  const compare = byName(lang);
  const roles = store.ofType('role').sort((a, b) => compare(titleOf(a), titleOf(b)));
  if (roles.length === 0) return null;

  const mine = [...drafts.values()].filter((draft) => role !== '' && draft.owner === role);
  const counts = new Map<ContentType, number>();
  for (const { type } of mine) counts.set(type, (counts.get(type) ?? 0) + 1);
  const wanting = mine.filter((draft) => check?.issues.some((issue) => issue.itemId === draft.id));
  const w = words.home.mine;
  return (
    <Panel title={w.title} count={role ? mine.length : undefined}>
      <div className="felt">
        <label htmlFor={id}>{w.label}</label>
        <select
          id={id}
          className="ds-input"
          value={role}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            setMyRole(store, event.target.value);
            setRole(event.target.value);
          }}
        >
          <option value="">{w.none}</option>
          {roles.map((one) => (
            <option key={one.id} value={one.id}>
              {titleOf(one)}
            </option>
          ))}
        </select>
        {!role && (
          <p className="felt-hint" id={`${id}-help`}>
            {w.help}
          </p>
        )}
      </div>
      {role && mine.length === 0 && <p className="soft">{w.nothing}</p>}
      {wanting.length > 0 && <p data-tone="warning">{w.wanting(wanting.length)}</p>}
      <ul className="my-types">
        {[...counts].map(([type, count]) => (
          <li key={type}>
            <Link to={`${tenantPath(store.slug, 'content', type)}?owner=${role}`}>
              {w.all(describe(type).plural[lang], count)}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
