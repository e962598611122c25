import type { Item } from '@bti/domain';
import { telHref } from './contact-links.tsx';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** Numbers anyone can call, each a line to press; those for acute danger first. */
export function HelplineList({ helplines }: { helplines: readonly Item<'helpline'>[] }) {
  const view = useView();
  if (helplines.length === 0) return null;
  const ordered = helplines.toSorted(
    (a, b) =>
      Number(b.data.acute) - Number(a.data.acute) ||
      a.data.phone.localeCompare(b.data.phone, 'nb', { numeric: true }),
  );
  return (
    <ul className="helplines">
      {ordered.map((line) => (
        <li key={line.id}>
          <a href={telHref(line.data.phone)}>
            <strong>{line.data.phone}</strong>
            <span>
              <Text value={view.title(line)} />
              <small>
                <Text value={line.data.hours} />
              </small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
