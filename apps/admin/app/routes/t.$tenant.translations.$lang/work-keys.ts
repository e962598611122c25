import { useEffect, useRef } from 'react';
import { isMac } from '#app/keyboard/single-keys.js';

/** What each act is on the keyboard, as assistive technology is told it. */
export const workKeys = {
  next: 'Control+Enter',
  keep: 'Control+Shift+Enter',
  skip: 'Alt+ArrowDown',
  back: 'Alt+ArrowUp',
  /** The key that stands for Control on this machine. */
  command: () => (isMac() ? '⌘' : 'Ctrl'),
};

type Acts = {
  onNext: () => void;
  onSkip: () => void;
  onBack?: (() => void) | undefined;
  onKeep?: (() => void) | undefined;
};

/** The keys of the work, before the editor of a text takes them for itself. */
export function useWorkKeys(acts: Acts): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const act = actOf(event, latest.current);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}

function actOf(event: KeyboardEvent, { onNext, onSkip, onBack, onKeep }: Acts): (() => void) | undefined {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return event.shiftKey ? onKeep : onNext;
  if (!event.altKey || event.ctrlKey || event.metaKey) return undefined;
  return event.key === 'ArrowDown' ? onSkip : event.key === 'ArrowUp' ? onBack : undefined;
}
