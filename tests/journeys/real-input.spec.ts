import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { readEdition, resolveItems, type Item } from '@bti/domain';
import { convertCase } from '../cases/convert.js';
import { expectedFacts, type ExpectedOutcome } from '../cases/expected-facts.js';
import { ask } from '../support/http.js';
import { product } from '../support/product.js';

const file = resolve('tests/fixtures/cases/risor.json');
const slug = 'risor-prove';

/** The command that a person types, with the rights that `npm run import` gives it. */
async function importSite(site: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bti-case-'));
  const path = join(folder, 'site.json');
  writeFileSync(path, site);
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: product.database.apiUrl,
    DATABASE_OWNER_URL: product.database.ownerUrl,
    FILES_DIR: join(product.dataDir, 'files'),
  };
  try {
    const args = ['apps/api/dist/cli.js', 'import', path, '--tenant', slug, '--create', '--publish'];
    return (await promisify(execFile)(process.execPath, args, { env })).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What leads to a target, in the words a reader sees. */
const leadsTo = ({ targets }: ExpectedOutcome): RegExp[] =>
  targets.map((target) => {
    if (target.kind === 'close') return /avslutt/i;
    if (target.kind === 'level') return new RegExp(`nivå ${target.key}\\b`, 'i');
    return new RegExp(target.title.replace(/[()]/g, '\\$&'), 'i');
  });

test('Risør goes in with all its guides, is published while building, and the school finds every fact of its own', async ({
  page,
}) => {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const facts = expectedFacts(json)[0]!;
  await importSite(convertCase(json).file);

  const origin = product.siteUrl(slug);
  await expect(async () => {
    expect((await ask(product.ports.public, new URL(origin).host, '/')).status).toBe(200);
  }).toPass({ timeout: 15_000 });
  await page.goto(origin);
  await expect(page.getByText(/under utarbeid/i).first()).toBeVisible();

  const { body } = await ask(product.ports.api, 'localhost', `/v1/sites/${slug}/edition`);
  const edition = readEdition(body.toString());
  const tjeneste = edition.items.find(({ type, slug }) => type === 'tjeneste' && slug === 'skole')!.id;
  const items = resolveItems(edition.items, { tjeneste });
  const byId = new Map(items.map((item) => [item.id, item]));
  const guide = items.find((item): item is Item<'guide'> => item.type === 'guide')!;
  expect(guide.data.levels).toHaveLength(facts.levels.length);

  for (const [index, expected] of facts.levels.entries()) {
    const level = byId.get(guide.data.levels[index]!) as Item<'level'>;
    await page.goto(`${origin}/niva/${level.slug}?for=skole`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(expected.title);
    const main = page.getByRole('main');
    await expect(main).toContainText(`Nivå ${expected.key}`);
    // Each title after the one before it: the words of a step may stand in the level's own title too.
    const text = await main.innerText();
    let place = text.indexOf(expected.title);
    for (const step of expected.steps) {
      place = text.indexOf(step.title, place + 1);
      expect(place, `«${step.title}» stands in its order on level ${expected.key}`).toBeGreaterThan(0);
    }

    for (const [at, step] of expected.steps.entries()) {
      const item = byId.get(level.data.steps[at]!) as Item<'step'>;
      await page.goto(`${origin}/trinn/${item.slug}?for=skole`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(step.title);
      for (const { role, note } of step.responsible) {
        await expect(page.getByRole('main')).toContainText(role);
        if (note) await expect(page.getByRole('main')).toContainText(note);
      }
      for (const tool of step.tools) {
        const link = page.getByRole('main').getByRole('listitem').filter({ hasText: tool.title });
        for (const part of [tool.format, tool.size].filter(Boolean))
          await expect(link.filter({ hasText: part }).first()).toBeVisible();
        await expect(link.first()).toBeVisible();
      }
      for (const outcome of step.outcomes) {
        const row = page.getByRole('main').getByRole('listitem').filter({ hasText: outcome.label });
        for (const words of leadsTo(outcome))
          await expect(row.filter({ hasText: words }).first()).toBeVisible();
      }
    }
  }
});
