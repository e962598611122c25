import { useState } from 'react';
import { Link } from '@remix-run/react';
import { listContent, restoreContent } from '@bti/api-client';
import { describe, type Draft } from '@bti/domain';
import { getApi } from '#app/api.js';
import { findItems } from '#app/finder/find-items.js';
import { Button } from '#app/parts/button.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { focusHeading } from '#app/parts/focus-heading.js';
import { useLoaded } from '#app/parts/loader.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { SearchField } from '#app/parts/search-field.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

/** A shorter list is read as it is. */
const searchedFrom = 7;

/** What has been deleted, and the way back for each. */
export default function DeletedPage() {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const deleted = useLoaded(() => listContent(getApi(), store.slug, { deleted: true }), store.slug);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [restored, setRestored] = useState<Draft>();
  const [typed, setTyped] = useState('');
  const found = findItems(deleted.data ?? [], typed);
  const w = words.deleted;
  const restore = async (draft: Draft) => {
    setBusy(true);
    setError(undefined);
    try {
      const back = await restoreContent(getApi(), store.slug, draft.id);
      store.take(back);
      setRestored(back);
      await deleted.again();
      focusHeading();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Page title={w.title} lead={w.lead}>
      {deleted.loading && !deleted.data && <Loading />}
      {deleted.error !== undefined && <Failure error={deleted.error} onAgain={() => void deleted.again()} />}
      {error !== undefined && <Failure error={error} />}
      {restored && (
        <Note tone="success" live>
          <p>
            {w.restored(titleOf(restored))}{' '}
            <Link to={itemPath(store.slug, restored)}>
              {words.peek.look}
              <span className="ds-sr-only"> {titleOf(restored)}</span>
            </Link>
          </p>
        </Note>
      )}
      {deleted.data?.length === 0 && <p className="empty">{w.none}</p>}
      {(deleted.data?.length ?? 0) > searchedFrom && (
        <SearchField label={w.search} value={typed} onChange={setTyped} />
      )}
      {typed && found.length === 0 && <p className="none">{w.nothing}</p>}
      <ul className="items">
        {found.map((draft) => (
          <li key={draft.id} className="item">
            <span>
              <strong>{titleOf(draft)}</strong>{' '}
              <span className="soft">{describe(draft.type).label[lang]}</span>
            </span>
            <span className="item-facts">
              <span>{w.when(timeText(draft.deletedAt ?? draft.updatedAt, lang), draft.updatedBy)}</span>
              <Button small busy={busy} onClick={() => void restore(draft)}>
                {w.restore}
                <span className="ds-sr-only"> {titleOf(draft)}</span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
