import { ofType } from '#app/model/site.ts';
import { sorted } from '#app/model/find.ts';
import { ItemLink } from '#app/parts/item-links.tsx';
import { listLoader, pageMeta, useAll } from '#app/parts/item-route.ts';
import { Groups, ListPage } from '#app/parts/list-page.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = listLoader('role');
export const meta = pageMeta;

/** The roles: those that stand on their own first, then tjeneste by tjeneste. */
export default function RolesPage() {
  const view = useView();
  const all = useAll('role');
  const own = all.filter(({ data }) => data.tjeneste === null || !view.site.byId.has(data.tjeneste));
  const groups = [
    { id: 'felles', title: view.words.forAll, items: own },
    ...sorted(view, ofType(view.site, 'tjeneste')).map((tjeneste) => ({
      id: tjeneste.slug,
      title: view.titleText(tjeneste),
      items: all.filter(({ data }) => data.tjeneste === tjeneste.id),
    })),
  ].filter(({ items }) => items.length > 0);
  return (
    <ListPage type="role" empty={all.length === 0}>
      <Groups groups={groups}>
        {(items) => (
          <ul className="cards">
            {items.map((role) => (
              <li key={role.id}>
                <ItemLink item={role} />
                <p>
                  <Text value={role.data.summary} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </Groups>
    </ListPage>
  );
}
