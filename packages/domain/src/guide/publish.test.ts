import { describe as suite, expect, it } from 'vitest';
import { idOf, make, rich, soundSite, withItem, words } from '../../test/sites.js';
import type { Item } from '../content/item.js';
import { metAlt } from '../fields/file.js';
import { paragraphs } from '../fields/rich-text.js';
import { textHash } from '../fields/text.js';
import { canonicalJson } from './canonical.js';
import type { PublishInput } from './check.js';
import { readEdition, writeEdition } from './edition.js';
import { publishSite } from './publish.js';

const codes = (site: PublishInput) => publishSite(site).issues.map((issue) => issue.code);
const only = (site: ReturnType<typeof soundSite>) => {
  const { issues } = publishSite(site);
  expect(issues).toHaveLength(1);
  return issues[0]!;
};
const outcome = (id: string, targets: unknown[]) => ({
  id,
  label: words('Videre'),
  condition: {},
  targets,
  document: {},
  needsConsent: false,
  scope: '',
});

suite('publishSite', () => {
  it('finds nothing wrong with a sound site', () => {
    expect(publishSite(soundSite()).issues).toEqual([]);
  });

  it('freezes the same site into the same text, whatever the order of items and keys', () => {
    const site = soundSite();
    const shuffled = {
      ...site,
      items: site.items.toReversed().map((item) => JSON.parse(canonicalJson(item)) as Item),
    };
    const text = writeEdition(publishSite(site).edition);
    expect(writeEdition(publishSite(shuffled).edition)).toBe(text);
    expect(writeEdition(readEdition(text))).toBe(text);
  });

  it('reads data from before a field existed with that field empty', () => {
    const site = soundSite();
    const older = site.items.map((item) => {
      const { arenas: _, ...data } = item.data as Record<string, unknown>;
      return (item.type === 'step' ? { ...item, data } : item) as Item;
    });
    expect(writeEdition(publishSite({ ...site, items: older }).edition)).toBe(
      writeEdition(publishSite(site).edition),
    );
  });

  it('asks for what must be filled in, and leads to the field', () => {
    const issue = only(withItem(soundSite(), 11, { responsible: [] }));
    expect(issue).toMatchObject({
      code: 'required',
      severity: 'error',
      itemId: idOf(11),
      path: 'responsible',
      itemTitle: 'Avklar undring',
    });
    expect(only(withItem(soundSite(), 6, { lead: {} }))).toMatchObject({
      code: 'recommended',
      severity: 'warning',
      path: 'lead',
    });
    expect(only(withItem(soundSite(), 11, { title: { nn: 'Berre nynorsk' } }))).toMatchObject({
      code: 'required',
      path: 'title',
    });
  });

  it('finds what leads nowhere', () => {
    expect(only(withItem(soundSite(), 21, { outcomes: [] }))).toMatchObject({
      code: 'levelWithoutDecision',
      itemId: idOf(20),
    });
    expect(codes(withItem(soundSite(), 21, { outcomes: [outcome('a', [])] }))).toEqual([
      'outcomeWithoutTarget',
    ]);
    expect(
      codes(
        withItem(soundSite(), 21, { outcomes: [outcome('a', [{ id: 't', kind: 'unknown', note: 'KE?' }])] }),
      ),
    ).toEqual(['unknownTarget', 'noWayOut']);
    expect(
      codes(
        withItem(soundSite(), 21, { outcomes: [outcome('a', [{ id: 't', kind: 'level', to: idOf(20) }])] }),
      ),
    ).toEqual(['noWayOut']);
    expect(
      codes(withItem(soundSite(), 11, { outcomes: [outcome('a', [{ id: 't', kind: 'close' }])] })),
    ).toEqual(['unreachableLevel']);
  });

  it('follows a way out through a step, an arena that hands back, and out of the guide', () => {
    const to = (target: Record<string, unknown>) =>
      withItem(soundSite(), 21, { outcomes: [outcome('a', [{ id: 't', ...target }])] });
    expect(codes(to({ kind: 'step', to: idOf(11) }))).toEqual([]);
    expect(codes(to({ kind: 'report', recipient: 'barnevern' }))).toEqual([]);
    const arena = make('arena', 30, {
      title: words('Koordinerende enhet'),
      purpose: rich('Hjelpe.'),
      mandate: rich('Gi råd.'),
      members: [{ id: 'm', role: idOf(1), tjeneste: null, attendance: 'always', note: {} }],
      handsBack: [{ id: 't', kind: 'level', to: idOf(10) }],
    });
    const site = to({ kind: 'arena', to: arena.id });
    expect(codes({ ...site, items: [...site.items, arena] })).toEqual([]);
  });

  it('wants the decision where the level ends', () => {
    const site = soundSite();
    const extra = { ...site.items.find((item) => item.id === idOf(21))!, id: idOf(22) } as Item<'step'>;
    const longer = withItem(
      { ...site, items: [...site.items, { ...extra, data: { ...extra.data, outcomes: [] } }] },
      20,
      { steps: [idOf(21), idOf(22)] },
    );
    expect(only(longer)).toMatchObject({ code: 'decisionBeforeEnd', severity: 'warning', itemId: idOf(21) });
  });

  it('names references to what is gone or of the wrong type, also inside text', () => {
    expect(only(withItem(soundSite(), 11, { tools: [idOf(77)] }))).toMatchObject({
      code: 'unresolvedReference',
      path: 'tools',
    });
    expect(only(withItem(soundSite(), 11, { tools: [idOf(1)] }))).toMatchObject({
      code: 'unresolvedReference',
    });
    const linked = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'undring', marks: [{ type: 'reference', attrs: { id: idOf(78) } }] },
          ],
        },
      ],
    };
    expect(only(withItem(soundSite(), 11, { how: { nb: linked } }))).toMatchObject({
      code: 'unresolvedReference',
      path: 'how',
    });
  });

  it('looks at the texts: personal numbers, heading order, empty link texts', () => {
    expect(codes(withItem(soundSite(), 11, { what: rich('Gjelder 010190 12481.') }))).toEqual([]);
    expect(codes(withItem(soundSite(), 11, { what: rich('Gjelder 01010112377.') }))).toEqual([
      'personalNumber',
    ]);
    const doc = (content: unknown[]) => ({ nb: { type: 'doc', content } });
    const text = (value: string, marks?: unknown[]) => [
      { type: 'text', text: value, ...(marks ? { marks } : {}) },
    ];
    expect(
      codes(
        withItem(soundSite(), 11, {
          how: doc([{ type: 'heading', attrs: { level: 4 }, content: text('Liten først') }]),
        }),
      ),
    ).toEqual(['headingOrder']);
    expect(
      codes(
        withItem(soundSite(), 11, {
          how: doc([
            {
              type: 'paragraph',
              content: text('her', [{ type: 'link', attrs: { href: 'https://example.org' } }]),
            },
          ]),
        }),
      ),
    ).toEqual(['linkText']);
  });

  it('finds deadlines that contradict each other, but not two under different conditions', () => {
    const deadline = (id: string, amount: number, condition = {}) => ({
      id,
      condition,
      amount,
      unit: 'weeks',
      from: {},
      what: words('Foresatte kontaktet'),
    });
    expect(
      only(withItem(soundSite(), 11, { deadlines: [deadline('a', 1), deadline('b', 4)] })),
    ).toMatchObject({
      code: 'contradictoryDeadlines',
      values: { first: '1 weeks', second: '4 weeks' },
    });
    expect(
      codes(
        withItem(soundSite(), 11, { deadlines: [deadline('a', 1), deadline('b', 4, words('annen uro'))] }),
      ),
    ).toEqual([]);
  });

  it('knows what has run out and what has not begun, by the date it is given', () => {
    const tool = make('tool', 40, {
      title: words('Plan'),
      toolKind: 'guide',
      summary: words('Plan'),
      validTo: '2026-11-21',
    });
    const site = soundSite();
    expect(codes({ ...site, items: [...site.items, tool] })).toEqual(['noLongerValid']);
    expect(codes({ ...site, items: [...site.items, tool], today: '2026-11-21' })).toEqual([]);
  });

  it('counts missing and outdated translations for each other language', () => {
    const site = soundSite();
    const settings = { ...site.settings, otherLanguages: [{ id: 'nn', language: 'nn' as const }] };
    const { issues } = publishSite({ ...site, settings });
    expect(issues.every((issue) => issue.code === 'missingTranslation' && issue.severity === 'warning')).toBe(
      true,
    );
    const title = { nb: 'Avklar', nn: 'Avklar', madeFrom: { nn: textHash('noe eldre') } };
    const outdated = publishSite(withItem({ ...site, settings }, 10, { title, purpose: {} })).issues.filter(
      (issue) => issue.itemId === idOf(10),
    );
    expect(outdated.map((issue) => issue.code)).toEqual(['recommended', 'outdatedTranslation']);
  });

  it('warns of bokmål in nynorsk text and the other way round, and never of a name that others have given', () => {
    const site = soundSite();
    const settings = { ...site.settings, otherLanguages: [{ id: 'nn', language: 'nn' as const }] };
    const title = { nb: 'Avklar, ikkje vent', nn: 'Hva du ikke gjer' };
    const found = (given: typeof site) =>
      publishSite(given)
        .issues.filter(({ code }) => code === 'otherWrittenForm')
        .map(({ severity, path, values }): Record<string, unknown> => ({ severity, path, ...values }));
    expect(found(withItem({ ...site, settings }, 10, { title }))).toEqual([
      { severity: 'warning', path: 'title', language: 'nb', word: 'ikkje', proposal: 'ikke', more: 0 },
      { severity: 'warning', path: 'title', language: 'nn', word: 'hva', proposal: 'kva', more: 1 },
    ]);
    expect(found(withItem(site, 10, { title })).map(({ language }) => language)).toEqual(['nb']);
    const law = make('legalReference', 40, {
      title: words('Loven'),
      act: words('Lov om vern mot ikkje å vite'),
    });
    expect(found({ ...site, items: [...site.items, law] })).toEqual([]);
  });

  it('wants a guide, a warning box that is shown, a statement and a colour that can be read', () => {
    const site = soundSite();
    expect(codes({ ...site, items: site.items.filter((item) => item.type !== 'warning') })).toEqual([
      'noWarning',
    ]);
    expect(codes(withItem(site, 5, { everywhere: false }))).toEqual(['warningShownNowhere']);
    const withoutGuide = {
      ...site,
      items: site.items.filter((item) => !['guide', 'level', 'step'].includes(item.type)),
    };
    expect(codes(withoutGuide)).toEqual(['noGuide']);
    expect(codes({ ...withoutGuide, kind: 'regionalCentre' })).toEqual([]);
    expect(
      codes({ ...site, settings: { ...site.settings, accessibilityStatement: '', colour: '#ffee88' } }),
    ).toEqual(['noAccessibilityStatement', 'paleColour']);
  });

  it('wants words for a picture that says something, and warns of a PDF without tags', () => {
    const picture = { hash: 'a'.repeat(64), name: 'tun.jpg', type: 'image/jpeg', size: 1000 };
    const withPicture = (data: Record<string, unknown>) =>
      codes(withItem(soundSite(), 3, { picture, ...data }));
    expect(withPicture({})).toEqual(['missingAlt']);
    expect(withPicture({ pictureAlt: { nn: 'Eit tun' } })).toEqual(['missingAlt']);
    expect(withPicture({ pictureAlt: { nb: 'Et tun' } })).toEqual([]);
    expect(withPicture({ pictureDecorative: true })).toEqual([]);
    const met = { picture: metAlt(picture, 'Et tun'), pictureAlt: { nb: 'Et tun' } };
    expect(withPicture(met)).toEqual(['othersAlt']);
    expect(withPicture({ ...met, pictureDecorative: true })).toEqual([]);
    expect(withPicture({ ...met, pictureAlt: { nb: 'En skole' } })).toEqual([]);
    const site = soundSite();
    const file = { ...picture, name: 'skjema.pdf', type: 'application/pdf', tagged: false };
    const tool = make('tool', 40, {
      title: words('Skjema'),
      toolKind: 'form',
      summary: words('Et skjema.'),
      file,
    });
    const found = publishSite({ ...site, items: [...site.items, tool] }).issues;
    expect(found).toMatchObject([
      { code: 'untaggedPdf', severity: 'warning', path: 'file', values: { name: 'skjema.pdf' } },
    ]);
  });

  it('counts an empty rich text as empty', () => {
    expect(codes(withItem(soundSite(), 11, { what: { nb: paragraphs('') } }))).toEqual(['required']);
  });
});
