import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openAs } from '../support/product.js';

const fragment = readFileSync('tests/fixtures/paste/word.html', 'utf8');

test('a piece of a Word document keeps headings, lists and links, and stands so on the draft of the site', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await openAs(page, 'koordinator@furuly.example', '/t/furuly/content/page');
  await page.locator('main a[href*="/content/page/"]').first().click();

  const text = page.getByRole('textbox', { name: /^Tekst/ }).first();
  await text.click();
  await page.keyboard.press('ControlOrMeta+A');
  await text.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', 'Slik forbereder du samtalen');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, fragment);

  await expect(text.getByRole('heading', { name: 'Slik forbereder du samtalen' })).toBeVisible();
  await expect(text.locator('ul > li > ul > li')).toHaveText('Ikke på gangen.');
  await expect(text.locator('ol > li')).toHaveCount(2);
  await expect(text.getByText('Rom B')).toBeVisible();
  await expect(text.locator('img, table, [style], o\\:p')).toHaveCount(0);
  await expect(text).not.toContainText('·');
  await expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();

  const draft = page.frameLocator('aside.preview iframe').getByRole('main');
  await expect(draft.getByRole('heading', { name: 'Slik forbereder du samtalen' })).toBeVisible();
  await expect(draft.getByRole('link', { name: 'rådene fra Helsedirektoratet' })).toHaveAttribute(
    'href',
    'https://www.helsedirektoratet.no/',
  );
  await expect(draft.locator('strong', { hasText: 'en kollega' })).toBeVisible();
  await expect(draft.getByRole('listitem').filter({ hasText: 'Velg et rolig rom.' })).toBeVisible();
  await expect(draft.locator('ol li', { hasText: 'Avtal når dere møtes igjen.' })).toBeVisible();
  expect(complaints).toEqual([]);
});
