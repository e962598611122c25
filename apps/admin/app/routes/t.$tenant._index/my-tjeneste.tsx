import { Link } from '@remix-run/react';
import { describe, lensKey, type Draft } from '@bti/domain';
import { useLensName } from '#app/readings/use-lens-name.js';
import { itemPath, tenantPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { byName } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { Panel } from './panel.js';

/** For somebody who edits for own tjenester: what is theirs in each of them. */
export function MyTjenester() {
  const { store, tenant } = useTenant();
  if (tenant.capacity !== 'tjenesteEditor') return null;
  return (
    <>
      {tenant.tjenester.flatMap((id) => {
        const tjeneste = store.draft(id);
        return tjeneste ? [<MyTjeneste key={id} tjeneste={tjeneste} />] : [];
      })}
    </>
  );
}

function MyTjeneste({ tjeneste }: { tjeneste: Draft }) {
  const { store, drafts } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const lensNameOf = useLensName();
  const compare = byName(lang);
  const tools = store
    .ofType('tool')
    .filter((tool) => store.mayWrite(tool) && (tool.data.tjenester as string[]).includes(tjeneste.id))
    .sort((a, b) => compare(titleOf(a), titleOf(b)));
  const readings = [...drafts.values()]
    .flatMap((item) =>
      item.readings
        .filter((reading) => reading.tjeneste === tjeneste.id)
        .map((reading) => ({ item, reading })),
    )
    .sort((a, b) => compare(titleOf(a.item), titleOf(b.item)));
  const w = words.myTjeneste;
  return (
    <Panel
      title={w.title(titleOf(tjeneste))}
      foot={<Link to={tenantPath(store.slug, 'guide')}>{w.toGuide}</Link>}
    >
      <p className="soft">{w.lead}</p>
      <p>
        <Link className="item-title" to={itemPath(store.slug, tjeneste, 'contacts')}>
          {w.contact}
        </Link>
      </p>
      <h3>{readings.length > 0 ? w.readings(readings.length) : w.noReadings}</h3>
      {readings.length === 0 && <p className="soft">{w.howTo}</p>}
      <ul className="my-types">
        {readings.map(({ item, reading }) => (
          <li key={`${item.id} ${lensKey(reading)}`}>
            <Link to={itemPath(store.slug, item, undefined, lensKey(reading))}>{titleOf(item)}</Link>{' '}
            <span className="soft">
              {describe(item.type).label[lang]}
              {reading.audience && `, ${lensNameOf({ audience: reading.audience })}`} ·{' '}
              {reading.show === 'hidden'
                ? w.hiddenHere
                : reading.show === 'notDescribed'
                  ? w.notDescribedHere
                  : words.readings.own(Object.keys(reading.data).length)}
            </span>
          </li>
        ))}
      </ul>
      <h3>{tools.length > 0 ? w.tools(tools.length) : w.noTools}</h3>
      <ul className="my-types">
        {tools.map((tool) => (
          <li key={tool.id}>
            <Link to={itemPath(store.slug, tool)}>{titleOf(tool)}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
