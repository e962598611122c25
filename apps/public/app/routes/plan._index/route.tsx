import { groupsBy } from '#app/model/groups.ts';
import { dateText, validity } from '#app/model/sentences.ts';
import { severalOf } from '#app/parts/described.ts';
import { ItemLink } from '#app/parts/item-links.tsx';
import { listLoader, pageMeta, useAll } from '#app/parts/item-route.ts';
import { Groups, ListPage } from '#app/parts/list-page.tsx';
import { shortText } from '#app/parts/head.ts';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = listLoader('plan');
export const meta = pageMeta;

/** What the work rests on: the kommune's plans, guidelines from the state, agreements. */
export default function PlansPage() {
  const view = useView();
  const all = useAll('plan');
  const groups = groupsBy(
    all,
    ({ data }) => data.kind,
    severalOf(view, 'plan', 'kind'),
    view.words.otherKind,
  );
  return (
    <ListPage type="plan" empty={all.length === 0}>
      <Groups groups={groups}>
        {(items) => (
          <ul className="cards">
            {items.map((plan) => {
              const { adoptedBy, adoptedOn } = plan.data;
              const by = view.string(adoptedBy);
              const valid = validity(view, plan.data);
              return (
                <li key={plan.id}>
                  <ItemLink item={plan} />
                  <p>
                    <Text value={shortText(view, plan.data.says)} />
                  </p>
                  {(by || adoptedOn) && (
                    <p className="note">{view.words.adopted(by, adoptedOn && dateText(adoptedOn, view))}</p>
                  )}
                  {valid && <p className={valid.over ? 'note over' : 'note'}>{valid.text}</p>}
                </li>
              );
            })}
          </ul>
        )}
      </Groups>
    </ListPage>
  );
}
