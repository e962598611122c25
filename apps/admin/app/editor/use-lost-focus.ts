import { useEffect, useRef, type FocusEvent } from 'react';
import { focusHeading } from '../parts/focus-heading.js';

/**
 * For a box whose questions go away when they are answered, and the focus with them. Gives what the box does when
 * something in it is focused.
 */
export function useLostFocus(): (event: FocusEvent) => void {
  const last = useRef<Element>();
  useEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = undefined;
    if (document.activeElement === document.body) focusHeading();
  });
  return (event) => {
    last.current = event.target;
  };
}
