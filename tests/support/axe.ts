import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  // A page keeps it from look to look. What the admin shows in a frame is looked at by itself.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run({ iframes: false, resultTypes: ['violations'] });
    const lines = violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary?.split('\n')[1] ?? ''}`,
    );
    const content = document.documentElement.scrollWidth;
    return content > innerWidth
      ? [...lines, `the page is ${content} px wide in a window of ${innerWidth}`]
      : lines;
  });
}

/** Puts a page into one of the looks and waits until fonts and transitions have settled. */
export async function wear(page: Page, look: Look): Promise<void> {
  const { colorScheme, viewport } = looks[look];
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize(viewport);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
