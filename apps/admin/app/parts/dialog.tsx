import { useEffect, useId, useRef, type ReactNode } from 'react';

type DialogProps = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  actions?: ReactNode;
  closable?: boolean;
};

/** A modal dialog: the browser's own, so that focus stays inside, Escape closes, and focus goes back. */
export function Dialog({ title, onClose, children, actions, closable = true }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        if (closable) onClose();
      }}
      // A second Escape closes it without asking in some browsers.
      onClose={({ currentTarget: element }) => {
        if (element.open || !element.isConnected) return;
        if (closable) onClose();
        else element.showModal();
      }}
    >
      <h2 id={heading}>{title}</h2>
      <div className="dialog-body">{children}</div>
      {actions && <div className="row dialog-actions">{actions}</div>}
    </dialog>
  );
}
