import { organisationalLevels } from '#app/model/places.ts';
import { fieldLabel } from '#app/parts/described.ts';
import { ItemLink, ItemLinks } from '#app/parts/item-links.tsx';
import { listLoader, pageMeta } from '#app/parts/item-route.ts';
import { ListPage } from '#app/parts/list-page.tsx';
import { Text, useHas } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = listLoader('organisationalLevel');
export const meta = pageMeta;

/** The organisational levels as the kommune orders them, each with whom it is for and what stands under it. */
export default function OrganisationPage() {
  const view = useView();
  const has = useHas();
  const levels = organisationalLevels(view.site);
  return (
    <ListPage type="organisationalLevel" empty={levels.length === 0}>
      <ol className="tiers">
        {levels.map((level) => (
          <li key={level.id}>
            <h2>
              <ItemLink item={level} />
            </h2>
            <p>
              <Text value={level.data.summary} />
            </p>
            {has(level.data.forWhom) && (
              <p className="note">
                {fieldLabel(view, 'organisationalLevel', 'forWhom')}: <Text value={level.data.forWhom} />
              </p>
            )}
            <ItemLinks items={view.all(level.data.sections, 'section')} />
          </li>
        ))}
      </ol>
    </ListPage>
  );
}
