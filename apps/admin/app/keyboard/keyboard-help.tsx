import { useState } from 'react';
import { Button } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import { useWords } from '../words/language.js';
import { isMac, setSingleKeys, singleKeys } from './single-keys.js';

/** Every shortcut there is, grouped by what one is doing. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const { words } = useWords();
  const [single, setSingle] = useState(singleKeys);
  const w = words.keyboard;
  const { work } = words.translations;
  const command = isMac() ? '⌘' : 'Ctrl';
  const groups: { title: string; shortcuts: [does: string, keys: string[]][] }[] = [
    {
      title: w.everywhere,
      shortcuts: [
        [w.search, [command, 'K']],
        ...(single ? [[w.help, ['?']] as [string, string[]]] : []),
        [w.close, ['Esc']],
        [w.skip, ['Tab']],
      ],
    },
    {
      title: w.writing,
      shortcuts: [
        [w.undo, [command, 'Z']],
        [w.redo, [command, 'Shift', 'Z']],
        [w.bold, [command, 'B']],
        [w.italic, [command, 'I']],
        [w.toolbar, [w.arrows]],
      ],
    },
    {
      title: w.translating,
      shortcuts: [
        [work.next, [command, 'Enter']],
        [work.stillRight, [command, 'Shift', 'Enter']],
        [work.skip, ['Alt', w.down]],
        [work.previous, ['Alt', w.up]],
      ],
    },
    {
      title: w.moving,
      shortcuts: [
        [w.lift, [w.space]],
        [w.carry, [w.arrows]],
        [w.leave, ['Esc']],
      ],
    },
    {
      title: w.choosing,
      shortcuts: [
        [w.move, [w.arrows]],
        [w.pick, ['Enter']],
        [w.range, [w.shiftClick]],
      ],
    },
  ];
  return (
    <Dialog
      toRead
      title={w.title}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {words.common.close}
        </Button>
      }
    >
      {groups.map(({ title, shortcuts }) => (
        <section key={title} className="shortcuts">
          <h3>{title}</h3>
          <dl>
            {shortcuts.map(([does, keys]) => (
              <div key={does}>
                <dt>{does}</dt>
                <dd>
                  {keys.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="tick">
        <input
          type="checkbox"
          className="ds-input"
          checked={single}
          aria-describedby="single-help"
          onChange={(event) => {
            setSingleKeys(event.target.checked);
            setSingle(event.target.checked);
          }}
        />
        {w.single}
      </label>
      <p className="soft" id="single-help">
        {w.singleHelp}
      </p>
    </Dialog>
  );
}
