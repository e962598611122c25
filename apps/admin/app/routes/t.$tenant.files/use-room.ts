import { readLibraryRoom } from '@bti/api-client';
import { sizeText, type Asset } from '@bti/domain';
import { getApi } from '#app/api.js';
import { useLoaded } from '#app/parts/loader.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** How much room the files take, and whether there is soon none left. Asked for again when the files are others. */
export function useRoom(files: readonly Asset[]): { told: string; little: boolean } {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const { data } = useLoaded(() => readLibraryRoom(getApi(), store.slug), `${store.slug}/${bytes}`);
  if (!data) return { told: '', little: false };
  const { used, kept, limit } = data;
  const room = words.files.room(sizeText(used, lang), sizeText(limit, lang));
  return {
    told: kept > 0 ? `${room} ${words.files.kept(sizeText(kept, lang))}` : room,
    little: used > limit * 0.9,
  };
}
