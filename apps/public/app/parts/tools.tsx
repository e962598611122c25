import type { Item } from '@bti/domain';
import { toolFacts, validity } from '#app/model/sentences.ts';
import { Block } from './facts.tsx';
import { Text } from './text.tsx';
import { ToolWays } from './tool-ways.tsx';
import { useView } from './use-view.tsx';

/** A step's tools in the order they are used, with what was said of them. */
export function StepTools({ step, as }: { step: Item<'step'>; as: 'h2' | 'h4' }) {
  const view = useView();
  const { tools, toolsNote, sameToolsAs } = step.data;
  const shown = view.all(tools, 'tool');
  const same = sameToolsAs.flatMap((id) => view.site.byId.get(id) ?? []);
  const note = view.text(toolsNote);
  if (shown.length === 0 && same.length === 0 && !note) return null;
  return (
    <Block
      title={<Text value={view.label('tools')} />}
      icon="tool"
      as={as}
      fields={['tools', 'toolsNote', 'sameToolsAs']}
    >
      <ToolList tools={shown} />
      {note && (
        <p className="note">
          <Text value={note} />
        </p>
      )}
      {same.map((item) => (
        <p key={item.id}>
          {view.words.toolsAsIn}{' '}
          <a href={view.href(item)}>
            <Text value={view.title(item)} />
          </a>
        </p>
      ))}
    </Block>
  );
}

/** Tools with what they are, how large, and for how long they hold. */
export function ToolList({ tools }: { tools: Item<'tool'>[] }) {
  if (tools.length === 0) return null;
  return (
    <ul className="tools">
      {tools.map((tool) => (
        <li key={tool.id}>
          <ToolEntry tool={tool} />
        </li>
      ))}
    </ul>
  );
}

/** A tool by its name, what it is, and the way to it; with `about`, under a heading of its kind, what it is for. */
export function ToolEntry({ tool, about }: { tool: Item<'tool'>; about?: boolean }) {
  const view = useView();
  const facts = toolFacts(view, tool, about);
  const valid = validity(view, tool.data);
  const part = view.text(tool.data.part);
  return (
    <>
      <a href={view.href(tool)}>
        <Text value={view.title(tool)} />
      </a>
      {(facts || part) && (
        <span className="note">
          {facts}
          {facts && part && ' · '}
          <Text value={part} />
        </span>
      )}
      {about && (
        <p>
          <Text value={tool.data.summary} />
        </p>
      )}
      {valid && <span className={valid.over ? 'note over' : 'note'}>{valid.text}</span>}
      <ToolWays tool={tool} />
    </>
  );
}
