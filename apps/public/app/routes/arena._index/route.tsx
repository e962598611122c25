import { levelsUsing } from '#app/model/places.ts';
import { ItemLink } from '#app/parts/item-links.tsx';
import { listLoader, pageMeta, useAll } from '#app/parts/item-route.ts';
import { LevelChips } from '#app/parts/level-chips.tsx';
import { ListPage } from '#app/parts/list-page.tsx';
import { shortText } from '#app/parts/head.ts';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = listLoader('arena');
export const meta = pageMeta;

/** The arenas, each with what it is for, how often it meets, and on which levels it is used. */
export default function ArenasPage() {
  const view = useView();
  const all = useAll('arena');
  return (
    <ListPage type="arena" empty={all.length === 0}>
      <ul className="cards">
        {all.map((arena) => (
          <li key={arena.id}>
            <ItemLink item={arena} />
            <p>
              <Text value={shortText(view, arena.data.purpose)} />
            </p>
            <p className="note">
              <Text value={arena.data.frequency} />
            </p>
            <LevelChips levels={levelsUsing(view.site, arena)} />
          </li>
        ))}
      </ul>
    </ListPage>
  );
}
