import { useEffect, useRef } from 'react';
import { isWriting, singleKeys } from './single-keys.js';

/** Ctrl K (⌘ K) opens the search, ? the help. Over an open dialog neither does anything. */
export function useShortcuts(acts: { onFind: () => void; onHelp: () => void }): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        latest.current.onFind();
      } else if (event.key === '?' && singleKeys() && !isWriting(event.target)) {
        event.preventDefault();
        latest.current.onHelp();
      }
    };
    // Before the editor of a text takes the keys for itself.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
