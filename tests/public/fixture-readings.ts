import { readEdition, type Item, type Reading } from '@bti/domain';
import { id, item, published, rich } from './build-site.js';
import { furuAas } from './fixture.js';
import { nr } from './fixture-numbers.js';

/** Numbers of what stands on this site alone. */
export const own = {
  kindergarten: 200,
  extraStep: 201,
  kindergartenTool: 202,
  kindergartenRole: 203,
  schoolTool: 204,
  schoolLevel: 205,
  kindergartenWarning: 206,
};

const kindergarten = id(own.kindergarten);
const { settings, items } = readEdition(furuAas.text);

/** What other readers read, by the item. */
const readings: { [number: number]: Reading[] } = {
  [nr.notice]: [
    { audience: 'parent', data: { what: rich('Snakk med oss om det du lurer på.') } },
    {
      tjeneste: kindergarten,
      data: {
        what: { nb: rich('Se etter leken.').nb, nn: rich('Sjå etter leiken.').nb },
        tools: [id(own.kindergartenTool)],
      },
    },
    { tjeneste: kindergarten, audience: 'leader', data: { how: rich('Gå en runde på avdelingene.') } },
  ],
  [nr.write]: [{ audience: 'parent', show: 'hidden', data: {} }],
  [nr.clarify]: [{ tjeneste: kindergarten, show: 'notDescribed', data: {} }],
  [nr.level0]: [
    {
      tjeneste: kindergarten,
      data: { steps: [nr.notice, own.extraStep, nr.write, nr.share, nr.clarify].map(id) },
    },
  ],
  [own.schoolLevel]: [
    { tjeneste: id(nr.school), data: { purpose: rich('Skolen prøver ut tiltak i klassen.') } },
    { tjeneste: id(nr.school), audience: 'leader', data: { goal: { nb: 'Klassen fungerer.' } } },
  ],
  [own.kindergartenWarning]: [{ tjeneste: kindergarten, data: { shownOn: [id(nr.level0)] } }],
  [nr.level2]: [{ tjeneste: kindergarten, show: 'notDescribed', data: {} }],
  [nr.about]: [{ tjeneste: id(nr.school), data: { lead: { nb: 'Om modellen på skolen.' } } }],
};

const more: Item[] = [
  item('tjeneste', own.kindergarten, 'barnehage', { title: { nb: 'Barnehage', nn: 'Barnehage' } }, [
    'barnehagen',
  ]),
  item('step', own.extraStep, 'samtale-ved-henting', {
    title: { nb: 'Samtale ved henting', nn: 'Samtale ved henting' },
    what: rich('Ta en prat når barnet hentes.'),
    responsible: [{ id: 'r', role: id(own.kindergartenRole), mode: 'does', note: {} }],
  }),
  item('tool', own.kindergartenTool, 'lekeskjema', { title: { nb: 'Lekeskjema', nn: 'Leikeskjema' } }),
  item('role', own.kindergartenRole, 'pedagogisk-leder', {
    title: { nb: 'Pedagogisk leder', nn: 'Pedagogisk leiar' },
  }),
  item('level', own.schoolLevel, 'i-klassen', {
    key: '1b',
    title: { nb: 'Tiltak i klassen', nn: 'Tiltak i klassen' },
    needsConsent: true,
  }),
  item('warning', own.kindergartenWarning, 'barnet-blir-ikke-hentet', {
    title: { nb: 'Blir barnet ikke hentet?', nn: 'Blir barnet ikkje henta?' },
    instruction: rich('Ring styreren.'),
    recipients: [id(nr.barnevernvakt)],
  }),
  item('tool', own.schoolTool, 'fravaersskjema', {
    title: { nb: 'Fraværsskjema', nn: 'Fråværsskjema' },
    tjenester: [id(nr.school)],
  }),
];

/** The guide names a level that only the schools have something to say about. */
function withSchoolLevel(one: Item): Item {
  if (one.type !== 'guide' || one.id !== id(nr.guide)) return one;
  return { ...one, data: { ...one.data, levels: [...one.data.levels, id(own.schoolLevel)] } };
}

/** The first site with readers: a kindergarten, the schools, parents, and the leaders of kindergartens. */
export const manyReaders = published(905, 'mange', {
  settings,
  items: [...items.map(withSchoolLevel), ...more].map((one) => {
    const number = Number(one.id.slice(-12));
    return readings[number] ? ({ ...one, readings: readings[number] } as Item) : one;
  }),
});
