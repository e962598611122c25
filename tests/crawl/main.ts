import type { Page } from '@playwright/test';
import type { Stack } from '../../infra/local/stack.mjs';
import { corners, findings, looks, wear, type Look } from '../support/axe.js';
import { ask } from '../support/http.js';
import { withBrowser, withProduct } from '../support/whole-product.js';

/**
 * `npm run crawl [SLUG …]`: every page of every demo site, in each language, in light and dark, narrow and wide.
 * Fails on anything axe finds, a dead link, a script, or a line in the console.
 */
export async function main(argv: string[]): Promise<number> {
  const problems: string[] = [];
  const report = (problem: string) => {
    problems.push(problem);
    process.stdout.write(`${problem}\n`);
  };
  let pages = 0;
  await withProduct((stack) =>
    withBrowser(async (browser) => {
      const page = await (await browser.newContext()).newPage();
      for (const slug of argv.length ? argv : await publishedSites(stack)) {
        const site = await crawlSite(page, stack, slug, report);
        process.stdout.write(`${slug}: ${site} pages in ${Object.keys(looks).length} looks\n`);
        pages += site;
      }
    }),
  );
  process.stdout.write(`${pages} pages, ${problems.length} problems\n`);
  return problems.length ? 1 : 0;
}

async function publishedSites(stack: Stack): Promise<string[]> {
  const { body } = await ask(stack.ports.api, `localhost:${stack.ports.api}`, '/v1/sites');
  const sites = JSON.parse(body.toString()) as { slug: string; edition: unknown }[];
  return sites.filter((site) => site.edition).map((site) => site.slug);
}

/** Follows every link from the front page; answers how many pages there are. */
async function crawlSite(
  page: Page,
  stack: Stack,
  slug: string,
  report: (problem: string) => void,
): Promise<number> {
  const origin = stack.siteUrl(slug);
  const seen = new Set(['/']);
  const queue = ['/'];
  let path: string | undefined;
  const listen = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') report(`${slug}${path}: console: ${message.text()}`);
  };
  page.on('console', listen);
  while ((path = queue.shift())) {
    // A file is saved, not shown: it only has to be there.
    const isFile = path.startsWith('/fil/');
    const { host } = new URL(origin);
    const response = isFile ? undefined : await page.goto(origin + path);
    const status = isFile ? (await ask(stack.ports.public, host, path)).status : response?.status();
    if (status !== 200) report(`${slug}${path}: answers ${status}`);
    if (status !== 200 || isFile) continue;
    // A reader's page is the common one with marks on it: what is there and leads on is looked at for all of them.
    for (const look of path.includes('for=') ? corners.slice(0, 1) : (Object.keys(looks) as Look[])) {
      await wear(page, look);
      for (const finding of await findings(page)) report(`${slug}${path} (${look}): ${finding}`);
    }
    if ((await page.locator('script').count()) > 0) report(`${slug}${path}: carries a script`);
    const found = (await linksOn(page, origin)).filter((next) => !seen.has(next));
    for (const next of new Set(found)) {
      seen.add(next);
      queue.push(next);
    }
  }
  page.off('console', listen);
  return seen.size;
}

/** Addresses within the site, without their fragment. */
async function linksOn(page: Page, origin: string): Promise<string[]> {
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href || String(link.getAttribute('href'))),
    );
  return hrefs.flatMap((href) => {
    const url = new URL(href, page.url());
    return url.origin === origin ? [url.pathname + url.search] : [];
  });
}
