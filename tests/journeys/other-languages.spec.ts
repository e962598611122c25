import { expect, test } from '@playwright/test';
import {
  createApi,
  createPreview,
  getMe,
  listContent,
  revokePreview,
  saveContent,
  undoBatch,
} from '@bti/api-client';
import { textHash, type Draft } from '@bti/domain';
import { corners, findings, wear } from '../support/axe.js';
import { tokenFor } from '../support/token.js';
import { product } from '../support/product.js';

const tenant = 'furuly';
const titles = { en: 'When your child needs help', ar: 'عندما يحتاج طفلك إلى المساعدة' };
const bodies = {
  en: 'You can talk to the health nurse, the kindergarten or the school.',
  ar: 'يمكنك التحدث إلى ممرضة الصحة أو روضة الأطفال أو المدرسة.',
};
const doc = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** A site in Arabic and English too, of a kommune with three official names, as a preview that nobody else sees. */
async function previewInMoreLanguages() {
  const api = createApi({
    baseUrl: product.apiUrl,
    token: () => tokenFor(product, 'koordinator@furuly.example'),
  });
  // As at a sign-in, which binds the person to what they are a member of.
  await getMe(api);
  const batch = crypto.randomUUID();
  const drafts = await listContent(api, tenant);
  const save = ({ id, version, data }: Draft, change: Record<string, unknown>) =>
    saveContent(api, tenant, id, { version, data: { ...data, ...change } }, { batch });
  const settings = drafts.find(({ type }) => type === 'settings')!;
  await save(settings, {
    otherLanguages: ['nn', 'en', 'ar'].map((language) => ({ id: language, language })),
    kommunenumre: [{ id: 'k', number: '5622' }],
  });
  const advice = drafts.find(({ type, data }) => type === 'advice' && data.reader === 'parents')!;
  const [title, body] = [advice.data.title, advice.data.body] as [{ nb: string }, { nb: unknown }];
  await save(advice, {
    title: { ...title, ...titles, madeFrom: { en: textHash(title.nb), ar: textHash(title.nb) } },
    body: { ...body, en: doc(bodies.en), ar: doc(bodies.ar) },
  });
  try {
    const preview = await createPreview(api, tenant);
    return { preview, slug: advice.slug, end: () => revokePreview(api, tenant, preview.id) };
  } finally {
    await undoBatch(api, tenant, batch);
  }
}

test('a page in Arabic runs from the right, one in English speaks English, and what is missing is marked Norwegian', async ({
  page,
}) => {
  const { preview, slug, end } = await previewInMoreLanguages();
  const base = `${product.siteUrl(tenant)}/forhandsvisning/${preview.token}`;
  const problems: string[] = [];
  try {
    for (const [name, path] of Object.entries({
      advice: `/ar/rad/${slug}`,
      home: '/ar',
      english: `/en/rad/${slug}`,
      'english home': '/en',
    })) {
      await page.goto(base + path);
      for (const look of corners) {
        await wear(page, look);
        for (const finding of await findings(page)) problems.push(`${name} (${look}): ${finding}`);
      }
    }
    expect(problems).toEqual([]);

    await page.goto(`${base}/ar/rad/${slug}`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('body')).toHaveAttribute('lang', 'nb');
    await expect(page.locator('h1 [lang="ar"][dir="rtl"]')).toHaveText(titles.ar);
    await expect(page.locator('.footer-name [lang="nb"][dir="ltr"]')).toHaveText('Furuly kommune');
    const brand = (await page.locator('.brand').boundingBox())!;
    expect(brand.x + brand.width).toBeGreaterThan(page.viewportSize()!.width / 2);
    await expect(page.locator('footer [lang="se"]')).toHaveText('Porsáŋgu');
    await expect(page.locator('footer [lang="fkv"]')).toHaveText('Porsanki');
    await expect(page.locator('.colophon')).toContainText('Kartverket');
    await expect(page.getByText('Denne siden er ikke oversatt')).toHaveCount(0);
    await page.goto(`${base}/ar`);
    await expect(page.getByText('Denne siden er ikke oversatt. Den står på bokmål.')).toBeVisible();

    await page.goto(`${base}/en/rad/${slug}`);
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeAttached();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles.en);
    await expect(page.locator('.footer-name [lang="nb"]')).toHaveText('Furuly kommune');
    await expect(page.getByText('This page has not been translated')).toHaveCount(0);
    await page.goto(`${base}/en`);
    await expect(page.getByText('This page has not been translated. It is in Norwegian.')).toBeVisible();
    await page.goto(`${base}/nn`);
    await expect(page.locator('.untranslated')).toHaveCount(0);
  } finally {
    await end();
  }
});
