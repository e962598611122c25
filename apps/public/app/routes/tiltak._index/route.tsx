import { groupsBy } from '#app/model/groups.ts';
import { ageText } from '#app/model/sentences.ts';
import { choices } from '#app/parts/described.ts';
import { ItemLink } from '#app/parts/item-links.tsx';
import { listLoader, pageMeta, useAll } from '#app/parts/item-route.ts';
import { Groups, ListPage } from '#app/parts/list-page.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = listLoader('measure');
export const meta = pageMeta;

/** The measures by whom they are for: everybody, some groups, the single child. */
export default function MeasuresPage() {
  const view = useView();
  const all = useAll('measure');
  const groups = groupsBy(
    all,
    ({ data }) => data.reach,
    choices(view, 'measure', 'reach'),
    view.words.otherKind,
  );
  return (
    <ListPage type="measure" empty={all.length === 0}>
      <Groups groups={groups}>
        {(items) => (
          <ul className="cards">
            {items.map((measure) => {
              const tjenester = view.all(measure.data.tjenester, 'tjeneste');
              const age = ageText(view, measure.data);
              return (
                <li key={measure.id}>
                  <ItemLink item={measure} />
                  <p>
                    <Text value={measure.data.summary} />
                  </p>
                  <p className="tags">
                    {age && <span>{age}</span>}
                    {tjenester.map((tjeneste) => (
                      <span key={tjeneste.id}>
                        <Text value={view.title(tjeneste)} />
                      </span>
                    ))}
                  </p>
                </li>
              );
            })}
          </ul>
        )}
      </Groups>
    </ListPage>
  );
}
