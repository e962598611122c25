/** Brings something on the map into view, gives it the focus, and marks it for a moment. */
export function showOnMap(anchor: string): void {
  const element = document.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`);
  if (!element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  element.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  element.dataset.found = '';
  setTimeout(() => delete element.dataset.found, 1_600);
}
