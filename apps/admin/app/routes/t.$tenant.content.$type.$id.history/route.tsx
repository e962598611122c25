import { useState } from 'react';
import { Link, useNavigate, useParams, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { listRevisions } from '@bti/api-client';
import { describe, type Revision } from '@bti/domain';
import { changeSentences } from '@bti/text';
import { getApi } from '#app/api.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
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

/** Every state an item has had: who, when, what changed, and the way back to it. */
export default function HistoryPage() {
  const { id = '' } = useParams();
  const { store, drafts } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const revisions = useLoaded(() => listRevisions(getApi(), store.slug, id), id);
  const draft = drafts.get(id);
  if (!draft) return null;
  const w = words.history;
  return (
    <Page
      title={w.title(titleOf(draft))}
      lead={w.lead}
      above={
        <p className="crumb">
          <Link to={itemPath(store.slug, draft)}>{w.back}</Link>
        </p>
      }
    >
      <ReadingsNow item={draft} />
      {revisions.loading && !revisions.data && <Loading />}
      {revisions.error !== undefined && (
        <Failure error={revisions.error} onAgain={() => void revisions.again()} />
      )}
      <ol className="revisions">
        {revisions.data?.map((revision, index) => (
          <RevisionItem
            key={revision.version}
            revision={revision}
            before={revisions.data?.[index + 1]}
            isNow={index === 0}
            id={id}
          />
        ))}
      </ol>
    </Page>
  );
}

type RevisionItemProps = { revision: Revision; before: Revision | undefined; isNow: boolean; id: string };

function RevisionItem({ revision, before, isNow, id }: RevisionItemProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const navigate = useNavigate();
  const titleOf = useTitleOf();
  const [busy, setBusy] = useState(false);
  const draft = store.draft(id);
  const editor = store.editorOf(id);
  if (!draft || !editor) return null;
  const w = words.history;
  const { fields } = describe(draft.type);
  const said = before ? changeSentences(fields, before.data, revision.data, lang, titleOf) : [];
  const restore = async () => {
    setBusy(true);
    editor.changeTo(revision.data, 'revision');
    await editor.flush();
    announce(w.restored(timeText(revision.at, lang)));
    navigate(itemPath(store.slug, draft));
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
      {revision.deleted && <p>{w.deleted}</p>}
      {!before && <p>{w.first}</p>}
      {before && said.length === 0 && !revision.deleted && <p className="none">{w.same}</p>}
      <ul className="sentences">
        {said.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      {!isNow && store.mayWrite(draft) && !revision.deleted && (
        <Button small icon="undo" disabled={busy} onClick={() => void restore()}>
          {w.restore}
        </Button>
      )}
    </li>
  );
}

export const ErrorBoundary = PageFailure;
