import { useState } from 'react';
import { Link } from '@remix-run/react';
import { listKommuner } from '@bti/api-client';
import type { MyTenant } from '@bti/domain';
import { getApi } from '#app/api.js';
import { siteAddress } from '#app/config.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { SearchField } from '#app/parts/search-field.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { byName, dateText } from '#app/words/dates.js';
import { folded } from '#app/words/fold.js';
import { useWords } from '#app/words/language.js';

/** The kommuner of a centre: where each stands, when it last published, and what one may do there. */
export default function KommunerPage() {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const kommuner = useLoaded(() => listKommuner(getApi(), store.slug), store.slug);
  const [typed, setTyped] = useState('');
  const compare = byName(lang);
  const all = kommuner.data ?? [];
  const shown = all
    .filter((kommune) => folded(kommune.name).includes(folded(typed)))
    .sort((a, b) => compare(a.name, b.name));
  const count = (holds: (kommune: MyTenant) => boolean) => all.filter(holds).length;
  const w = words.kommuner;
  return (
    <Page title={w.title} lead={w.lead}>
      {kommuner.loading && !kommuner.data && <Loading />}
      {kommuner.error !== undefined && (
        <Failure error={kommuner.error} onAgain={() => void kommuner.again()} />
      )}
      {kommuner.data?.length === 0 && <p className="empty">{words.chooser.noKommuner}</p>}
      {all.length > 0 && (
        <>
          <p className="soft">
            {w.sum(
              count(({ state }) => state === 'active'),
              count(({ state }) => state === 'building'),
              count(({ edition }) => edition !== null),
            )}
          </p>
          <SearchField label={w.search} value={typed} onChange={setTyped} />
          {shown.length === 0 && <p className="none">{w.nothing}</p>}
        </>
      )}
      {shown.length > 0 && (
        <table className="list-table" aria-label={w.title}>
          <thead>
            <tr>
              {(['name', 'state', 'edition', 'may', 'site'] as const).map((column) => (
                <th key={column} scope="col">
                  {w.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((kommune) => (
              <KommuneRow key={kommune.id} kommune={kommune} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

function KommuneRow({ kommune }: { kommune: MyTenant }) {
  const { lang, words } = useWords();
  const w = words.kommuner.columns;
  return (
    <tr>
      <td className="list-name">
        <Link to={tenantPath(kommune.slug)} className="item-title">
          {kommune.name}
        </Link>
      </td>
      <td>
        <span className="tag" data-tone={kommune.state === 'active' ? 'success' : 'warning'}>
          {words.tenant.states[kommune.state]}
        </span>
      </td>
      <td data-label={w.edition}>
        {kommune.edition
          ? words.tenant.edition(kommune.edition.number, dateText(kommune.edition.publishedAt, lang))
          : words.tenant.noEdition}
      </td>
      <td data-label={w.may}>{words.tenant.capacities[kommune.capacity]}</td>
      <td>
        {kommune.edition && (
          <a href={siteAddress(kommune.slug)} target="_blank" rel="noreferrer">
            {words.tenant.seeSite}
            <span className="ds-sr-only"> {words.common.newTab(kommune.name)}</span>
          </a>
        )}
      </td>
    </tr>
  );
}

export const ErrorBoundary = PageFailure;
