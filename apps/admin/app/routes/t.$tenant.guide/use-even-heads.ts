import { useEffect, type RefObject } from 'react';
import type { GuideMap } from './guide-model.js';

/** Every level's header is as high as the highest, so that the cards below them begin on one line. */
export function useEvenHeads(content: RefObject<HTMLElement>, map: GuideMap): void {
  useEffect(() => {
    const element = content.current;
    if (!element) return;
    const names = [...element.querySelectorAll('.level-name')];
    const even = () => {
      const highest = Math.max(0, ...names.map((name) => name.getBoundingClientRect().height));
      element.style.setProperty('--head-height', `${Math.ceil(highest)}px`);
    };
    const sizes = new ResizeObserver(even);
    for (const name of names) sizes.observe(name);
    return () => sizes.disconnect();
  }, [content, map]);
}
