import type { Item } from '@bti/domain';
import { readerName } from '#app/model/readers.ts';
import { placeOf } from '#app/model/words-in-addresses.ts';
import { useView } from './use-view.tsx';

/** That something is not described for this reader, with the way to what everybody reads; `brief` without that. */
export function NotDescribed({ item, brief }: { item: Item; brief?: boolean }) {
  const view = useView();
  const words = view.words.reader;
  if (!view.site.notDescribed.has(item.id)) return null;
  return (
    <p className={brief ? 'note' : 'not-described'}>
      {words.notDescribed(readerName(view))}{' '}
      {!brief && <a href={view.pathTo(placeOf(item), view.lang, {})}>{words.seeShared}</a>}
    </p>
  );
}
