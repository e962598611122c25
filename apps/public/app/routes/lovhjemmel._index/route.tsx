import { collatorOf, type Item } from '@bti/domain';
import type { Group } from '#app/model/groups.ts';
import { ItemLink } from '#app/parts/item-links.tsx';
import { listLoader, pageMeta, useAll } from '#app/parts/item-route.ts';
import { ListPage } from '#app/parts/list-page.tsx';
import { shortText } from '#app/parts/head.ts';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = listLoader('legalReference');
export const meta = pageMeta;

/** The laws the guide builds on, act by act. */
export default function LawsPage() {
  const view = useView();
  const { compare } = collatorOf(view.lang);
  const all = useAll('legalReference');
  const acts = [...new Set(all.map(({ data }) => view.string(data.act)))].sort(compare);
  const groups: Group<Item<'legalReference'>>[] = acts.map((act, index) => ({
    id: `lov-${index + 1}`,
    title: act || view.words.otherKind,
    items: all
      .filter(({ data }) => view.string(data.act) === act)
      .sort((a, b) => compare(a.data.paragraph, b.data.paragraph)),
  }));
  return (
    <ListPage type="legalReference" empty={all.length === 0}>
      {groups.map(({ id, title, items }) => (
        <section key={id} className="group">
          <h2>
            <Text value={view.text(items[0]!.data.act) ?? { value: title }} />
          </h2>
          <ul className="rows">
            {items.map((law) => (
              <li key={law.id}>
                <span className="row-name">{law.data.paragraph}</span>
                <div>
                  <ItemLink item={law} />
                  <p>
                    <Text value={shortText(view, law.data.plainWords)} />
                  </p>
                  <p className="note">
                    <Text value={law.data.binds} />
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ListPage>
  );
}
