import { useState } from 'react';
import { Link, redirect, useLoaderData } from '@remix-run/react';
import { getMe, listKommuner } from '@bti/api-client';
import type { Me, MyTenant } from '@bti/domain';
import { getApi } from '#app/api.js';
import { siteAddress } from '#app/config.js';
import { BrandBar } from '#app/parts/brand-bar.js';
import { Page } from '#app/parts/page.js';
import { SearchField } from '#app/parts/search-field.js';
import { rememberMe } from '#app/session/me.js';
import { tenantPath } from '#app/tenant/use-tenant.js';
import { dateText } from '#app/words/dates.js';
import { folded } from '#app/words/fold.js';
import { useWords } from '#app/words/language.js';

/** Fewer than these are seen at once. */
const searchedFrom = 8;

type Group = { centre: MyTenant; kommuner: MyTenant[] };

/** One's tenants; somebody with one goes straight in. A centre brings its kommuner. */
export async function clientLoader(): Promise<{ me: Me; groups: Group[] }> {
  const me = await getMe(getApi());
  rememberMe(me);
  const [only, second] = me.tenants;
  if (only && !second && !only.actions.includes('centre.read')) throw redirect(tenantPath(only.slug));
  const centres = me.tenants.filter((tenant) => tenant.actions.includes('centre.read'));
  const groups = await Promise.all(
    centres.map(async (centre) => ({ centre, kommuner: await listKommuner(getApi(), centre.slug) })),
  );
  return { me, groups };
}

export default function Chooser() {
  const { me, groups } = useLoaderData<typeof clientLoader>() as { me: Me; groups: Group[] };
  const { words } = useWords();
  const [typed, setTyped] = useState('');
  const fitting = (tenants: readonly MyTenant[]) =>
    tenants.filter((tenant) => folded(tenant.name).includes(folded(typed)));
  const many = me.tenants.length + groups.reduce((sum, { kommuner }) => sum + kommuner.length, 0);
  const none = [me.tenants, ...groups.map(({ kommuner }) => kommuner)].every(
    (tenants) => fitting(tenants).length === 0,
  );
  return (
    <>
      <BrandBar />
      <main id="main" className="alone">
        <Page title={words.chooser.title} lead={me.tenants.length ? words.chooser.lead : undefined}>
          {me.tenants.length === 0 && <p>{words.chooser.none(me.email)}</p>}
          {many > searchedFrom && (
            <SearchField label={words.chooser.search} value={typed} onChange={setTyped} />
          )}
          {typed && none && <p className="none">{words.chooser.nothing}</p>}
          <ul className="tenants">
            {fitting(me.tenants).map((tenant) => (
              <TenantCard key={tenant.id} tenant={tenant} heading="h2" />
            ))}
          </ul>
          {groups.map(({ centre, kommuner }) => (
            <section key={centre.id} aria-labelledby={`centre-${centre.slug}`}>
              <h2 id={`centre-${centre.slug}`}>
                {centre.kind === 'national'
                  ? words.chooser.allKommuner
                  : words.chooser.kommunerOf(centre.name)}
              </h2>
              {kommuner.length === 0 && <p className="none">{words.chooser.noKommuner}</p>}
              <ul className="tenants">
                {fitting(kommuner).map((tenant) => (
                  <TenantCard key={tenant.id} tenant={tenant} heading="h3" />
                ))}
              </ul>
            </section>
          ))}
        </Page>
      </main>
    </>
  );
}

function TenantCard({ tenant, heading: Heading }: { tenant: MyTenant; heading: 'h2' | 'h3' }) {
  const { lang, words } = useWords();
  return (
    <li className="card tenant-card">
      <Heading>
        <Link to={tenantPath(tenant.slug)}>{tenant.name}</Link>
      </Heading>
      <p className="tenant-facts">
        <span className="tag" data-tone={tenant.state === 'active' ? 'success' : 'warning'}>
          {words.tenant.states[tenant.state]}
        </span>
        <span>
          {tenant.edition
            ? words.tenant.edition(tenant.edition.number, dateText(tenant.edition.publishedAt, lang))
            : words.tenant.noEdition}
        </span>
      </p>
      <p className="tenant-role">{words.tenant.capacities[tenant.capacity]}</p>
      {tenant.edition && (
        <a href={siteAddress(tenant.slug)} target="_blank" rel="noreferrer">
          {words.tenant.seeSite}
          <span className="ds-sr-only"> {words.common.newTab(tenant.name)}</span>
        </a>
      )}
    </li>
  );
}
