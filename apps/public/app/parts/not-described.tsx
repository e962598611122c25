import type { Item } from '@bti/domain';
import { describedFor, readerName } from '#app/model/readers.ts';
import { placeOf } from '#app/model/words-in-addresses.ts';
import { ReaderLinks } from './reader-links.tsx';
import { useView } from './use-view.tsx';

/**
 * That something is not described for this reader, with the way to what everybody reads, or that it is described for
 * others alone, with the way to each of them; `brief` without the ways.
 */
export function NotDescribed({ item, brief }: { item: Item; brief?: boolean }) {
  const view = useView();
  const words = view.words.reader;
  const className = brief ? 'note' : 'not-described';
  const others = describedFor(view, item);
  if (others.length > 0)
    return (
      <p className={className}>
        {words.onlyDescribed}{' '}
        {brief ? (
          others.map((lens) => readerName(view, lens)).join(', ')
        ) : (
          <ReaderLinks item={item} lenses={others} />
        )}
        .
      </p>
    );
  if (!view.site.notDescribed.has(item.id)) return null;
  return (
    <p className={className}>
      {words.notDescribed(readerName(view))}{' '}
      {!brief && <a href={view.pathTo(placeOf(item), view.lang, {})}>{words.seeShared}</a>}
    </p>
  );
}
