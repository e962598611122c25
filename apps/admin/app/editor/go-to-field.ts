import { inputId } from '../fields/editor-context.js';

/**
 * Goes to the field at a path, or the nearest place that holds it: opens what folds it, scrolls there, and gives it
 * the focus. False where nothing of it is on the page yet.
 */
export function goToField(path: string): boolean {
  const parts = path.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const place = parts.slice(0, length).join('/');
    const box =
      document.querySelector<HTMLElement>(`[data-path="${CSS.escape(place)}"]`) ??
      document.getElementById(inputId(place));
    if (!box) continue;
    box.closest('details')?.setAttribute('open', '');
    const wanted = 'input, select, textarea, [contenteditable="true"], [data-still][tabindex]';
    const input = box.matches(wanted)
      ? box
      : (box.querySelector<HTMLElement>(wanted) ?? box.querySelector<HTMLElement>('button'));
    box.scrollIntoView({ block: 'center' });
    for (const other of document.querySelectorAll('[data-wanted]')) other.removeAttribute('data-wanted');
    box.setAttribute('data-wanted', '');
    input?.focus({ preventScroll: true });
    return true;
  }
  return false;
}
