import { useMemo, useState } from 'react';
import {
  Link,
  useNavigate,
  useParams,
  useSearchParams,
  type ClientLoaderFunctionArgs,
} from '@remix-run/react';
import { listReadingRevisions, listRevisions } from '@bti/api-client';
import { describe, lensKey, type Draft, type Lens, type ReadingRevision, type Revision } from '@bti/domain';
import { changeNotes, changesOfReading } from '@bti/text';
import { getApi } from '#app/api.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { ChangeNotes } from '#app/parts/change-notes.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { lensIn } from '#app/readings/inherited.js';
import { useLensName } from '#app/readings/use-lens-name.js';
import { openTenant } from '#app/tenant/open-tenant.js';
import { useTitleOf } from '#app/tenant/published.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { ReadingsNow } from './readings-now.js';

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  const store = await openTenant(params.tenant ?? '');
  if (!store.draft(params.id ?? '')) throw new Response('', { status: 404 });
  return null;
}

/** Every state an item has had, or under a lens its reading: who, when, what changed, and the way back to it. */
export default function HistoryPage() {
  const { id = '' } = useParams();
  const { store, drafts } = useTenant();
  const { words } = useWords();
  const [search] = useSearchParams();
  const titleOf = useTitles();
  const lensNameOf = useLensName();
  const lens = useMemo(() => lensIn(search), [search]);
  const key = lens && lensKey(lens);
  const revisions = useLoaded<(Revision | ReadingRevision)[]>(
    () =>
      lens ? listReadingRevisions(getApi(), store.slug, id, lens) : listRevisions(getApi(), store.slug, id),
    `${id} ${key}`,
  );
  const item = drafts.get(id);
  if (!item) return null;
  const w = words.history;
  return (
    <Page
      title={w.title(titleOf(item))}
      lead={lens ? words.readings.lead(lensNameOf(lens)) : w.lead}
      above={
        <p className="crumb">
          <Link to={itemPath(store.slug, item, undefined, key)}>{w.back}</Link>
        </p>
      }
    >
      {!lens && <ReadingsNow item={item} />}
      {revisions.loading && !revisions.data && <Loading />}
      {revisions.error !== undefined && (
        <Failure error={revisions.error} onAgain={() => void revisions.again()} />
      )}
      {lens && revisions.data?.length === 0 && <p className="none">{words.readings.untouched}</p>}
      <ol className="revisions">
        {revisions.data?.map((revision, index) => (
          <RevisionItem
            key={revision.version}
            revision={revision}
            before={revisions.data?.[index + 1]}
            isNow={index === 0}
            item={item}
            lens={lens}
          />
        ))}
      </ol>
    </Page>
  );
}

type AnyRevision = Revision & Partial<Pick<ReadingRevision, 'show' | 'fromVersion'>>;

type RevisionItemProps = {
  revision: AnyRevision;
  before: AnyRevision | undefined;
  isNow: boolean;
  item: Draft;
  lens: Lens | undefined;
};

function RevisionItem({ revision, before, isNow, item, lens }: RevisionItemProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const navigate = useNavigate();
  const titleOf = useTitleOf();
  const [busy, setBusy] = useState(false);
  const editor = store.editorOf(item.id, lens);
  if (!editor) return null;
  const w = words.history;
  const notes = lens
    ? changesOfReading(item.type, item.data, before?.deleted ? undefined : before, revision, lang, titleOf)
    : before
      ? changeNotes(describe(item.type).fields, before.data, revision.data, lang, titleOf)
      : [];
  const mayWrite = lens ? store.mayWriteReading(lens) : store.mayWrite(item);
  const restore = async () => {
    setBusy(true);
    const { data, show, fromVersion } = revision;
    editor.changeTo(lens ? { ...data, ...(show ? { show } : {}), fromVersion } : data, 'revision');
    await editor.flush();
    announce(w.restored(timeText(revision.at, lang)));
    navigate(itemPath(store.slug, item, undefined, lens && lensKey(lens)));
  };
  return (
    <li className="card revision">
      <h2>
        {timeText(revision.at, lang)} <span className="soft">{revision.by}</span>
        {isNow && (
          <span className="tag" data-tone="success">
            {w.now}
          </span>
        )}
      </h2>
      {revision.deleted && <p>{lens ? words.readings.gone : w.deleted}</p>}
      {!before && <p>{w.first}</p>}
      {before && notes.length === 0 && !revision.deleted && <p className="none">{w.same}</p>}
      {!revision.deleted && notes.length > 0 && (
        <ChangeNotes notes={notes} label={timeText(revision.at, lang)} />
      )}
      {!isNow && mayWrite && !revision.deleted && (
        <Button small icon="undo" busy={busy} onClick={() => void restore()}>
          {w.restore}
        </Button>
      )}
    </li>
  );
}

export const ErrorBoundary = PageFailure;
