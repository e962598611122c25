import { useEffect, useRef, useState } from 'react';
import { EditorContent, useEditor } from '@tiptap/react';
import { directionOf, type Language, type RichDoc } from '@bti/domain';
import type { InputAttributes } from '../fields/field-frame.js';
import { extensions } from './extensions.js';
import { cleanPaste } from './read-html.js';
import { sameDoc, toStored, type EditorNode } from './stored.js';
import { Toolbar } from './toolbar.js';

type RichTextEditorProps = {
  doc: RichDoc | undefined;
  lang: Language;
  attributes: InputAttributes;
  /** Somebody has gone into the text before its editor was there. */
  isWanted?: boolean;
  onChange: (doc: RichDoc | undefined) => void;
};

const emptyDoc: RichDoc = { type: 'doc', content: [{ type: 'paragraph' }] };

/** One rich text in one language. What it gives out is always a tree of the white list. */
export default function RichTextEditor({
  doc,
  lang,
  attributes,
  isWanted = false,
  onChange,
}: RichTextEditorProps) {
  const latest = useRef({ doc, onChange });
  latest.current = { doc, onChange };
  const given = useRef(doc);
  const [focused, setFocused] = useState(false);
  const editor = useEditor({
    extensions,
    content: doc ?? emptyDoc,
    autofocus: isWanted ? 'start' : false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        ...Object.fromEntries(
          Object.entries(attributes)
            .filter(([, value]) => value !== undefined)
            .map(([name, value]) => [name, String(value)]),
        ),
        role: 'textbox',
        'aria-multiline': 'true',
        lang,
        dir: directionOf(lang),
        class: 'rich-text prose',
      },
      transformPastedHTML: cleanPaste,
    },
    onFocus: () => setFocused(true),
    onUpdate: ({ editor: changed }) => {
      const next = toStored(changed.getJSON() as EditorNode);
      if (sameDoc(next, latest.current.doc)) return;
      given.current = next;
      latest.current.onChange(next);
    },
  });

  // A change from outside (undo, a restored revision, a merge) is shown; our own echo is not.
  useEffect(() => {
    if (!editor || sameDoc(doc, given.current)) return;
    given.current = doc;
    editor.commands.setContent(doc ?? emptyDoc, { emitUpdate: false });
  }, [doc, editor]);

  return (
    <div className="rich">
      <Toolbar editor={editor} awake={focused} labelledBy={attributes['aria-labelledby']} />
      <EditorContent editor={editor} />
    </div>
  );
}
