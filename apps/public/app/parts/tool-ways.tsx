import type { Item } from '@bti/domain';
import { Icon } from '@bti/ui';
import { filePath } from '#app/model/files.ts';
import { formatAndSize } from '#app/model/sentences.ts';
import { Said } from './said.tsx';
import { useView } from './use-view.tsx';

/** The ways to a tool: its file first, then where else it is, each with what it is and how large. */
export function ToolWays({ tool, button }: { tool: Item<'tool'>; button?: boolean }) {
  const view = useView();
  const { words } = view;
  const { file, link } = tool.data;
  const name = view.title(tool);
  const what = formatAndSize(view, tool);
  const size = what && <span className="as-one">({what})</span>;
  const look = (main: boolean) =>
    button
      ? { className: 'ds-button', 'data-variant': main ? undefined : 'secondary' }
      : { className: 'open' };
  return (
    <>
      {file && (
        <a {...look(true)} href={view.base + filePath(file)}>
          <span>
            <Said sentence={words.download} name={name} /> {size}
          </span>
          <Icon name="download" />
        </a>
      )}
      {link && (
        <a {...look(!file)} href={view.linkHref(link)}>
          <span>
            <Said sentence={words.open} name={name} /> {!file && size}
          </span>
          <Icon name="external" />
        </a>
      )}
    </>
  );
}
