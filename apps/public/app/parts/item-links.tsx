import type { Item, LocalText } from '@bti/domain';
import { Icon, type IconName } from '@bti/ui';
import type { ReactNode } from 'react';
import { Block } from './facts.tsx';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** An item by its title, leading to its page. */
export function ItemLink({ item }: { item: Item }) {
  const view = useView();
  return (
    <a href={view.href(item)}>
      <Text value={view.title(item)} />
    </a>
  );
}

/** Items as a list of links; nothing where there are none. */
export function ItemLinks({ items }: { items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="plain">
      {items.map((item) => (
        <li key={item.id}>
          <ItemLink item={item} />
        </li>
      ))}
    </ul>
  );
}

/** Items after each other in a line. */
export function ItemsInLine({ items }: { items: readonly Item[] }) {
  return items.map((item, index) => (
    <span key={item.id}>
      {index > 0 && ', '}
      <ItemLink item={item} />
    </span>
  ));
}

/** A block of links under a heading, left out where there are none. */
export function LinkBlock({
  title,
  items,
  ...block
}: {
  title: ReactNode;
  items: readonly Item[];
  icon?: IconName;
  as?: 'h2' | 'h3' | 'h4';
  fields?: readonly string[];
}) {
  return items.length === 0 ? null : (
    <Block title={title} {...block}>
      <ItemLinks items={items} />
    </Block>
  );
}

/** A block of links to other sites, left out where there are none. */
export function OutwardBlock({
  title,
  links,
}: {
  title: string;
  links: readonly { id: string; title: LocalText; link: string }[];
}) {
  const view = useView();
  return links.length === 0 ? null : (
    <Block title={title}>
      <ul className="plain">
        {links.map(({ id, title, link }) => (
          <li key={id}>
            <a href={view.linkHref(link)}>
              <Text value={title} /> <Icon name="external" />
            </a>
          </li>
        ))}
      </ul>
    </Block>
  );
}
