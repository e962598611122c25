import type { Item } from '@bti/domain';
import { one } from '#app/model/site.ts';
import { choiceLabel, fieldLabel } from '#app/parts/described.ts';
import { Block } from '#app/parts/facts.tsx';
import { ItemLink } from '#app/parts/item-links.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** Who sits in an arena, for which tjeneste, and whether always. */
export function Members({ arena }: { arena: Item<'arena'> }) {
  const view = useView();
  const { members } = arena.data;
  if (members.length === 0) return null;
  const label = (field: string) => fieldLabel(view, 'arena', `members//${field}`);
  return (
    <Block title={fieldLabel(view, 'arena', 'members')} fields={['members']}>
      <table className="members">
        <thead>
          <tr>
            <th scope="col">{label('role')}</th>
            <th scope="col">{label('tjeneste')}</th>
            <th scope="col">{label('attendance')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, role, tjeneste, attendance, note }) => {
            const who = one(view.site, role, 'role');
            const from = one(view.site, tjeneste, 'tjeneste');
            return (
              <tr key={id}>
                <th scope="row">
                  {who && <ItemLink item={who} />}
                  <span className="note">
                    <Text value={note} />
                  </span>
                </th>
                <td>{from && <ItemLink item={from} />}</td>
                <td>{choiceLabel(view, 'arena', 'members//attendance', attendance)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Block>
  );
}
