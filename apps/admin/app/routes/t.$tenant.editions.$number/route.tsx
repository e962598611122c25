import { useState } from 'react';
import { Link, useParams } from '@remix-run/react';
import { listEditions } from '@bti/api-client';
import { getApi } from '#app/api.js';
import { Button } from '#app/parts/button.js';
import { EditionChanges } from '#app/parts/edition-changes.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { Icon } from '#app/parts/icon.js';
import { useLoaded } from '#app/parts/loader.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { loadEdition } from '#app/tenant/editions.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { EditionFrame } from './edition-frame.js';
import { PublishAgainDialog } from './publish-again-dialog.js';

export default function EditionPage() {
  const { number } = useParams();
  return <EditionView key={number} number={Number(number)} />;
}

/** One edition: who put it out and why, what it changed, how it looked, and the way to put it out once more. */
function EditionView({ number }: { number: number }) {
  const { store, tenant } = useTenant();
  const { lang, words } = useWords();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<number>();
  const w = words.editions;
  const loaded = useLoaded(async () => {
    const all = await listEditions(getApi(), store.slug);
    const at = all.findIndex((edition) => edition.number === number);
    const summary = all[at];
    if (!summary) return undefined;
    const before = all[at + 1]?.number;
    const [content, contentBefore] = await Promise.all([
      loadEdition(store.slug, number),
      before === undefined ? undefined : loadEdition(store.slug, before),
    ]);
    return { summary, content, before, contentBefore, after: all[at - 1]?.number, last: all[0]!.number };
  }, `${store.slug}/${number}/${tenant.edition?.number}`);
  const { data } = loaded;
  const link = (to: number | undefined, rel: 'prev' | 'next') =>
    to !== undefined && (
      <Link rel={rel} to={tenantPath(store.slug, 'editions', String(to))}>
        {rel === 'prev' && <Icon name="left" />} {w.edition(to)} {rel === 'next' && <Icon name="right" />}
      </Link>
    );
  return (
    <Page
      title={w.edition(number)}
      above={
        <p className="crumb">
          <Link to={tenantPath(store.slug, 'editions')}>{w.back}</Link>
        </p>
      }
      lead={
        data && (
          <>
            {data.summary.current && (
              <>
                <span className="tag" data-tone="success">
                  {w.current}
                </span>{' '}
              </>
            )}
            {w.published(timeText(data.summary.publishedAt, lang), data.summary.publishedBy)}
          </>
        )
      }
      aside={
        data &&
        !data.summary.current &&
        store.may('edition.publish') && <Button onClick={() => setAsking(true)}>{w.again}</Button>
      }
    >
      {loaded.loading && !data && <Loading />}
      {loaded.error !== undefined && <Failure error={loaded.error} onAgain={() => void loaded.again()} />}
      {!loaded.loading && loaded.error === undefined && !data && <p className="none">{w.gone}</p>}
      {done !== undefined && (
        <Note tone="success" live>
          <p>{w.againDone(done, number)}</p>
          <Link to={tenantPath(store.slug, 'editions', String(done))}>{w.edition(done)}</Link>
        </Note>
      )}
      {data && (
        <>
          <p className="edition-note">{data.summary.note || <span className="none">{w.noNote}</span>}</p>
          <EditionFrame number={number} />
          {number === 1 && <p className="soft">{w.first}</p>}
          {data.before !== undefined && (
            <section className="edition-changes" aria-labelledby="edition-changes">
              <h2 id="edition-changes">{w.changed(data.before)}</h2>
              {data.contentBefore && <EditionChanges before={data.contentBefore} after={data.content} />}
            </section>
          )}
          {(data.before ?? data.after) !== undefined && (
            <nav className="edition-steps" aria-label={w.title}>
              {link(data.before, 'prev')}
              {link(data.after, 'next')}
            </nav>
          )}
          {asking && (
            <PublishAgainDialog
              number={number}
              next={data.last + 1}
              content={data.content}
              onClose={() => setAsking(false)}
              onDone={(made) => {
                setAsking(false);
                setDone(made);
              }}
            />
          )}
        </>
      )}
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
