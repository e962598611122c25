import { useLayoutEffect, useRef, type RefObject } from 'react';

type ModalRules = {
  /** May it be left without an answer? */
  closable?: boolean;
  /** Is a click beside it a way out? Not where something typed would be lost. */
  outside?: boolean;
  /** What inside has the focus first, where it is not the first control. */
  start?: string | undefined;
};

/**
 * Makes a `dialog` element modal while it stands on the page: the browser's own dialog, so that focus stays inside
 * and goes back, and Escape leaves it.
 */
export function useModal(onClose: () => void, rules: ModalRules = {}): RefObject<HTMLDialogElement> {
  const dialog = useRef<HTMLDialogElement>(null);
  const latest = useRef<{ onClose: () => void } & ModalRules>({ onClose });
  latest.current = { onClose, closable: true, outside: false, ...rules };
  // A layout effect ends while the dialog still stands on the page: only then does its closing give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    const { start } = latest.current;
    if (start) element.querySelector<HTMLElement>(start)?.focus();
    const leave = () => latest.current.closable && latest.current.onClose();
    const onCancel = (event: Event) => {
      // A field inside may say that it is not filled in, or that its own list was closed.
      if (event.target !== element) return;
      event.preventDefault();
      leave();
    };
    // A second Escape closes it without asking in some browsers.
    const onClosed = () => {
      if (element.open || !element.isConnected) return;
      if (latest.current.closable) leave();
      else element.showModal();
    };
    // A click on the ground behind a dialog is a click on the dialog itself, outside its box.
    const onPress = (event: PointerEvent) => {
      if (!latest.current.outside || event.target !== element) return;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const { clientX: x, clientY: y } = event;
      if (x < left || x > right || y < top || y > bottom) leave();
    };
    element.addEventListener('cancel', onCancel);
    element.addEventListener('close', onClosed);
    element.addEventListener('pointerdown', onPress);
    return () => {
      element.removeEventListener('cancel', onCancel);
      element.removeEventListener('close', onClosed);
      element.removeEventListener('pointerdown', onPress);
      element.close();
    };
  }, []);
  return dialog;
}
