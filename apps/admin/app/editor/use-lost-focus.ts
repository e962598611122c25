import { useEffect, useRef, type FocusEvent } from 'react';

/**
 * For a box whose questions go away when they are answered: what had the focus is gone with them, and the heading of
 * the page takes it, so that it is never nowhere. Gives what the box does when something in it is focused.
 */
export function useLostFocus(): (event: FocusEvent) => void {
  const last = useRef<Element>();
  useEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = undefined;
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
  });
  return (event) => {
    last.current = event.target;
  };
}
