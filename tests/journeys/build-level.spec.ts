import { expect, test, type Page, type Route } from '@playwright/test';
import { openAs } from '../support/product.js';

/** Only keys from here on: what has the focus is all there is to act on. */
const press = (page: Page, ...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
const type = (page: Page, text: string) => page.keyboard.type(text);
const focused = (page: Page) => page.locator(':focus');

/** Tabs on until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press(key);
    const found = await focused(page).evaluateAll((elements) =>
      elements.map((element) => {
        const labels = (element as HTMLInputElement).labels;
        return element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
      }),
    );
    if (found.some((text) => name.test(text.trim()))) return;
  }
  throw new Error(`No amount of tabbing leads to ${String(name)}.`);
}

const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();

test('a level with four steps, two tools made in place and a decision, by keyboard alone; then undone and done again', async ({
  page,
}) => {
  const level = `Prøvenivå ${Date.now()}`;
  await openAs(page, 'koordinator@furuly.example', '/t/furuly/guide');
  await expect(page.getByRole('region', { name: /^Nivå 0/ })).toBeVisible();

  await tabTo(page, /^Nytt nivå$/);
  await press(page, 'Enter');
  await type(page, level);
  await press(page, 'Enter');
  const section = page.getByRole('region', { name: new RegExp(level) });
  await expect(section).toBeVisible();

  await tabTo(page, new RegExp(`«${level}»$`), 'Shift+Tab');
  await tabTo(page, /^Nytt trinn$/);
  for (const step of ['Se på saken', 'Snakk sammen', 'Følg opp', 'Veien videre']) {
    await expect(focused(page)).toHaveAccessibleName('Nytt trinn');
    await press(page, 'Enter');
    await type(page, step);
    await press(page, 'Enter');
    await expect(section.getByRole('heading', { name: step })).toBeVisible();
  }
  const titles = section.getByRole('heading', { level: 3 });
  await expect(titles).toHaveText(['Se på saken', 'Snakk sammen', 'Følg opp', 'Veien videre']);

  // The last step becomes a decision with three outcomes.
  await tabTo(page, /^Flytt eller endre «Veien videre»$/, 'Shift+Tab');
  await press(page, 'Enter');
  await tabTo(page, /^Gjør til en beslutning$/);
  await press(page, 'Enter');
  await type(page, 'Hva trengs nå?');
  await press(page, 'Enter');
  const decision = section
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Veien videre' }) });
  for (const [outcome, letters] of [
    ['Uroen er borte', 'Avslutt'],
    ['Prøv en gang til', '0:'],
    ['Flere må inn', '3:'],
  ] as const) {
    await expect(focused(page)).toHaveAccessibleName('Utfall');
    await type(page, outcome);
    await press(page, 'Tab');
    await type(page, letters);
    await press(page, 'Tab', 'Enter');
    await expect(decision.getByRole('link', { name: outcome })).toBeVisible();
  }
  await press(page, 'Escape');
  await expect(decision.getByRole('list', { name: 'Utfall' }).getByRole('listitem')).toHaveText([
    /Uroen er borte\s*avsluttes/,
    /Prøv en gang til\s*nivå 0/,
    /Flere må inn\s*nivå 3/,
  ]);

  // A step moves with the arrow keys from its handle, and back again by undo.
  await tabTo(page, /^Dra «Se på saken»/, 'Shift+Tab');
  await press(page, 'Space');
  await expect(page.getByText('«Se på saken» er løftet')).toBeAttached();
  // The board is measured once the card is up; whoever is faster than that presses again, as a person does.
  await expect(async () => {
    await press(page, 'ArrowDown');
    await expect(page.getByText('plass 2 av 4')).toBeAttached({ timeout: 5_000 });
  }).toPass({ timeout: 30_000 });
  await press(page, 'Space');
  await expect(titles).toHaveText(['Snakk sammen', 'Se på saken', 'Følg opp', 'Veien videre']);
  await press(page, 'Control+z');
  await expect(titles).toHaveText(['Se på saken', 'Snakk sammen', 'Følg opp', 'Veien videre']);
  await press(page, 'Control+z');
  await expect(decision.getByText('Flere må inn')).toBeHidden();
  await press(page, 'Control+y', 'Control+Shift+z');
  await expect(titles).toHaveText(['Snakk sammen', 'Se på saken', 'Følg opp', 'Veien videre']);
  await expect(decision.getByText('Flere må inn')).toBeVisible();

  // Two tools are made in place, in the step's editor.
  await tabTo(page, /^Følg opp$/);
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Følg opp' })).toBeFocused();
  const picker = page.getByRole('combobox', { name: 'Legg til i Verktøy' });
  await tabTo(page, /^Legg til i Verktøy$/);
  for (const tool of ['Samtaleark', 'Sjekkliste']) {
    const name = `${tool} for ${level}`;
    await type(page, name);
    await expect(page.getByRole('option', { name: new RegExp(`«${name}»`) })).toBeVisible();
    await press(page, 'Enter');
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    await expect(picker).toBeFocused();
  }
  await saved(page);
  await page.goBack();
  await expect(section.getByRole('listitem').filter({ hasText: 'Følg opp' }).first()).toContainText(
    '2 verktøy',
  );

  // What was done before the look into the editor can still be undone.
  await tabTo(page, /^Angre: «Se på saken»/);
  await press(page, 'Enter');
  await expect(titles).toHaveText(['Se på saken', 'Snakk sammen', 'Følg opp', 'Veien videre']);
  await expect(page.getByRole('button', { name: /^Gjør om igjen: «Se på saken»/ })).toBeVisible();

  // The level goes again, with its steps: half-finished as it is, it would stop the next edition.
  await tabTo(page, new RegExp(`^Flytt eller endre «${level}»$`), 'Shift+Tab');
  await press(page, 'Enter');
  await tabTo(page, /^Slett nivået/);
  await press(page, 'Enter');
  const dialog = page.getByRole('dialog', { name: `Slette «${level}»?` });
  await expect(dialog).toBeVisible();
  await tabTo(page, /^Behold de 4 trinnene/);
  await press(page, 'ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Slett de 4 trinnene også' })).toBeChecked();
  await tabTo(page, /^Slett$/);
  // The map shows it at once; gone it is when the API has said so.
  const deleted = page.waitForResponse((answer) => answer.url().includes('/content/changes'));
  await press(page, 'Enter');
  await expect(section).toBeHidden();
  expect((await deleted).status()).toBe(200);
  await saved(page);
});

test('a step is put between two while the line is down, done once when it is back; the map shows what fits, and one reader’s guide', async ({
  page,
  context,
}) => {
  const name = `Mellomtrinn ${Date.now()}`;
  await page.clock.install();
  await openAs(page, 'koordinator@furuly.example', '/t/furuly/guide');
  const section = page.getByRole('region', { name: /^Nivå 1/ });
  const titles = section.getByRole('heading', { level: 3 });
  await expect(titles.first()).toBeVisible();
  const before = await titles.allTextContents();
  const between = section.getByRole('button', { name: `Nytt trinn før «${before[1]}»` });

  // Down for so long that there is no token to ask with either.
  await context.setOffline(true);
  await page.clock.fastForward(60_000);
  await between.focus();
  await press(page, 'Enter');
  await type(page, name);
  await press(page, 'Enter');
  const [first, ...rest] = before;
  await expect(titles).toHaveText([first!, name, ...rest]);
  await expect(page.getByRole('status').filter({ hasText: 'Ikke lagret. Prøver igjen.' })).toBeVisible();
  await expect(between).toBeFocused();
  await context.setOffline(false);
  await saved(page);
  await page.reload();
  await expect(titles).toHaveText([first!, name, ...rest]);

  // Of all steps this one alone lacks what shall happen: it comes into sight, and is counted.
  await page.getByRole('combobox', { name: 'Mangler' }).selectOption({ label: 'Hva som skal skje (1)' });
  await expect(page.getByRole('status').filter({ hasText: /^1 av \d+ trinn passer$/ })).toBeVisible();
  await expect(section).toContainText(`1 av ${before.length + 1} passer`);
  await expect(section.getByRole('heading', { name })).toBeInViewport();
  await page.getByRole('button', { name: 'Vis alle' }).click();

  // A reader has the guide as it is for them; there is nothing to move.
  await page.getByRole('combobox', { name: 'Leser' }).selectOption({ label: 'Foresatte' });
  await expect(page.getByText('Slik leser foresatte veilederen.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Flytt eller endre/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Vis felles veileder' }).click();

  await page.getByRole('button', { name: `Flytt eller endre «${name}»` }).click();
  await page.getByRole('button', { name: 'Slett trinnet …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slett', exact: true }).click();
  await expect(titles).toHaveText(before);
  await saved(page);

  // The line is cut after the API has taken it back: asked again, it says so, and it can be done again.
  const cut = (route: Route) => route.fetch().then(() => route.abort());
  await page.route('**/undo?*', cut, { times: 1 });
  await page.getByRole('button', { name: `Angre: «${name}» er slettet` }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Ikke lagret. Prøver igjen.' })).toBeVisible();
  await page.clock.fastForward(5_000);
  await expect(titles).toHaveText([first!, name, ...rest]);
  await saved(page);

  // Done as the sign-in runs out, it is done when one is back.
  const refuse = (route: Route) =>
    route.fulfill({ status: 401, headers: { 'access-control-allow-origin': '*' } });
  await page.route('**/undo?*', refuse, { times: 1 });
  await page.getByRole('button', { name: `Gjør om igjen: «${name}» er slettet` }).click();
  await page.getByRole('dialog', { name: 'Du er logget ut' }).getByRole('button').click();
  await expect(titles).toHaveText(before);
  await saved(page);
});
