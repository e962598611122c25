import { one } from '#app/model/site.ts';
import { fieldLabel } from '#app/parts/described.ts';
import { Block, Facts } from '#app/parts/facts.tsx';
import { ItemLink, LinkBlock } from '#app/parts/item-links.tsx';
import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { OrganisationNav } from '#app/parts/organisation-nav.tsx';
import { SectionList } from '#app/parts/section-list.tsx';
import { Rich, Running, Text, useHas } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = itemLoader('organisationalLevel', (data) => data.summary);
export const meta = pageMeta;

const themes = ['competence', 'documentation', 'participation', 'evaluation'] as const;

/** An organisational level: what it is, its four themes, what stands under it, and its plans and arenas. */
export default function OrganisationalLevelPage() {
  const view = useView();
  const has = useHas();
  const level = useItem('organisationalLevel');
  const { data } = level;
  const name = (field: string) => fieldLabel(view, 'organisationalLevel', field);
  const owner = one(view.site, data.owner, 'role');
  const told = themes.filter((theme) => has(data[theme]));
  const users = view.site.usedIn.get(level.id) ?? [];
  const sections = view.all(data.sections, 'section');
  return (
    <ItemPage
      item={level}
      lead={<Running value={data.summary} />}
      used={false}
      side={
        <>
          <OrganisationNav here={level} />
          <Facts
            rows={{
              [name('forWhom')]: has(data.forWhom) && <Text value={data.forWhom} />,
              [name('owner')]: owner && <ItemLink item={owner} />,
            }}
          />
        </>
      }
    >
      <Rich value={data.body} top={3} />
      {told.length > 0 && (
        <section className="themes" aria-label={view.words.fourThemes}>
          {told.map((theme) => (
            <Block key={theme} title={name(theme)} fields={[theme]}>
              <Rich value={data[theme]} />
            </Block>
          ))}
        </section>
      )}
      {sections.length > 0 && (
        <Block title={view.words.moreHere} fields={['sections']}>
          <SectionList sections={sections} />
        </Block>
      )}
      <LinkBlock
        title={<Text value={view.label('plans')} />}
        items={users.filter(({ type }) => type === 'plan')}
      />
      <LinkBlock
        title={<Text value={view.label('arenas')} />}
        items={users.filter(({ type }) => type === 'arena')}
      />
    </ItemPage>
  );
}
