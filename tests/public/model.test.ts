import { describe, expect, it } from 'vitest';
import { readEdition, type Item, type Language, type Target } from '@bti/domain';
import { deadlineSentences, validity } from '../../apps/public/app/model/sentences.js';
import { makeSite, type Site } from '../../apps/public/app/model/site.js';
import { routeOf, stepNumber } from '../../apps/public/app/model/targets.js';
import { lexiconOf } from '../../apps/public/app/model/terms.js';
import { makeView } from '../../apps/public/app/model/view.js';
import { warningsFor } from '../../apps/public/app/model/warnings.js';
import { id } from './build-site.js';
import { furuAas, havVik } from './fixture.js';
import { nr } from './fixture-numbers.js';

const viewOf = (published: typeof furuAas, lang: Language, base = '') =>
  makeView({
    site: makeSite(readEdition(published.text), published.record),
    lang,
    place: { kind: 'home' },
    today: '2026-11-22',
    origin: 'http://furuaas.localhost',
    base,
    standing: 'published',
    themeHref: '/tema.css',
  });
const view = viewOf(furuAas, 'nb');
const step = (number: number) => view.all([id(number)], 'step')[0]!;
const level = (number: number) => view.all([id(number)], 'level')[0]!;
const target = (value: object) => ({ id: 't', ...value }) as Target;

describe('a route out of a step', () => {
  const here = level(nr.level0);
  it.each([
    [{ kind: 'close' }, { label: 'Avslutt', title: 'Saken avsluttes', href: '/niva/avslutning' }],
    [
      { kind: 'level', to: id(nr.level1) },
      { label: 'Nivå 1', href: '/niva/innsats-i-egen-tjeneste', level: 1 },
    ],
    [
      { kind: 'level', to: id(nr.level0) },
      { label: 'Fortsett på nivå 0', href: '/niva/undring' },
    ],
    [
      { kind: 'step', to: id(nr.write) },
      { label: 'Nivå 0, trinn 2a', title: 'Konkretiser', href: '/trinn/konkretiser' },
    ],
    [
      { kind: 'arena', to: id(nr.team) },
      { label: 'Samhandlingsarena', href: '/arena/ressursteam' },
    ],
    [
      { kind: 'guide', to: id(nr.parentsGuide) },
      { label: 'Veileder', href: '/veileder/for-foreldre' },
    ],
    [
      { kind: 'report', recipient: 'barnevern' },
      { label: 'Meld til barnevernet', href: '/tjeneste/barneverntjenesten' },
    ],
    [
      { kind: 'report', recipient: 'police' },
      { label: 'Meld til politiet', href: '/viktig/vold-eller-overgrep' },
    ],
    [
      { kind: 'url', url: 'https://www.bufdir.no/x' },
      { label: 'bufdir.no', href: 'https://www.bufdir.no/x', external: true },
    ],
    [
      { kind: 'unknown', note: 'venter' },
      { label: 'Ikke avklart ennå', title: 'venter', open: true },
    ],
    [
      { kind: 'level', to: id(998) },
      { label: 'Leder til noe som ikke er publisert ennå', open: true },
    ],
  ])('%o', (value, route) => {
    const found = routeOf(view, target(value), here);
    expect({ ...found, label: found.label.value }).toMatchObject(route);
    if ('open' in route) expect(found.href).toBeUndefined();
  });

  it('stays inside a preview', () => {
    const preview = viewOf(furuAas, 'nn', '/forhandsvisning/abc');
    expect(routeOf(preview, target({ kind: 'level', to: id(nr.level1) })).href).toBe(
      '/forhandsvisning/abc/nn/niva/innsats-i-egen-tjeneste',
    );
  });
});

describe('a warning', () => {
  const slugs = (item?: Item) => warningsFor(view.site, item).map(({ slug }) => slug);
  it('shown everywhere is on every page', () => expect(slugs()).toEqual(['vold-eller-overgrep']));
  it('of a level is on the level and on its steps, and on no other', () => {
    expect(slugs(level(nr.level0))).toContain('en-kollega');
    expect(slugs(step(nr.notice))).toContain('en-kollega');
    expect(slugs(level(nr.level1))).not.toContain('en-kollega');
    expect(slugs(step(nr.meeting))).not.toContain('en-kollega');
  });
});

