import { findBrowser } from '../../infra/local/browser.mjs';
import { chromium } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
const b = await findBrowser();
const browser = await chromium.launch({
  executablePath: b.executablePath,
  args: b.args,
  env: { ...process.env, ...b.env },
});
const pages = {
  building: 'http://havvik.localhost:7000/',
  parents: '/veileder/for-foreldre',
  apex: 'http://localhost:7000/',
  nohost: 'http://x.localhost:7000/',
  home: '/',
  step: '/trinn/ta-undringen-pa-alvor',
  decide: '/trinn/avklar-nivaa-0',
  level: '/niva/innsats-i-egen-tjeneste',
  guide: '/veileder/fra-uro-til-handling',
  tool: '/verktoy/undringsnotat',
  tools: '/verktoy',
  tjeneste: '/tjeneste/helsestasjonen',
  page: '/side/om-modellen',
  nn: '/nn/steg/ta-undringen-pa-alvor',
  arena: '/arena/ressursteam',
  org: '/organisering/kommunenivaa',
  missing: '/nope',
  terms: '/begrep',
  warn: '/viktig/vold-eller-overgrep',
  law: '/lovhjemmel/samarbeid',
  role: '/rolle/stafettholder',
};
const [only, sizes = 'phone,wide', schemes = 'light', axe] = process.argv.slice(2);
const dims = { phone: [390, 844], narrow: [320, 700], wide: [1280, 900], mid: [820, 1000] };
for (const size of sizes.split(','))
  for (const scheme of schemes.split(',')) {
    const ctx = await browser.newContext({
      viewport: { width: dims[size][0], height: dims[size][1] },
      colorScheme: scheme,
      deviceScaleFactor: 1,
    });
    for (const [name, path] of Object.entries(pages)) {
      if (only !== 'all' && !only.split(',').includes(name)) continue;
      const page = await ctx.newPage();
      await page.goto(path.startsWith('http') ? path : 'http://furuaas.localhost:7000' + path);
      await page.screenshot({ path: `/tmp/pub/${name}-${size}-${scheme}.png`, fullPage: !process.env.TOP });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) console.log('OVERFLOW', name, size, over);
      if (axe) {
        const r = await new AxeBuilder({ page }).analyze();
        for (const v of r.violations)
          console.log(
            name,
            size,
            scheme,
            v.id,
            v.nodes
              .slice(0, 3)
              .map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? n.all[0]?.message ?? ''))
              .join(' | '),
          );
      }
      await page.close();
    }
  }
await browser.close();
