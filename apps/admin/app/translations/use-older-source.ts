import { listRevisions } from '@bti/api-client';
import { textHash, type Language, type Revision, type RichDoc, type Translation } from '@bti/domain';
import { getApi } from '../api.js';
import { valueAt } from '../editor/paths.js';
import { useLoaded } from '../parts/loader.js';
import { dataOf } from './use-text-place.js';
import { useTenant } from '../tenant/use-tenant.js';

type Found = { loading: boolean; source: string | RichDoc | undefined };

/** The main text that an outdated translation was made from, where the history of its item still has it. */
export function useOlderSource(text: Translation, lang: Language): Found {
  const { store } = useTenant();
  const [main] = store.languages;
  const { data, loading } = useLoaded(() => revisionsOf(store.slug, text), `${text.itemId}~${text.lens}`);
  const draft = store.draft(text.itemId);
  const madeFrom = (
    valueAt(draft && dataOf(draft, text), text.path) as { madeFrom?: Record<string, string> } | undefined
  )?.madeFrom?.[lang];
  for (const revision of data ?? []) {
    const source = valueAt(revision.data, `${text.path}/${main}`) as string | RichDoc | undefined;
    if (source !== undefined && textHash(source) === madeFrom) return { loading: false, source };
  }
  return { loading: loading && !data, source: undefined };
}

/** The history is read once for all the texts of an item that are worked through. */
const known = new Map<string, Promise<Revision[]>>();

function revisionsOf(tenant: string, { itemId, lens }: Translation): Promise<Revision[]> {
  // A reading keeps its own history, which is not handed out.
  if (lens) return Promise.resolve([]);
  const key = `${tenant}/${itemId}`;
  const before = known.get(key);
  if (before) return before;
  const asked = listRevisions(getApi(), tenant, itemId);
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  setTimeout(() => known.delete(key), 60_000);
  return asked;
}
