import { useId, type ReactNode } from 'react';
import { useModal } from './use-modal.js';

type DialogProps = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  actions?: ReactNode;
  closable?: boolean;
  /** Along the side of the window, so that the page stays in view. */
  side?: boolean;
  /** It is there to be read: one begins at its heading, not at its first control. */
  toRead?: boolean;
};

/** A modal dialog with its heading, what it says, and what one can do. */
export function Dialog({ title, onClose, children, actions, closable = true, side, toRead }: DialogProps) {
  const dialog = useModal(onClose, { closable, start: toRead ? 'h2' : undefined });
  const heading = useId();
  return (
    <dialog ref={dialog} className="dialog" data-side={side || undefined} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={toRead ? -1 : undefined}>
        {title}
      </h2>
      <div className="dialog-body">{children}</div>
      {actions && <div className="row dialog-actions">{actions}</div>}
    </dialog>
  );
}
