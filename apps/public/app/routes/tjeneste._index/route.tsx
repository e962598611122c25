import type { Item } from '@bti/domain';
import { groupsBy } from '#app/model/groups.ts';
import { CallLink } from '#app/parts/contacts.tsx';
import { choices } from '#app/parts/described.ts';
import { ItemLink } from '#app/parts/item-links.tsx';
import { listLoader, pageMeta, useAll } from '#app/parts/item-route.ts';
import { Groups, ListPage } from '#app/parts/list-page.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = listLoader('tjeneste');
export const meta = pageMeta;

/** The tjenester by what they are about, each with the number to call. */
export default function TjenesterPage() {
  const view = useView();
  const all = useAll('tjeneste');
  const groups = groupsBy(
    all,
    ({ data }) => (data.area === 'other' ? '' : data.area),
    choices(view, 'tjeneste', 'area').filter(([key]) => key !== 'other'),
    view.words.otherKind,
  );
  return (
    <ListPage type="tjeneste" empty={all.length === 0}>
      <Groups groups={groups}>
        {(items) => (
          <ul className="cards">
            {items.map((tjeneste) => (
              <TjenesteCard key={tjeneste.id} tjeneste={tjeneste} />
            ))}
          </ul>
        )}
      </Groups>
    </ListPage>
  );
}

function TjenesteCard({ tjeneste }: { tjeneste: Item<'tjeneste'> }) {
  const phone = tjeneste.data.contacts.find((contact) => contact.phone)?.phone;
  return (
    <li>
      <ItemLink item={tjeneste} />
      <p>
        <Text value={tjeneste.data.summary} />
      </p>
      {phone && <CallLink phone={phone} />}
    </li>
  );
}
