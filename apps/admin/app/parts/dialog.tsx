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
};

/** A modal dialog with its heading, what it says, and what one can do. */
export function Dialog({ title, onClose, children, actions, closable = true, side }: DialogProps) {
  const dialog = useModal(onClose, { closable });
  const heading = useId();
  return (
    <dialog ref={dialog} className="dialog" data-side={side || undefined} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div className="dialog-body">{children}</div>
      {actions && <div className="row dialog-actions">{actions}</div>}
    </dialog>
  );
}
