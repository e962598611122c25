import { describe, expect, it } from 'vitest';
import { readEdition, type Lens } from '@bti/domain';
import { lensAsked, withReader, wordOfLens } from '../../apps/public/app/model/lens-word.js';
import { readAs } from '../../apps/public/app/model/read-as.js';
import { describedFor, onlyReaders, readersOf } from '../../apps/public/app/model/readers.js';
import { resolve } from '../../apps/public/app/model/resolve.js';
import { makeSite } from '../../apps/public/app/model/site.js';
import { whoseFields, whoseItem } from '../../apps/public/app/model/whose.js';
import { makeView } from '../../apps/public/app/model/view.js';
import { findHits } from '../../apps/public/app/search/find-hits.js';
import { id } from './build-site.js';
import { manyReaders, own } from './fixture-readings.js';
import { nr } from './fixture-numbers.js';

const common = makeSite(readEdition(manyReaders.text), manyReaders.record);
const kindergarten: Lens = { tjeneste: id(own.kindergarten) };
const school: Lens = { tjeneste: id(nr.school) };
const parent: Lens = { audience: 'parent' };
const leader: Lens = { ...kindergarten, audience: 'leader' };
const viewAs = (lens: Lens, base = '', path = '/', lang: 'nb' | 'nn' = 'nb') => {
  const found = resolve(common, path, `for=${wordOfLens(common, lens)}`);
  if (found.kind !== 'page') throw new Error(`${path} is ${found.kind}`);
  return makeView({
    site: found.site,
    lang,
    place: found.place,
    today: '2026-11-22',
    origin: 'http://mange.localhost',
    base,
    standing: 'published',
    themeHref: '/tema.css',
  });
};
const has = (lens: Lens, number: number) => readAs(common, lens).byId.has(id(number));

describe('a reader in an address', () => {
  it.each([
    [kindergarten, 'barnehage'],
    [parent, 'forelder'],
    [leader, 'barnehage.leder'],
    [{}, ''],
  ] as const)('%o is %s, both ways', (lens, word) => {
    expect(wordOfLens(common, lens)).toBe(word);
    expect(lensAsked(common, word && `for=${word}`)).toEqual(lens);
  });

  it.each([
    'for=finnes-ikke',
    'for=barn',
    'for=helsestasjonen',
    'for=barnehage.',
    'for=barnehage.x',
    'for=a.b.c',
  ])('%s is nobody, and leads to the page without it', (query) => {
    const found = resolve(common, '/trinn/del', query);
    expect(found).toEqual({
      kind: 'redirect',
      to: query === 'for=barnehage.' ? '/trinn/del?for=barnehage' : '/trinn/del',
      forNow: true,
    });
  });

  it('follows a tjeneste that has moved', () => {
    expect(resolve(common, '/nn/steg/del', 'for=barnehagen.leder')).toEqual({
      kind: 'redirect',
      to: '/nn/steg/del?for=barnehage.leder',
      forNow: true,
    });
  });

  it('keeps apart a tjeneste and an audience of the same name', () => {
    const items = common.items.map((item) =>
      item.id === id(own.kindergarten) ? { ...item, slug: 'leder' } : item,
    );
    const site = makeSite({ ...readEdition(manyReaders.text), items }, manyReaders.record);
    for (const lens of [kindergarten, { audience: 'leader' } as const, leader])
      expect(lensAsked(site, `for=${wordOfLens(site, lens)}`)).toEqual(lens);
  });

  it('stands after what else the address asks, and before its place on the page', () => {
    expect(withReader('/sok?q=a', 'barnehage')).toBe('/sok?q=a&for=barnehage');
    expect(withReader('/rad#foreldre', 'barnehage')).toBe('/rad?for=barnehage#foreldre');
    expect(withReader('/rad#foreldre', '')).toBe('/rad#foreldre');
  });

  it('is kept by every other spelling of an address', () => {
    for (const [path, to] of [
      ['/steg/del', '/trinn/del?for=barnehage'],
      ['/trinn/del/', '/trinn/del?for=barnehage'],
      ['/trinn/undring', '/trinn/ta-undringen-pa-alvor?for=barnehage'],
    ])
      expect(resolve(common, path!, 'for=barnehage')).toEqual({ kind: 'redirect', to });
  });
});

describe('a view for a reader', () => {
  const view = viewAs(kindergarten, '/utkast/abc');
  it('keeps the reader in every way on, and outside none', () => {
    expect(view.homeHref).toBe('/utkast/abc/?for=barnehage');
    expect(view.pathTo({ kind: 'search', query: 'a b', page: 2 }, 'nn')).toBe(
      '/utkast/abc/nn/sok?q=a+b&side=2&for=barnehage',
    );
    expect(view.linkHref('/side/personvern#mer')).toBe('/utkast/abc/side/personvern?for=barnehage#mer');
    expect(view.linkHref('https://www.bufdir.no/')).toBe('https://www.bufdir.no/');
    expect(view.pathTo({ kind: 'home' }, 'nb', {})).toBe('/utkast/abc/');
    expect(view.canonical('nn')).toBe('http://mange.localhost/nn');
  });

  it('finds by search what is part of this guide, in its own words', () => {
    const titles = (lens: Lens, query: string) =>
      findHits(viewAs(lens), query, 1).hits.map(({ href }) => href);
    expect(titles(kindergarten, 'leken')).toEqual(['/trinn/ta-undringen-pa-alvor?for=barnehage']);
    expect(titles({}, 'leken')).toEqual([]);
    expect(titles(school, 'lekeskjema')).toEqual([]);
    expect(titles({}, 'lekeskjema')).toEqual(['/verktoy/lekeskjema']);
  });
});

