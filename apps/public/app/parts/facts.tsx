import type { ReactNode } from 'react';
import type { IconName } from '@bti/ui';
import { Icon } from '@bti/ui';
import type { Shown } from '#app/model/view.ts';
import { Text } from './text.tsx';
import { WhoseFields } from './whose.tsx';

/** A block with a heading of its own; by its fields, whose it is. */
export function Block({
  title,
  icon,
  as: Heading = 'h2',
  fields,
  children,
}: {
  title: ReactNode;
  icon?: IconName;
  as?: 'h2' | 'h3' | 'h4';
  fields?: readonly string[];
  children: ReactNode;
}) {
  return (
    <section className="block">
      <Heading>
        {icon && <Icon name={icon} />}
        {title}
      </Heading>
      <WhoseFields fields={fields} />
      {children}
    </section>
  );
}

type Fact = { name: Shown; value: ReactNode };

/**
 * Facts as names with what they are; what is empty is left out, and the whole where nothing is left. Names that are
 * labels of the tenant's come with their language.
 */
export function Facts({ rows }: { rows: Record<string, ReactNode> | Fact[] }) {
  const facts = Array.isArray(rows)
    ? rows
    : Object.entries(rows).map(([name, value]): Fact => ({ name: { value: name }, value }));
  const filled = facts.filter(
    ({ value }) => value !== '' && value !== null && value !== undefined && value !== false,
  );
  if (filled.length === 0) return null;
  return (
    <dl className="facts">
      {filled.map(({ name, value }) => (
        <div key={name.value}>
          <dt>
            <Text value={name} />
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
