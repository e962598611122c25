import { useId, useLayoutEffect } from 'react';
import { useDisclosure } from './use-disclosure.js';
import { Icon, type IconName } from './icon.js';

export type CardAction = {
  label: string;
  icon: IconName;
  disabled?: boolean;
  danger?: boolean;
  run: () => void;
};

const edge = 8;

/** The acts on one card, behind a button: a plain list of buttons, reached and left by keyboard. */
export function CardMenu({ label, items }: { label: string; items: readonly CardAction[] }) {
  const { open, setOpen, box, button } = useDisclosure();
  const id = useId();
  // It stands over everything that scrolls, below its button or, where there is no room, above what is cut off. It goes
  // where the button goes, and with it: what still glides when one presses does not take the menu away.
  useLayoutEffect(() => {
    if (!open) return;
    const list = document.getElementById(id);
    if (!list) return;
    const place = () => {
      const from = button.current?.getBoundingClientRect();
      if (!from || from.bottom < 0 || from.top > innerHeight) return setOpen(false);
      const { width, height } = list.getBoundingClientRect();
      list.style.left = `${Math.max(edge, Math.min(from.right - width, innerWidth - width - edge))}px`;
      list.style.top = `${Math.max(edge, Math.min(from.bottom + 4, innerHeight - height - edge))}px`;
    };
    place();
    const onKey = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (!by) return;
      event.preventDefault();
      const buttons = [...list.querySelectorAll<HTMLElement>('button:not(:disabled)')];
      const at = buttons.indexOf(document.activeElement as HTMLElement);
      buttons.at(at < 0 && by < 0 ? -1 : (at + by) % buttons.length)?.focus();
    };
    document.addEventListener('keydown', onKey);
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      document.removeEventListener('keydown', onKey);
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [open, id, button, setOpen]);

  return (
    <div ref={box} className="card-menu">
      <button
        ref={button}
        type="button"
        className="card-menu-button"
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      <ul id={id} className="card-menu-list" hidden={!open}>
        {items.map((item) => (
          <li key={item.label}>
            <button
              type="button"
              disabled={item.disabled}
              data-danger={item.danger || undefined}
              onClick={() => {
                setOpen(false);
                button.current?.focus();
                item.run();
              }}
            >
              <Icon name={item.icon} />
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
