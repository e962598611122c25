import type { Item } from '@bti/domain';
import { arenasOfRole, stepsOfRole } from '#app/model/role-parts.ts';
import { ofType, one } from '#app/model/site.ts';
import { colourOf } from '#app/model/targets.ts';
import { Contacts } from '#app/parts/contacts.tsx';
import { fieldLabel } from '#app/parts/described.ts';
import { Block, Facts } from '#app/parts/facts.tsx';
import { ItemLink, ItemsInLine, LinkBlock } from '#app/parts/item-links.tsx';
import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { Running, Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = itemLoader('role', (data) => data.summary);
export const meta = pageMeta;

/** A role: what it does, in which steps and arenas it has a part, and who stands in for it. */
export default function RolePage() {
  const view = useView();
  const { site, words } = view;
  const role = useItem('role');
  const { data } = role;
  const tjeneste = one(site, data.tjeneste, 'tjeneste');
  const deputy = one(site, data.deputy, 'role');
  const deputyFor = ofType(site, 'role').filter((other) => other.data.deputy === role.id);
  const contacts = ofType(site, 'tjeneste').flatMap((item) =>
    item.data.contacts.filter((contact) => contact.role === role.id),
  );
  const kept = ofType(site, 'tool').filter((tool) => tool.data.owner === role.id);
  return (
    <ItemPage
      item={role}
      lead={<Running value={data.summary} />}
      used={false}
      side={
        (tjeneste || deputy || deputyFor.length > 0 || contacts.length > 0) && (
          <>
            <Facts
              rows={{
                [fieldLabel(view, 'role', 'tjeneste')]: tjeneste && <ItemLink item={tjeneste} />,
                [fieldLabel(view, 'role', 'deputy')]: deputy && <ItemLink item={deputy} />,
                [words.deputyFor]: deputyFor.length > 0 && <ItemsInLine items={deputyFor} />,
              }}
            />
            {contacts.length > 0 && (
              <Block title={words.contact} icon="phone">
                <Contacts contacts={contacts.map((contact) => ({ ...contact, role: null }))} />
              </Block>
            )}
          </>
        )
      }
    >
      <Steps role={role} />
      <Arenas role={role} />
      <LinkBlock title={words.ownsContent} items={kept} />
    </ItemPage>
  );
}

/** Where in the guide the role has a part, level by level. */
function Steps({ role }: { role: Item<'role'> }) {
  const view = useView();
  const levels = stepsOfRole(view.site, role.id);
  if (levels.length === 0) return null;
  return (
    <Block title={<Text value={view.label('guide')} />}>
      {levels.map(({ level, steps }) => (
        <div key={level.id} className="role-level" data-level={colourOf(view, level)}>
          <h3>
            <a href={view.href(level)}>
              <Text value={view.levelName(level)} />
            </a>
          </h3>
          <ul className="plain">
            {steps.map(({ step, modes }) => (
              <li key={step.id}>
                <ItemLink item={step} />{' '}
                <span className="mode">
                  {modes.flatMap((mode) => (mode ? [view.words.modes[mode]] : [])).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Block>
  );
}

function Arenas({ role }: { role: Item<'role'> }) {
  const view = useView();
  const arenas = arenasOfRole(view.site, role.id);
  if (arenas.length === 0) return null;
  return (
    <Block title={<Text value={view.label('arenas')} />}>
      <ul className="plain">
        {arenas.map(({ arena, parts }) => (
          <li key={arena.id}>
            <a href={view.href(arena)}>
              <Text value={view.title(arena)} />
            </a>{' '}
            <span className="mode">{parts.map((part) => view.words.roleIn[part]).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
