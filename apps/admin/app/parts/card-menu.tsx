import { useId } from 'react';
import { useDisclosure } from './use-disclosure.js';
import { Icon, type IconName } from './icon.js';

export type CardAction = {
  label: string;
  icon: IconName;
  disabled?: boolean;
  danger?: boolean;
  run: () => void;
};

/** The acts on one card, behind a button: a plain list of buttons, reached and left by keyboard. */
export function CardMenu({ label, items }: { label: string; items: readonly CardAction[] }) {
  const { open, setOpen, box, button } = useDisclosure();
  const id = useId();
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
