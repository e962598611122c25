import type { Item } from '@bti/domain';
import { doc, h, id, item, outcome, p, published, rich, settings, ul } from './build-site.js';
import { otherItems } from './fixture-facts.js';
import { files } from './fixture-files.js';
import { steps } from './fixture-steps.js';
import { nr } from './fixture-numbers.js';

const levels: Item[] = [
  item('level', nr.level0, 'undring', {
    key: '0',
    title: { nb: 'Jeg undrer meg – hva gjør jeg?', nn: 'Eg undrar meg – kva gjer eg?' },
    shortTitle: { nb: 'Avklar om det er grunn til uro', nn: 'Avklar om det er grunn til uro' },
    purpose: rich(
      'Nivå 0 handler om å ta undringen på alvor. Her konkretiserer du det du ser, deler det med noen og avklarer om det er grunn til å gå videre.',
    ),
    targetGroup: { nb: 'Barn du er urolig for, uten at du vet hvorfor' },
    goal: { nb: 'Undringen er avklart innen to uker' },
    tjenesterInvolved: 'one',
    steps: [nr.notice, nr.write, nr.share, nr.clarify].map(id),
    tools: [id(nr.note)],
    forParents: rich(
      'Du kan alltid spørre oss hva vi har sett. Vi snakker med deg før vi snakker med andre.',
    ),
  }),
  item('level', nr.level1, 'innsats-i-egen-tjeneste', {
    key: '1',
    title: {
      nb: 'Vi ser at barnet trenger noe mer – hos oss',
      nn: 'Vi ser at barnet treng noko meir – hos oss',
    },
    shortTitle: { nb: 'Innsats i én tjeneste', nn: 'Innsats i éi teneste' },
    purpose: rich('Én tjeneste setter inn tiltak sammen med foreldrene.'),
    tjenesterInvolved: 'one',
    needsConsent: true,
    consent: rich(
      p(
        'Bruk ',
        { text: 'samtykkeskjemaet', to: nr.consentForm },
        '. Uten samtykke kan dere drøfte anonymt.',
      ),
    ),
    stafettholder: rich('Den som kjenner barnet best i egen tjeneste.'),
    stafettholderRole: id(nr.holder),
    steps: [nr.meeting, nr.plan].map(id),
  }),
  item('level', nr.level2, 'to-tjenester', {
    key: '2',
    title: { nb: 'Vi trenger hjelp fra én tjeneste til', nn: 'Vi treng hjelp frå éi teneste til' },
    shortTitle: {
      nb: 'Tverrfaglig samarbeid mellom to tjenester',
      nn: 'Tverrfagleg samarbeid mellom to tenester',
    },
    purpose: rich('To tjenester arbeider sammen med familien.'),
    tjenesterInvolved: 'two',
    needsConsent: true,
    stafettholder: rich('Velges i det første møtet.'),
    steps: [nr.contact, nr.evaluate].map(id),
    arenas: [id(nr.team)],
  }),
  item('level', nr.level3, 'flere-tjenester', {
    key: '3',
    title: { nb: 'Flere må dra i samme retning', nn: 'Fleire må dra i same retning' },
    shortTitle: {
      nb: 'Tverrfaglig samarbeid mellom flere tjenester',
      nn: 'Tverrfagleg samarbeid mellom fleire tenester',
    },
    purpose: rich('Flere tjenester arbeider etter én plan.'),
    tjenesterInvolved: 'several',
    needsConsent: true,
    stafettholder: rich('Koordinatoren.'),
    stafettholderRole: id(nr.coordinator),
    steps: [nr.together].map(id),
    arenas: [id(nr.team)],
  }),
  item('level', nr.closing, 'avslutning', {
    key: '',
    title: { nb: 'Saken avsluttes', nn: 'Saka blir avslutta' },
    closing: true,
    purpose: rich('Skriv avslutningsnotat, og takk familien for samarbeidet. Stafettloggen lukkes.'),
  }),
];

