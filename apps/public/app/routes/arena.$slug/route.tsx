import { one } from '#app/model/site.ts';
import { levelsUsing } from '#app/model/places.ts';
import { routeOf } from '#app/model/targets.ts';
import { Routes } from '#app/parts/decision.tsx';
import { fieldLabel } from '#app/parts/described.ts';
import { Block, Facts } from '#app/parts/facts.tsx';
import { ItemLink, ItemsInLine } from '#app/parts/item-links.tsx';
import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { LevelChips } from '#app/parts/level-chips.tsx';
import { Rich, Running, Text, useHas } from '#app/parts/text.tsx';
import { ToolList } from '#app/parts/tools.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { WhoseFields } from '#app/parts/whose.tsx';
import { Members } from './members.tsx';

export const loader = itemLoader('arena', (data) => data.purpose);
export const meta = pageMeta;

/** An arena: what it is for and may decide, who sits in it, how it works, and where a case goes from there. */
export default function ArenaPage() {
  const view = useView();
  const has = useHas();
  const arena = useItem('arena');
  const { data } = arena;
  const name = (field: string) => fieldLabel(view, 'arena', field);
  const role = (id: string | null) => {
    const found = one(view.site, id, 'role');
    return found && <ItemLink item={found} />;
  };
  const text = (field: 'frequency' | 'agendaDeadline' | 'minutesDeadline' | 'substitutes') => ({
    [name(field)]: has(data[field]) && <Text value={data[field]} />,
  });
  const told = (field: 'purpose' | 'mandate' | 'parents' | 'confidentiality') =>
    has(data[field]) && (
      <Block title={name(field)} fields={[field]}>
        <Rich value={data[field]} />
      </Block>
    );
  const levels = levelsUsing(view.site, arena);
  const tools = view.all(data.form, 'tool');
  const organisational = view.all(data.organisationalLevels, 'organisationalLevel');
  return (
    <ItemPage
      item={arena}
      lead={
        has(data.otherNames) && (
          <>
            {view.words.alsoCalled} <Running value={data.otherNames} />
          </>
        )
      }
      side={
        <>
          <Facts
            rows={{
              ...text('frequency'),
              [name('leader')]: role(data.leader),
              [name('calledBy')]: role(data.calledBy),
              [name('secretary')]: role(data.secretary),
              ...text('agendaDeadline'),
              ...text('minutesDeadline'),
              ...text('substitutes'),
              [name('organisationalLevels')]: organisational.length > 0 && (
                <ItemsInLine items={organisational} />
              ),
            }}
          />
          {levels.length > 0 && (
            <Block title={name('levels')}>
              <LevelChips levels={levels} />
            </Block>
          )}
        </>
      }
    >
      {told('purpose')}
      {told('mandate')}
      <Members arena={arena} />
      {told('parents')}
      {tools.length > 0 && (
        <Block title={name('form')} fields={['form']}>
          <ToolList tools={tools} />
        </Block>
      )}
      {told('confidentiality')}
      {data.handsBack.length > 0 && (
        <section className="decision">
          <h2>{name('handsBack')}</h2>
          <WhoseFields fields={['handsBack']} />
          <Routes routes={data.handsBack.map((target) => routeOf(view, target))} />
        </section>
      )}
    </ItemPage>
  );
}
