/** Where the focus goes when what had it is gone, so that it is never nowhere: the heading of the page. */
export const focusHeading = (): void => document.querySelector<HTMLElement>('main h1')?.focus();