describe('the number of a step', () => {
  it('is its own, none for a dash, else its place', () => {
    expect(
      [nr.notice, nr.write, nr.share, nr.clarify].map((number, at) => stepNumber(step(number), at)),
    ).toEqual(['1', '2a', '', '4']);
  });
});

describe('a sentence', () => {
  it('says a deadline, what it is counted from and when it applies', () => {
    expect(deadlineSentences(view, step(nr.notice).data)).toMatchObject([
      {
        time: 'Innen 2 uker',
        from: 'regnet fra at undringen oppstår',
        what: { value: 'undringen er skrevet ned og delt' },
      },
      { time: 'Umiddelbart', when: 'Gjelder når du tror barnet ikke er trygt hjemme' },
    ]);
    expect(deadlineSentences(view, step(nr.meeting).data)[0]?.time).toBe('Innen 1 uke');
  });

  it('says whether something still holds', () => {
    expect(validity(view, { validFrom: '', validTo: '' })).toBeUndefined();
    expect(validity(view, { validFrom: '', validTo: '2027-06-30' })?.text).toBe('Gyldig til 30. juni 2027');
    expect(validity(view, { validFrom: '2023-01-01', validTo: '2026-11-21' })).toEqual({
      text: 'Gikk ut 21. november 2026',
      over: true,
    });
    expect(validity(view, { validFrom: '2027-01-01', validTo: '' })?.over).toBe(true);
  });
});

describe('words', () => {
  it("are the tenant's own where it has them, in the reader's language", () => {
    const own = viewOf(havVik, 'nn');
    expect([own.label('step'), own.label('level')]).toEqual([{ value: 'Fase' }, { value: 'Nivå' }]);
    expect(viewOf(havVik, 'nb').label('step').value).toBe('Trinn');
  });

  it('are marked where the tenant has them in a language that the interface does not speak', () => {
    const [polish, english] = (['pl', 'en'] as const).map((lang) => {
      const edition = readEdition(furuAas.text);
      const own = {
        ...edition.settings,
        'label-step': { pl: 'Krok', en: 'Stage' },
        'label-level': { pl: 'Poziom' },
      };
      const site = makeSite({ ...edition, settings: own }, furuAas.record);
      return makeView({ ...viewOf(furuAas, lang), site });
    });
    expect(polish!.label('step')).toEqual({ value: 'Krok', lang: 'pl' });
    expect(polish!.stepName('2')).toEqual({ value: 'krok 2', lang: 'pl' });
    expect(polish!.levelName(level(nr.level1))).toEqual({ value: 'Poziom 1', lang: 'pl' });
    expect(polish!.label('tool')).toEqual({ value: 'Verktøy', lang: undefined });
    expect([english!.label('step'), english!.label('level')]).toEqual([
      { value: 'Stage', lang: undefined },
      { value: 'Level' },
    ]);
  });

  it('that are common ones too are explained nowhere by themselves', () => {
    const found = (site: Site, text: string) => text.match(lexiconOf(site, 'nb')!.pattern);
    const edition = readEdition(furuAas.text);
    const items = edition.items.map((item) =>
      item.id === id(nr.undring) ? ({ ...item, data: { ...item.data, commonWord: true } } as Item) : item,
    );
    const text = 'Undringen, og så en stafettpinne.';
    expect(found(view.site, text)).toEqual(['Undringen', 'stafettpinne']);
    expect(found(makeSite({ ...edition, items }, furuAas.record), text)).toEqual(['stafettpinne']);
  });

  it('that are missing in a language come in the main one, marked', () => {
    const nynorsk = viewOf(furuAas, 'nn');
    expect(nynorsk.text(step(nr.clarify).data.question)).toEqual({
      value: 'Er det grunn til bekymring?',
      lang: 'nb',
    });
    expect(nynorsk.title(step(nr.share))).toEqual({ value: 'Del undringa', lang: undefined });
  });
});
