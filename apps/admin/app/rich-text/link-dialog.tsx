import { useId, useState } from 'react';
import type { Editor } from '@tiptap/core';
import { isLink } from '@bti/domain';
import { Button } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import { useWords } from '../words/language.js';

/** Makes the marked words a link, or writes new ones where nothing is marked. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { words } = useWords();
  const w = words.richText;
  const id = useId();
  const before = String(editor.getAttributes('link').href ?? '');
  const [href, setHref] = useState(before);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const isEmpty = editor.state.selection.empty && !before;

  const apply = () => {
    const wanted = /^www\./i.test(href.trim()) ? `https://${href.trim()}` : href.trim();
    if (!isLink(wanted)) return setWrong(true);
    const mark = { type: 'link', attrs: { href: wanted } };
    if (isEmpty)
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: text.trim() || wanted, marks: [mark] })
        .run();
    else editor.chain().focus().extendMarkRange('link').setLink({ href: wanted }).run();
    onClose();
  };

  return (
    <Dialog
      title={w.link}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={apply}>
            {words.common.done}
          </Button>
          {before && (
            <Button
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetLink().run();
                onClose();
              }}
            >
              {w.removeLink}
            </Button>
          )}
          <Button variant="tertiary" onClick={onClose}>
            {words.common.cancel}
          </Button>
        </>
      }
    >
      {isEmpty && (
        <div className="felt">
          <label htmlFor={`${id}-text`}>{w.linkText}</label>
          <input
            id={`${id}-text`}
            className="ds-input"
            type="text"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      )}
      <div className="felt">
        <label htmlFor={`${id}-href`}>{w.address}</label>
        <input
          id={`${id}-href`}
          className="ds-input"
          type="text"
          inputMode="url"
          placeholder="https://"
          value={href}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => setHref(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && apply()}
        />
        {wrong && (
          <p id={`${id}-wrong`} className="felt-messages" role="alert">
            {words.problems.link}
          </p>
        )}
      </div>
    </Dialog>
  );
}
