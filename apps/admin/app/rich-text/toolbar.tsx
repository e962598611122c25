import { useRef, useState, type KeyboardEvent } from 'react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { calloutTones, type CalloutTone } from '@bti/domain';
import { Icon, type IconName } from '../parts/icon.js';
import { useWords } from '../words/language.js';
import { LinkDialog } from './link-dialog.js';
import { ReferenceDialog } from './reference-dialog.js';

type Tool = {
  name: string;
  label: string;
  icon?: IconName;
  text?: string;
  pressed?: boolean;
  disabled?: boolean;
  run: () => void;
};

const nothingActive = {
  bold: false,
  italic: false,
  h3: false,
  h4: false,
  bullets: false,
  numbers: false,
  link: false,
  reference: false,
  callout: false,
  tone: 'info',
  canSink: false,
  canLift: false,
};

function activeIn(editor: Editor) {
  const list = editor.isActive('listItem');
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    h3: editor.isActive('heading', { level: 3 }),
    h4: editor.isActive('heading', { level: 4 }),
    bullets: editor.isActive('bulletList'),
    numbers: editor.isActive('orderedList'),
    link: editor.isActive('link'),
    reference: editor.isActive('reference'),
    callout: editor.isActive('callout'),
    tone: String(editor.getAttributes('callout').tone ?? 'info'),
    canSink: list && editor.can().sinkListItem('listItem'),
    canLift: list && editor.can().liftListItem('listItem'),
  };
}

/** The tools of a rich text: one stop for Tab, arrows between them. Their state is followed once the text is in use. */
export function Toolbar({
  editor,
  awake,
  labelledBy,
}: {
  editor: Editor;
  awake: boolean;
  labelledBy: string;
}) {
  const { words } = useWords();
  const w = words.richText;
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState('bold');
  const [dialog, setDialog] = useState<'link' | 'reference'>();
  const active = useEditorState({
    editor,
    selector: (context) => (awake ? activeIn(context.editor) : nothingActive),
  });
  const chain = () => editor.chain().focus();
  const tools: Tool[] = [
    {
      name: 'bold',
      label: w.bold,
      icon: 'bold',
      pressed: active.bold,
      run: () => chain().toggleBold().run(),
    },
    {
      name: 'italic',
      label: w.italic,
      icon: 'italic',
      pressed: active.italic,
      run: () => chain().toggleItalic().run(),
    },
    {
      name: 'h3',
      label: w.heading,
      text: w.headingShort,
      pressed: active.h3,
      run: () => chain().toggleHeading({ level: 3 }).run(),
    },
    {
      name: 'h4',
      label: w.smallHeading,
      text: w.smallHeadingShort,
      pressed: active.h4,
      run: () => chain().toggleHeading({ level: 4 }).run(),
    },
    {
      name: 'bullets',
      label: w.bullets,
      icon: 'bullets',
      pressed: active.bullets,
      run: () => chain().toggleBulletList().run(),
    },
    {
      name: 'numbers',
      label: w.numbers,
      icon: 'numbers',
      pressed: active.numbers,
      run: () => chain().toggleOrderedList().run(),
    },
    ...(active.bullets || active.numbers
      ? [
          {
            name: 'sink',
            label: w.sink,
            icon: 'right' as const,
            disabled: !active.canSink,
            run: () => chain().sinkListItem('listItem').run(),
          },
          {
            name: 'lift',
            label: w.lift,
            icon: 'left' as const,
            disabled: !active.canLift,
            run: () => chain().liftListItem('listItem').run(),
          },
        ]
      : []),
    { name: 'link', label: w.link, icon: 'link', pressed: active.link, run: () => setDialog('link') },
    {
      name: 'reference',
      label: w.reference,
      icon: 'reference',
      pressed: active.reference,
      run: () => setDialog('reference'),
    },
    {
      name: 'callout',
      label: w.callout,
      icon: 'callout',
      pressed: active.callout,
      run: () => chain().toggleWrap('callout', { tone: 'info' }).run(),
    },
  ];
  const stopAt = tools.some((tool) => tool.name === stop && !tool.disabled) ? stop : 'bold';

  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (by === undefined) return void editor.commands.focus();
    const usable = tools.filter((tool) => !tool.disabled);
    const at = usable.findIndex((tool) => tool.name === stopAt);
    const next = usable[(at + by + usable.length) % usable.length]!;
    setStop(next.name);
    bar.current?.querySelector<HTMLElement>(`[data-tool="${next.name}"]`)?.focus();
  };

  return (
    <div className="rich-bar">
      <div
        ref={bar}
        role="toolbar"
        aria-label={w.toolbar}
        aria-describedby={labelledBy.split(' ')[0]}
        className="rich-tools"
        onKeyDown={onKeyDown}
      >
        {tools.map((tool) => (
          <button
            key={tool.name}
            type="button"
            data-tool={tool.name}
            tabIndex={tool.name === stopAt ? 0 : -1}
            aria-label={tool.label}
            title={tool.label}
            aria-pressed={tool.pressed}
            disabled={tool.disabled}
            onFocus={() => setStop(tool.name)}
            onClick={tool.run}
          >
            {tool.icon ? <Icon name={tool.icon} /> : <span aria-hidden="true">{tool.text}</span>}
          </button>
        ))}
      </div>
      {active.callout && (
        <select
          className="rich-tone"
          aria-label={w.tone}
          value={active.tone}
          onChange={(event) =>
            editor.commands.updateAttributes('callout', { tone: event.target.value as CalloutTone })
          }
        >
          {calloutTones.map((tone) => (
            <option key={tone} value={tone}>
              {w.tones[tone]}
            </option>
          ))}
        </select>
      )}
      {dialog === 'link' && <LinkDialog editor={editor} onClose={() => setDialog(undefined)} />}
      {dialog === 'reference' && <ReferenceDialog editor={editor} onClose={() => setDialog(undefined)} />}
    </div>
  );
}
