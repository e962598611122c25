import { useId, useState } from 'react';
import { useNavigate } from '@remix-run/react';
import { listSites, startFrom } from '@bti/api-client';
import type { SiteRecord } from '@bti/domain';
import { getApi } from '#app/api.js';
import { Button } from '#app/parts/button.js';
import { Dialog } from '#app/parts/dialog.js';
import type { Done } from '#app/parts/done-note.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { tenantPath, titleField, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { SourceChoice } from './source-choice.js';

/** Where the guide begins: with the national template, with what another has published, or with nothing. */
export function StartGuide({ onTaken }: { onTaken: (taken: Done) => void }) {
  const { store } = useTenant();
  const { words } = useWords();
  const navigate = useNavigate();
  const id = useId();
  const mayTake = store.may('exchange.import');
  const sites = useLoaded(() => (mayTake ? listSites(getApi()) : Promise.resolve([])), store.slug);
  const sources = (sites.data ?? [])
    .filter((site) => site.edition && site.slug !== store.slug && site.state !== 'mergedInto')
    .sort((a, b) => order[a.kind] - order[b.kind] || a.name.localeCompare(b.name, 'nb'));
  const [picked, setPicked] = useState<string>();
  const [name, setName] = useState('');
  const [asking, setAsking] = useState<SiteRecord>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const w = words.start.guide;
  // The national template is what most begin with; an empty guide where there is none.
  const choice = picked ?? sources[0]?.slug ?? '';
  const source = sources.find((site) => site.slug === choice);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const take = (site: SiteRecord) =>
    attempt(async () => {
      await store.flush();
      const result = await startFrom(getApi(), store.slug, { from: site.slug });
      await store.refresh();
      onTaken({ text: w.taken(result.created + result.updated, site.name), batch: result.batch });
    });
  const begin = () =>
    attempt(async () => {
      const title = name.trim() || words.start.steps.guide;
      await store.create('guide', { [titleField('guide')]: { [store.languages[0]]: title } });
      navigate(tenantPath(store.slug, 'guide'));
    });

  return (
    <form
      className="start-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (source) setAsking(source);
        else void begin();
      }}
    >
      <p className="soft">{w.help}</p>
      {sites.loading && !sites.data && <Loading />}
      {sites.error !== undefined && <Failure error={sites.error} onAgain={() => void sites.again()} />}
      {sites.data && (
        <>
          <SourceChoice sources={sources} choice={choice} onChoice={setPicked} />
          {!source && (
            <div className="felt">
              <label htmlFor={id}>{w.nothingName}</label>
              <input
                id={id}
                className="ds-input"
                type="text"
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            </div>
          )}
          <div className="row">
            <Button variant="primary" type="submit" busy={busy}>
              {source ? w.take(source.name) : w.begin}
            </Button>
          </div>
        </>
      )}
      {error !== undefined && !asking && <Failure error={error} />}
      {asking && (
        <Dialog
          title={w.confirmTitle(asking.name)}
          onClose={() => setAsking(undefined)}
          closable={!busy}
          actions={
            <>
              <Button variant="primary" busy={busy} onClick={() => void take(asking)}>
                {busy ? w.taking : w.confirmButton}
              </Button>
              <Button variant="tertiary" disabled={busy} onClick={() => setAsking(undefined)}>
                {words.common.cancel}
              </Button>
            </>
          }
        >
          <p>{w.confirm(asking.edition?.number ?? 1)}</p>
          {error !== undefined && <Failure error={error} />}
        </Dialog>
      )}
    </form>
  );
}

const order = { national: 0, regionalCentre: 1, kommune: 2 } as const;
