import type { Page } from '@playwright/test';
import { readEdition, type ContentType, type Item } from '@bti/domain';
import { ask } from './http.js';

/** The addresses of a running product, as a stack or the journeys know them. */
export type Product = {
  adminUrl: string;
  ports: { api: number; public: number };
  siteUrl(slug: string): string;
};

/**
 * One page of every template of a site's public pages: the first of each kind of address in its sitemap; and of the
 * other language the front page and a step.
 */
export async function publicPages(product: Product, slug = 'furuly'): Promise<Record<string, string>> {
  const origin = product.siteUrl(slug);
  const { body } = await ask(product.ports.public, new URL(origin).host, '/sitemap.xml');
  const pages: Record<string, string> = { home: `${origin}/`, 'not-found': `${origin}/finnes-ikke` };
  for (const [, address] of body.toString().matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const [first, second, third] = new URL(address!).pathname.split('/').filter(Boolean);
    if (first && /^(nn|nb)$/.test(first)) {
      if (!second) pages[`home-${first}`] = address!;
      if (third && /^(steg|trinn)$/.test(second!)) pages[`${second}-${first}`] ??= address!;
    } else if (first) pages[second ? first : `list-${first}`] ??= address!;
  }
  return pages;
}

/**
 * The templates that look different to a reader: of each of two readers the front page, a level, a step and the whole
 * guide, and a page that is not part of theirs.
 */
export async function readerPages(product: Product, slug: string, readers: readonly string[]) {
  const all = await publicPages(product, slug);
  const names = Object.keys(all).filter((name) =>
    /^(home|niva|trinn|steg|veileder|rettleiar|verktoy)$/.test(name),
  );
  return Object.fromEntries(
    readers.flatMap((reader) => names.map((name) => [`${name} for ${reader}`, `${all[name]}?for=${reader}`])),
  );
}

/** One page of every template of the admin, for somebody who may see all of them. */
export async function adminPages(product: Product, slug = 'furuly'): Promise<Record<string, string>> {
  const { body } = await ask(
    product.ports.api,
    `localhost:${product.ports.api}`,
    `/v1/sites/${slug}/edition`,
  );
  const { items } = readEdition(body.toString());
  const at = (path: string) => `${product.adminUrl}/t/${slug}${path}`;
  const first = (type: ContentType, fits: (item: Item) => boolean = () => true) =>
    at(`/content/${type}/${items.find((one) => one.type === type && fits(one))!.id}`);
  const read = first(
    'step',
    ({ readings }) => readings?.some(({ audience }) => audience === 'parent') ?? false,
  );
  return {
    tenants: `${product.adminUrl}/`,
    home: at(''),
    guide: at('/guide'),
    'list-tool': at('/content/tool'),
    'list-filtered': at('/content/term?check=error&sort=used'),
    'edit-step': first('step'),
    'edit-tool': first('tool'),
    'edit-arena': first('arena'),
    'edit-page': first('page'),
    'edit-reading': `${read}?lens=.parent`,
    readings: `${read}/readings`,
    history: `${first('step')}/history`,
    files: at('/files'),
    deleted: at('/deleted'),
    publish: at('/publish'),
    editions: at('/editions'),
    edition: at('/editions/1'),
    compare: at('/editions/compare?from=1&to=1'),
    grants: at('/grants'),
    import: at('/import'),
    log: at('/log'),
    members: at('/members'),
    settings: at('/settings'),
    translations: at('/translations'),
  };
}

/** Fills in the identity server's page, which is the stand-in's or Keycloak's own. */
export async function enter(page: Page, email: string, password = 'demo'): Promise<void> {
  await page.getByRole('textbox', { name: 'E-post' }).fill(email);
  await page.getByLabel('Passord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Logg inn' }).click();
}

/** Signs in as a person would, from the admin's front page or another of its pages, and comes back to it. */
export async function signIn(page: Page, address: string, email: string, password?: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^Logg inn$/ }).click();
  await enter(page, email, password);
  await page.waitForURL((url) => url.href.startsWith(address) && url.hash === '');
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}
