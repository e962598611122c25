import { describe, references, type Item } from '@bti/domain';
import type { View } from '#app/model/view.ts';
import type { PageType } from '#app/model/words-in-addresses.ts';
import { Block } from './facts.tsx';
import { ItemLink } from './item-links.tsx';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** The types whose use of an item tells a reader where it belongs; a role of a role says nothing. */
const telling = new Set<PageType>([
  'guide',
  'level',
  'step',
  'arena',
  'tjeneste',
  'tool',
  'measure',
  'page',
  'warning',
]);

/** Where in the site an item is used, with what each place is. */
export function UsedIn({ item }: { item: Item }) {
  const view = useView();
  // What the item itself leads to stands on its page already.
  const named = new Set(references(describe(item.type).fields, item.data).map(({ to }) => to));
  const users = (view.site.usedIn.get(item.id) ?? [])
    .filter(({ id, type }) => telling.has(type as PageType) && !named.has(id))
    .toSorted((a, b) => guideOrder(view, a) - guideOrder(view, b));
  if (users.length === 0) return null;
  return (
    <Block title={view.words.usedIn}>
      <ul className="plain">
        {users.map((user) => (
          <li key={user.id}>
            <ItemLink item={user} /> <Where item={user} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** Levels and steps as the guide has them, each level before its steps; then the rest as it came. */
function guideOrder({ site }: View, { id }: Item): number {
  const step = site.stepPlaces.get(id)?.[0];
  const level = site.levelPlaces.get(step ? step.level.id : id);
  return level ? level.index * 100 + (step ? step.index + 1 : 0) : 1e6;
}

/** Of a step its level; of anything else what it is. */
function Where({ item }: { item: Item }) {
  const view = useView();
  const place = view.site.stepPlaces.get(item.id)?.[0];
  if (place)
    return (
      <span className="mode">
        <Text value={view.levelName(place.level)} />
      </span>
    );
  if (item.type === 'level')
    return (
      <span className="mode">
        <Text value={view.levelName(item)} />
      </span>
    );
  return null;
}
