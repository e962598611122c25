import { useState } from 'react';
import { Link, useNavigate, useParams, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { listRevisions } from '@bti/api-client';
import { changes, describe, type Revision } from '@bti/domain';
import { placeOf, valueText } from '@bti/text';
import { getApi } from '#app/api.js';
import { useValueWords } from '#app/editor/use-value-words.js';
import { Button } from '#app/parts/button.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { openTenant } from '#app/tenant/open-tenant.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

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
  const valueWords = useValueWords();
  const [busy, setBusy] = useState(false);
  const draft = store.draft(id);
  const editor = store.editorOf(id);
  if (!draft || !editor) return null;
  const { fields } = describe(draft.type);
  const w = words.history;
  const found = before ? changes(fields, before.data, revision.data) : [];
  const restore = async () => {
    setBusy(true);
    editor.changeTo(revision.data, 'revision');
    await editor.flush();
    navigate(itemPath(store.slug, draft));
  };
  return (
    <li className="card revision">
      <h2>
        {timeText(revision.at, lang)} <span className="soft">{revision.by}</span>
      </h2>
      {revision.deleted && <p>{w.deleted}</p>}
      {!before && <p>{w.first}</p>}
      {before && found.length === 0 && !revision.deleted && <p className="none">{w.same}</p>}
      <dl className="changes">
        {found.map((change) => {
          const place = placeOf(
            fields,
            change.path,
            lang,
            change.kind === 'removed' ? (before?.data ?? {}) : revision.data,
          );
          const whole = place.field && !place.isEntry && change.kind === 'set';
          return (
            <div key={`${change.path}-${change.kind}`}>
              <dt>
                {place.labels.join(' › ')}
                {place.language && ` (${words.languages[place.language].toLowerCase()})`}
              </dt>
              <dd>
                {whole && place.field ? (
                  <>
                    <del>{valueText(place.field, change.before, valueWords)}</del>{' '}
                    <ins>{valueText(place.field, change.after, valueWords)}</ins>
                  </>
                ) : (
                  w.kinds[change.kind]
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {isNow ? (
        <p className="tag" data-tone="success">
          {w.now}
        </p>
      ) : (
        store.mayWrite(draft) &&
        !revision.deleted && (
          <Button small disabled={busy} onClick={() => void restore()}>
            {w.restore}
          </Button>
        )
      )}
    </li>
  );
}

export const ErrorBoundary = PageFailure;
