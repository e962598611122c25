import { expect, test } from '@playwright/test';
import { corners, findings, wear } from '../support/axe.js';
import { openAs, product } from '../support/product.js';

test('every page of the menu takes the focus to its heading, and names itself in the tab', async ({
  page,
}) => {
  await openAs(page, 'koordinator@furuly.example', '/');
  const menu = page.getByRole('navigation', { name: 'Hovedmeny' });
  const titles = new Set<string>();
  const links = await menu.getByRole('link').count();
  for (let index = links - 1; index >= 0; index -= 1) {
    const link = menu.getByRole('link').nth(index);
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(/^.+ – Furuly kommune – BTI-plattformen$/);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(links);
});

test('the search and the keyboard help are reached by keys, and give the focus back', async ({ page }) => {
  await openAs(page, 'koordinator@furuly.example', '/');
  const heading = page.getByRole('heading', { level: 1 });
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Hurtigtaster' });
  await expect(help.getByRole('heading', { level: 2 })).toBeFocused();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: 'Søk i innhold, sider og handlinger' });
  await expect(search).toBeFocused();
  await page.keyboard.type('medlem');
  await expect(page.getByRole('option', { name: 'Medlemmer', exact: true })).toBeVisible();
  const problems: string[] = [];
  for (const look of corners) {
    await wear(page, look);
    for (const finding of await findings(page)) problems.push(`${look}: ${finding}`);
  }
  expect(problems).toEqual([]);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toHaveText(/Medlemmer/);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Medlemmer');
  await expect(heading).toBeFocused();
});

test('several items get an owner at once, and it is undone', async ({ page }) => {
  await openAs(page, 'koordinator@fjordvik.example', '/t/fjordvik/content/measure');
  const table = page.getByRole('table');
  const boxes = table.locator('tbody').getByRole('checkbox');
  const owners = table.locator('tbody td[data-label]:nth-of-type(4)');
  await expect(owners.first()).toBeVisible();
  const before = await owners.allInnerTexts();
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ['Shift'] });
  await expect(
    page.getByText('3 valgt', { exact: true }).or(page.getByText('3 valde', { exact: true })),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Set+ ansvarl[ei]g/ }).click();
  const role = page.getByRole('dialog').getByRole('combobox');
  await role.selectOption({ index: 1 });
  const name = await role.locator('option:checked').innerText();
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await expect(owners.filter({ hasText: name })).toHaveCount(before.filter((one) => one === name).length + 3);
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(owners).toHaveText(before);
});

test('one says once which role is one’s own, and finds what it answers for in another browser', async ({
  browser,
  page,
}) => {
  const mine = (of: typeof page) => of.getByRole('region', { name: /^Mitt ansvar/ });
  await openAs(page, 'redaktor@furuly.example', '/');
  await mine(page).getByRole('button', { name: 'Velg rollen din' }).click();
  const role = page.getByRole('combobox', { name: 'Hvilken rolle har du?' });
  await expect(role).toBeFocused();
  await role.selectOption('Helsesykepleier');
  await mine(page).getByRole('button', { name: 'Lagre' }).click();
  await expect(mine(page)).toContainText('Som Helsesykepleier');
  await expect(mine(page).getByRole('button', { name: 'Bytt rolle' })).toBeFocused();

  const elsewhere = await browser.newPage();
  await openAs(elsewhere, 'redaktor@furuly.example', '/');
  await expect(mine(elsewhere)).toContainText('Som Helsesykepleier');
  // What the check finds moves the page: whoever clicks waits for it, as the eye does.
  await expect(elsewhere.locator('main .loading')).toHaveCount(0);
  await mine(elsewhere).getByRole('link').first().click();
  await expect(elsewhere).toHaveURL(/\?owner=/);
  await expect(elsewhere.getByLabel('Ansvarlig')).toHaveValue(/.+/);
  await elsewhere.goto(`${product.adminUrl}/t/furuly/members`);
  await expect(elsewhere.getByRole('listitem').filter({ hasText: 'redaktor@furuly.example' })).toContainText(
    'Helsesykepleier',
  );
});

test('what a field refers to is looked at beside the form, edited, and left for the same field, by keys alone', async ({
  page,
}) => {
  await openAs(page, 'koordinator@furuly.example', '/t/furuly/content/arena');
  const link = page.locator('main a.item-title').first();
  const arena = await link.innerText();
  await link.click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(arena);
  const picked = page.locator('.reference-name button').first();
  const name = await picked.innerText();
  await picked.focus();
  await page.keyboard.press('Enter');
  const peek = page.getByRole('dialog', { name });
  await expect(peek.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(peek.getByRole('link', { name: /^Åpne i egen fane/ })).toHaveAttribute('target', '_blank');
  await page.keyboard.press('Escape');
  await expect(picked).toBeFocused();

  await page.keyboard.press('Enter');
  await peek.getByRole('link', { name: 'Åpne og rediger' }).press('Enter');
  await expect(heading).toHaveText(name);
  await page.reload();
  await page.getByRole('link', { name: `Tilbake til «${arena}»` }).press('Enter');
  await expect(heading).toHaveText(arena);
  await expect(picked).toBeFocused();
});
