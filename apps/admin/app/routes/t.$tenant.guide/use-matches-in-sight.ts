import { useEffect, useRef, type RefObject } from 'react';
import { isFiltered, type Filter } from './filter.js';

/** What is left free above the first that fits, below the headers. */
const margin = 12;

/**
 * After another choice in the filter the cards that fit no longer fill the board. It goes to the first of those that
 * do, wherever one had scrolled to; in the list, where the choices stand above, only where none would be seen.
 */
export function useMatchesInSight(board: RefObject<HTMLElement>, filter: Filter): void {
  const last = useRef(filter);
  useEffect(() => {
    const element = board.current;
    if (last.current === filter || !element) return;
    last.current = filter;
    if (!isFiltered(filter)) return;
    const boxes = [...element.querySelectorAll('.step:not([data-outside])')].map((card) =>
      card.getBoundingClientRect(),
    );
    const [first] = boxes.sort((a, b) => a.top - b.top);
    if (!first) return;
    if (element.scrollHeight > element.clientHeight || element.scrollTop > 0) {
      const head = element.querySelector('.level-head')?.getBoundingClientRect();
      element.scrollBy({ top: first.top - (head?.bottom ?? 0) - margin });
      const view = element.getBoundingClientRect();
      if (boxes.every(({ left, right }) => right < view.left || left > view.right))
        element.scrollBy({ left: first.left - view.left - margin });
    } else if (boxes.every(({ top, bottom }) => bottom < 0 || top > innerHeight))
      window.scrollBy({ top: first.top - innerHeight / 2 });
  }, [board, filter]);
}
