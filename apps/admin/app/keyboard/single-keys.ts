const key = 'bti-single-keys';

/** Does the key ? open the help? A key alone can be hit by accident or by speech, so it can be turned off. */
export const singleKeys = (): boolean => localStorage.getItem(key) !== 'off';

export const setSingleKeys = (on: boolean): void => localStorage.setItem(key, on ? 'on' : 'off');

/** Is somebody writing here, so that a key alone is a letter? */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]'));

/** The key that begins a shortcut has another name there. */
export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);