const guides: Item[] = [
  item('guide', nr.guide, 'fra-uro-til-handling', {
    title: { nb: 'Fra uro til handling', nn: 'Frå uro til handling' },
    lead: {
      nb: 'En veileder for deg som undrer deg over eller er urolig for et barn, en ungdom eller en gravid. Finn ut hva du skal gjøre, trinn for trinn.',
      nn: 'Ein rettleiar for deg som undrar deg over eller er uroleg for eit barn, ein ungdom eller ein gravid. Finn ut kva du skal gjere, steg for steg.',
    },
    whatItIs: rich(
      'Veilederen viser hvem som gjør hva, når og med hvilke verktøy.',
      ul(
        'Nivåene er ikke en rett linje. Du kan gå tilbake.',
        'Veilederen er ikke en journal. Her står det aldri noe om et barn.',
      ),
    ),
    howToUse: rich(
      h(3, 'Begynn der du er'),
      'Er du i tvil, begynner du på nivå 0. Hvert trinn slutter med hvor du går videre.',
    ),
    startAt: id(nr.notice),
    levels: [nr.level0, nr.level1, nr.level2, nr.level3, nr.closing].map(id),
    organisationalLevels: [id(nr.kommunelevel)],
    audience: 'staff',
    responsible: id(nr.coordinator),
  }),
  item('guide', nr.parentsGuide, 'for-foreldre', {
    title: { nb: 'For foreldre' },
    lead: { nb: 'Slik arbeider vi når noen er urolige for barnet ditt.' },
    startAt: id(nr.level0),
    levels: [],
    audience: 'public',
  }),
];

/** An invented kommune with every kind of thing in it: bokmål first, nynorsk beside it, half translated. */
export const furuAas = published(
  900,
  'furuaas',
  {
    settings: settings({
      name: { nb: 'Furuås kommune', nn: 'Furuås kommune' },
      mainLanguage: 'nb',
      otherLanguages: [{ id: 'nn', language: 'nn' }],
      colour: '#14684f',
      logo: files.logo.value,
      targetGroup: { nb: 'Gravide, barn og unge 0–23 år og familiene deres' },
      ageFrom: 0,
      ageTo: 23,
      responsible: id(nr.coordinator),
      contacts: [{ id: 'k', role: id(nr.coordinator), phone: '00 00 00 01', email: 'bti@furuaas.example' }],
      accessibilityStatement: 'https://uustatus.no/',
      privacyPage: id(nr.privacy),
    }),
    items: [...guides, ...levels, ...steps, ...otherItems],
  },
  { hosts: ['bti.furuaas.example'] },
  { files: Object.values(files) },
);

/** A small one with nynorsk first, its own words for things, and not finished. */
export const havVik = published(
  901,
  'havvik',
  {
    settings: settings({
      name: { nn: 'Havvik kommune' },
      mainLanguage: 'nn',
      otherLanguages: [{ id: 'nb', language: 'nb' }],
      colour: '#6b2148',
      'label-step': { nn: 'Fase' },
      'label-steps': { nn: 'Fasar' },
      'label-stafettholder': { nn: 'Koordinator' },
    }),
    items: [
      item('guide', 1, 'rettleiaren', {
        title: { nn: 'Vegen vidare' },
        lead: { nn: 'For deg som er uroleg for eit barn.' },
        startAt: id(20),
        levels: [id(10)],
      }),
      item('level', 10, 'uro', { key: 'B', title: { nn: 'Uro' }, steps: [id(20)] }),
      item('step', 20, 'sja', {
        title: { nn: 'Sjå barnet', nb: 'Se barnet' },
        what: { nn: doc('Sjå etter det som går bra òg.') },
        question: { nn: 'Er du framleis uroleg?' },
        outcomes: [outcome('o', '', [{ kind: 'unknown', note: '' }], { label: { nn: 'Ja' } })],
      }),
    ],
  },
  { state: 'building' },
);
