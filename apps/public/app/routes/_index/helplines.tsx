import type { Item } from '@bti/domain';
import { telHref } from '#app/parts/contact-links.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** Numbers anyone can call; those for acute danger first. */
export function Helplines({ helplines }: { helplines: Item<'helpline'>[] }) {
  const view = useView();
  if (helplines.length === 0) return null;
  const ordered = helplines.toSorted(
    (a, b) =>
      Number(b.data.acute) - Number(a.data.acute) ||
      a.data.phone.localeCompare(b.data.phone, 'nb', { numeric: true }),
  );
  return (
    <section className="helplines">
      <h2>{view.label('helplines')}</h2>
      <ul>
        {ordered.map((line) => (
          <li key={line.id}>
            <a href={telHref(line.data.phone)}>
              <strong>{line.data.phone}</strong>
              <Text value={view.title(line)} />
            </a>
            <span className="note">
              <Text value={line.data.hours} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
