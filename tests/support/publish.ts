import { expect, type Page } from '@playwright/test';

/** Presses the button of the page where one looks over what goes out, when that is looked over, warnings and all. */
export async function pressPublish(page: Page): Promise<void> {
  const confirm = page.getByRole('checkbox', { name: /Jeg har sett over/ });
  const button = page.getByRole('button', { name: /^Publiser utgave \d+$/ });
  // What there is to look over comes with the check, which may still be under way.
  await expect(async () => {
    if (await confirm.isVisible()) await confirm.check({ timeout: 500 });
    await expect(button).toBeEnabled({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await button.click();
}

/** Publishes from that page. Gives the number of the edition. */
export async function publish(page: Page): Promise<number> {
  await pressPublish(page);
  const heading = page.getByRole('heading', { level: 1, name: /Utgave \d+ er ute/ });
  await expect(heading).toBeFocused();
  return Number((await heading.innerText()).match(/\d+/)![0]);
}
