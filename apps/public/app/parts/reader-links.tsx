import { lensKey, type Item, type Lens } from '@bti/domain';
import { Fragment } from 'react';
import { readerName } from '#app/model/readers.ts';
import { placeOf } from '#app/model/words-in-addresses.ts';
import { useView } from './use-view.tsx';

/** Some readers by their names, each leading to an item as they read it. */
export function ReaderLinks({ item, lenses }: { item: Item; lenses: readonly Lens[] }) {
  const view = useView();
  return lenses.map((lens, index) => (
    <Fragment key={lensKey(lens)}>
      {index > 0 && ', '}
      <a href={view.pathTo(placeOf(item), view.lang, lens)}>{readerName(view, lens)}</a>
    </Fragment>
  ));
}
