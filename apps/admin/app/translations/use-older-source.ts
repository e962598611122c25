import { listReadingRevisions, listRevisions } from '@bti/api-client';
import { parseLens, textHash, type Language, type RichDoc, type Translation } from '@bti/domain';
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

type State = { data: unknown };

/** The history is read once for all the texts of an item, or a reading of it, that are worked through. */
const known = new Map<string, Promise<State[]>>();

function revisionsOf(tenant: string, { itemId, lens }: Translation): Promise<State[]> {
  const key = `${tenant}/${itemId}/${lens}`;
  const before = known.get(key);
  if (before) return before;
  const reader = parseLens(lens);
  const asked: Promise<State[]> = reader
    ? listReadingRevisions(getApi(), tenant, itemId, reader)
    : listRevisions(getApi(), tenant, itemId);
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  setTimeout(() => known.delete(key), 60_000);
  return asked;
}
