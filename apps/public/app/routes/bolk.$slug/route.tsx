import { one } from '#app/model/site.ts';
import { choiceLabel, fieldLabel } from '#app/parts/described.ts';
import { Block, Facts } from '#app/parts/facts.tsx';
import { ItemLink, ItemsInLine, OutwardBlock } from '#app/parts/item-links.tsx';
import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { shortText } from '#app/parts/head.ts';
import { Rich, Text } from '#app/parts/text.tsx';
import { typeLabel } from '#app/parts/type-label.ts';
import { useView } from '#app/parts/use-view.tsx';
import { aboutOf } from '#app/model/about.ts';
import type { PageType } from '#app/model/words-in-addresses.ts';

export const loader = itemLoader('section', (data) => data.body);
export const meta = pageMeta;

/** What stands under an organisational level: its text, what it gathers, and where it leads outside the site. */
export default function SectionPage() {
  const view = useView();
  const section = useItem('section');
  const { data } = section;
  const owner = one(view.site, data.owner, 'role');
  const above = (view.site.usedIn.get(section.id) ?? []).filter(({ type }) => type === 'organisationalLevel');
  const gathered = data.content.flatMap((id) => view.site.byId.get(id) ?? []);
  return (
    <ItemPage
      item={section}
      eyebrow={choiceLabel(view, 'section', 'kind', data.kind)}
      used={false}
      trail={above.map((level) => ({ href: view.href(level), text: view.title(level) })).slice(0, 1)}
      side={
        (owner || above.length > 0) && (
          <Facts
            rows={[
              {
                name: view.label('organisationalLevel'),
                value: above.length > 0 && <ItemsInLine items={above} />,
              },
              {
                name: { value: fieldLabel(view, 'section', 'owner') },
                value: owner && <ItemLink item={owner} />,
              },
            ]}
          />
        )
      }
    >
      <Rich value={data.body} top={3} />
      {gathered.length > 0 && (
        <Block title={view.words.belongsHere} fields={['content']}>
          <ul className="cards">
            {gathered.map((item) => (
              <li key={item.id}>
                <ItemLink item={item} />
                <span className="note">
                  <Text value={typeLabel(view, item.type as PageType)} />
                </span>
                <p>
                  <Text value={shortText(view, aboutOf(item))} />
                </p>
              </li>
            ))}
          </ul>
        </Block>
      )}
      <OutwardBlock title={view.words.moreSites} links={data.links} />
    </ItemPage>
  );
}
