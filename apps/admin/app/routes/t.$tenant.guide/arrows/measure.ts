import type { Box, Measured } from './geometry.js';

/** Reads where everything on the board stands, seen from its content: all at once, and nothing is written between. */
export function measure(content: HTMLElement): Measured {
  const { left, top } = content.getBoundingClientRect();
  const boxOf = (element: Element): Box => {
    const box = element.getBoundingClientRect();
    return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
  };
  const all = (selector: string) => [...content.querySelectorAll<HTMLElement>(selector)];
  const head = content.querySelector('.level-head');
  const headBox = head ? boxOf(head) : { top: 0, bottom: 0 };
  return {
    columns: all('[data-column]').map((element) => ({ id: element.dataset.column!, box: boxOf(element) })),
    // A row that a filter has folded away has no place.
    anchors: new Map(
      all('[data-anchor]')
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => [element.dataset.anchor!, boxOf(element)]),
    ),
    strip: headBox.top,
    headEnd: headBox.bottom,
  };
}
