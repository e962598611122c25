import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './button.js';
import { useWords } from '../words/language.js';

type NameFormProps = {
  label: string;
  fieldLabel: string;
  start?: string;
  open?: boolean;
  onName: (name: string) => void;
  onClose?: () => void;
};

/** A button that becomes a field for a name: to add something, or to give it another name in place. */
export function NameForm({
  label,
  fieldLabel,
  start = '',
  open: startsOpen = false,
  onName,
  onClose,
}: NameFormProps) {
  const { words } = useWords();
  const [open, setOpen] = useState(startsOpen);
  const [name, setName] = useState(start);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const wasOpen = useRef(false);
  // The person has just asked for this field, or is done with it: at once, for whoever types on.
  useLayoutEffect(() => {
    if (open) field.current?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const close = () => {
    setOpen(false);
    setName(start);
    onClose?.();
  };
  if (!open)
    return (
      <Button
        ref={button}
        small
        icon="plus"
        variant="tertiary"
        className="ds-button add-button"
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
    );
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!name.trim()) return;
        onName(name.trim());
        close();
      }}
    >
      <label htmlFor={id}>{fieldLabel}</label>
      <input
        id={id}
        className="ds-input"
        type="text"
        ref={field}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      <div className="row">
        <Button small variant="primary" type="submit">
          {words.common.save}
        </Button>
        <Button small variant="tertiary" onClick={close}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
