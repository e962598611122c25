import { groupsBy } from '#app/model/groups.ts';
import { adviceReaders } from '#app/model/ways.ts';
import { ageText } from '#app/model/sentences.ts';
import { ItemLink } from '#app/parts/item-links.tsx';
import { listLoader, pageMeta, useAll } from '#app/parts/item-route.ts';
import { Groups, ListPage } from '#app/parts/list-page.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = listLoader('advice');
export const meta = pageMeta;

/** The advice by whom it is for. */
export default function AdvicesPage() {
  const view = useView();
  const all = useAll('advice');
  const readers = adviceReaders.map((reader) => [reader, view.words.adviceFor[reader]] as const);
  const groups = groupsBy(all, ({ data }) => data.reader, readers, view.words.otherKind);
  return (
    <ListPage type="advice" empty={all.length === 0}>
      <Groups groups={groups}>
        {(items) => (
          <ul className="cards">
            {items.map((advice) => {
              const age = ageText(view, advice.data);
              return (
                <li key={advice.id}>
                  <ItemLink item={advice} />
                  <p>
                    <Text value={advice.data.summary} />
                  </p>
                  {age && (
                    <p className="tags">
                      <span>{age}</span>
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Groups>
    </ListPage>
  );
}
