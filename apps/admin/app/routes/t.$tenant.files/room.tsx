import { readLibraryRoom } from '@bti/api-client';
import { sizeText, type Asset } from '@bti/domain';
import { getApi } from '#app/api.js';
import { useLoaded } from '#app/parts/loader.js';
import { Note } from '#app/parts/note.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** How much room the files take, and what to do before there is none left. */
export function Room({ files }: { files: readonly Asset[] }) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const { data } = useLoaded(() => readLibraryRoom(getApi(), store.slug), `${store.slug}/${bytes}`);
  if (!data) return null;
  const { used, limit } = data;
  return (
    <>
      <p className="soft">{words.files.room(sizeText(used, lang), sizeText(limit, lang))}</p>
      {used > limit * 0.9 && <Note tone="warning">{words.files.roomLittle}</Note>}
    </>
  );
}
