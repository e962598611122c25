import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The four ways a page is looked at; the two corners are enough for an ordinary test run. */
export const looks = {
  'light 320': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  'dark wide': { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  'dark 320': { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  'light wide': { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
} as const;
export type Look = keyof typeof looks;
export const corners: Look[] = ['light 320', 'dark wide'];

/** What axe finds on a page, one line a finding, and whether the page scrolls sideways. */
export async function findings(page: Page): Promise<string[]> {
  // What the admin shows in a frame is a page of the public site, which is looked at by itself.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ iframes: false, resultTypes: ['violations'] })
    .analyze();
  const lines = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary?.split('\n')[1] ?? ''}`,
  );
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return content! > window! ? [...lines, `the page is ${content} px wide in a window of ${window}`] : lines;
}

/** Puts a page into one of the looks and waits until fonts and transitions have settled. */
export async function wear(page: Page, look: Look): Promise<void> {
  const { colorScheme, viewport } = looks[look];
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize(viewport);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
