import { dateText } from '#app/model/sentences.ts';
import { one } from '#app/model/site.ts';
import { ItemLink } from './item-links.tsx';
import { useView } from './use-view.tsx';

/** At the end of a page: which role keeps it true, and from which edition it is. */
export function PageEnd() {
  const view = useView();
  const { site, words, place } = view;
  const item = place.kind === 'item' ? site.bySlug.get(`${place.type}/${place.slug}`) : undefined;
  const owner = one(site, item?.owner ?? null, 'role');
  const edition = view.published ? site.record.edition : null;
  if (!owner) return null;
  return (
    <p className="page-end wide note">
      {words.contentOwner}: <ItemLink item={owner} />
      {edition && <>. {words.edition(edition.number, dateText(edition.publishedAt, view))}</>}
    </p>
  );
}
