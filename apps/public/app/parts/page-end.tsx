import { one } from '#app/model/site.ts';
import { ItemLink } from './item-links.tsx';
import { useView } from './use-view.tsx';

/** At the end of a page: which role keeps it true. From which edition it is, says the footer right below. */
export function PageEnd() {
  const view = useView();
  const { site, words, place } = view;
  const item = place.kind === 'item' ? site.bySlug.get(`${place.type}/${place.slug}`) : undefined;
  const owner = one(site, item?.owner ?? null, 'role');
  if (!owner) return null;
  return (
    <p className="page-end wide note">
      {words.contentOwner}: <ItemLink item={owner} />
    </p>
  );
}
