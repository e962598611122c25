import type { ReactNode } from 'react';
import type { IconName } from '@bti/ui';
import { Icon } from '@bti/ui';

/** A block with a heading of its own, left out where it has nothing in it. */
export function Block({
  title,
  icon,
  as: Heading = 'h2',
  children,
}: {
  title: ReactNode;
  icon?: IconName;
  as?: 'h2' | 'h3' | 'h4';
  children: ReactNode;
}) {
  return (
    <section className="block">
      <Heading>
        {icon && <Icon name={icon} />}
        {title}
      </Heading>
      {children}
    </section>
  );
}