describe('what belongs to a reader', () => {
  it('is what their own guide uses: a step, its role and its tool are theirs alone', () => {
    for (const number of [own.extraStep, own.kindergartenRole, own.kindergartenTool]) {
      expect([number, has(kindergarten, number), has(school, number), has({}, number)]).toEqual([
        number,
        true,
        false,
        true,
      ]);
    }
  });

  it('is not a tool of other tjenester, unless they name it themselves', () => {
    expect([
      has(kindergarten, own.schoolTool),
      has(school, own.schoolTool),
      has(parent, own.schoolTool),
    ]).toEqual([false, true, true]);
  });

  it('is not what is hidden for them, and it is there for the others', () => {
    expect([has(parent, nr.write), has(kindergarten, nr.write)]).toEqual([false, true]);
    expect(resolve(common, '/trinn/konkretiser', 'for=forelder')).toMatchObject({
      kind: 'missing',
      elsewhere: { type: 'step', slug: 'konkretiser' },
    });
  });

  it('is no step of a level that is not described for them', () => {
    const site = readAs(common, kindergarten);
    expect(site.notDescribed).toEqual(new Set([id(nr.level2), id(nr.clarify)]));
    expect([has(kindergarten, nr.level2), has(kindergarten, nr.contact), has(school, nr.contact)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is every other warning, and every helpline and tjeneste there is', () => {
    for (const number of [nr.warning, nr.police, nr.childLine, nr.school, nr.childWelfare])
      expect(has(parent, number)).toBe(true);
  });

  it('is no warning that stands only on the pages of others', () => {
    expect([kindergarten, school, parent, {}].map((lens) => has(lens, own.kindergartenWarning))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    const view = viewAs({});
    expect(onlyReaders(view, common.byId.get(id(own.kindergartenWarning))!)).toEqual([kindergarten]);
    expect(onlyReaders(view, common.byId.get(id(nr.warning))!)).toEqual([]);
  });

  it('is in their guide alone, where it is nowhere in the common one', () => {
    const view = viewAs({});
    expect(onlyReaders(view, common.byId.get(id(own.extraStep))!)).toEqual([kindergarten]);
    expect(onlyReaders(view, common.byId.get(id(nr.share))!)).toEqual([]);
  });
});

describe('who has something described that says nothing by itself', () => {
  const forWhom = (lens: Lens, number: number) => {
    const view = viewAs(lens);
    return describedFor(view, view.site.byId.get(id(number))!);
  };
  it('is the nearest common to them, and nobody where one reads it, or where there is something', () => {
    expect(forWhom({}, own.schoolLevel)).toEqual([school]);
    expect(forWhom(kindergarten, own.schoolLevel)).toEqual([school]);
    expect(forWhom(school, own.schoolLevel)).toEqual([]);
    for (const number of [nr.level0, nr.level2, nr.notice]) expect(forWhom({}, number)).toEqual([]);
    expect(forWhom(kindergarten, nr.level2)).toEqual([]);
  });
});

describe('whose a text is', () => {
  it("is the reader's field by field, by the nearest who wrote it, and common otherwise", () => {
    const view = viewAs(leader);
    const notice = view.all([id(nr.notice)], 'step')[0]!;
    expect(whoseFields(view, notice, ['what'])).toEqual({ own: 'Barnehage' });
    expect(whoseFields(view, notice, ['how'])).toEqual({ own: 'Barnehage, for ledere' });
    expect(whoseFields(view, notice, ['why', 'record'])).toEqual({});
    expect(whoseItem(view, notice)).toBe('mixed');
    expect(whoseItem(view, view.all([id(nr.share)], 'step')[0]!)).toEqual({});
    expect(whoseItem(view, view.all([id(own.extraStep)], 'step')[0]!)).toEqual({
      own: 'Barnehage, for ledere',
    });
  });

  it('is not said where everybody reads', () => {
    const view = viewAs({});
    expect(whoseFields(view, view.all([id(nr.notice)], 'step')[0]!, ['what'])).toBeUndefined();
  });
});

describe('who one may be', () => {
  it('is each tjeneste and audience with texts of its own, and of those in both the nearest', () => {
    const names = (lens: Lens) => {
      const { workIn, iAm, closer } = readersOf(viewAs(lens));
      return [workIn, iAm, closer].map((group) => group.map(({ name }) => name.value));
    };
    expect(names({})).toEqual([['Barnehage', 'Skolene'], ['leder', 'forelder eller foresatt'], []]);
    expect(names(kindergarten)[2]).toEqual(['Barnehage, for ledere']);
  });

  it('leads to the same page, and to the front page where that is hidden', () => {
    const { iAm, workIn } = readersOf(viewAs({}, '', '/trinn/konkretiser'));
    expect([...workIn, ...iAm].map(({ href }) => href)).toEqual([
      '/trinn/konkretiser?for=barnehage',
      '/trinn/konkretiser?for=furu-skole',
      '/trinn/konkretiser?for=leder',
      '/?for=forelder',
    ]);
  });
});
