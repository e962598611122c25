import { contentTypes, type Item } from '@bti/domain';
import type { ReactNode } from 'react';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** The small print of a tool: which version, made by whom, kept by whom, for which tjenester. */
export function ToolDetails({ tool }: { tool: Item<'tool'> }) {
  const view = useView();
  const { words } = view;
  const { part, version, owner, source, sourceName, inLanguages, tjenester, replaces } = tool.data;
  const links = (items: Item[]) =>
    items.map((item, index) => (
      <span key={item.id}>
        {index > 0 && ', '}
        <a href={view.href(item)}>
          <Text value={view.title(item)} />
        </a>
      </span>
    ));
  const owners = owner === null ? [] : view.all([owner], 'role');
  const services = view.all(tjenester, 'tjeneste');
  const older = view.all(replaces, 'tool');
  const from = source && contentTypes.tool.fields.source.options[source][view.ui];
  const rows: [string, ReactNode][] = [
    [words.place, view.string(part)],
    [words.version, version],
    [words.madeBy, view.string(sourceName) || from],
    [words.owner, owners.length > 0 && links(owners)],
    [words.inLanguages, inLanguages],
    [view.label('tjenester'), services.length > 0 && links(services)],
    [words.replaces, older.length > 0 && links(older)],
  ];
  const filled = rows.filter(([, value]) => value);
  if (filled.length === 0) return null;
  return (
    <dl className="facts">
      {filled.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
