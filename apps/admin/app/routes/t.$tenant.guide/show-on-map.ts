const anchored = (anchor: string) =>
  document.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`);

/** Brings something on the map into view, gives it the focus, and marks it for a moment. */
export function showOnMap(anchor: string): void {
  const element = anchored(anchor);
  if (!element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  element.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  element.dataset.found = '';
  setTimeout(() => delete element.dataset.found, 1_600);
}

/** Gives the menu of a card or a level the focus, wherever it stands once the page has been drawn again. */
export function focusMenu(anchor: string): void {
  requestAnimationFrame(() => anchored(anchor)?.querySelector<HTMLElement>('.card-menu-button')?.focus());
}
