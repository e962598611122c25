import type { ReactNode } from 'react';
import { Page } from '#app/parts/page.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { dateText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { CheckSummary } from './check-summary.js';
import { GettingStarted } from './getting-started.js';
import { Latest } from './latest.js';
import { MyPart } from './my-part.js';
import { MyTjenester } from './my-tjeneste.js';
import { SiteFacts } from './site-facts.js';
import { Unpublished } from './unpublished.js';
import { WaitingList } from './waiting-list.js';

/** Where the day starts: what waits, what is not out yet, what colleagues have done, and how the site stands. */
export function Home({ above }: { above?: ReactNode }) {
  const { tenant } = useTenant();
  const { lang, words } = useWords();
  const w = words.home;
  return (
    <Page
      title={words.frame.home}
      heading={tenant.name}
      lead={
        tenant.edition ? w.out(tenant.edition.number, dateText(tenant.edition.publishedAt, lang)) : w.notOut
      }
      wide
    >
      {above}
      <div className="home">
        <div className="home-main">
          <MyTjenester />
          <WaitingList />
          <Unpublished />
          <Latest />
        </div>
        <div className="home-side">
          {!tenant.edition && <GettingStarted />}
          <SiteFacts />
          <CheckSummary />
          <MyPart />
        </div>
      </div>
    </Page>
  );
}
