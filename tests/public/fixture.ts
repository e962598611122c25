import type { Item } from '@bti/domain';
import { callout, doc, h, id, item, outcome, p, published, rich, settings, ul } from './build-site.js';
import { otherItems } from './fixture-facts.js';
import { nr } from './fixture-numbers.js';

const responsible = (
  role: number,
  mode: 'does' | 'decides' | 'informed' | 'mayAttend' | 'mayDelegate',
  note = '',
) => ({
  id: `r${role}`,
  role: id(role),
  mode,
  note: note ? { nb: note } : {},
});

const steps: Item[] = [
  item(
    'step',
    nr.notice,
    'ta-undringen-pa-alvor',
    {
      title: { nb: 'Ta undringen på alvor', nn: 'Ta undringa på alvor' },
      what: {
        nb: doc(
          p(
            'Du har sett, hørt eller kjent noe som gjør deg ',
            { text: 'urolig', bold: true },
            ' for et barn. Stopp opp. En ',
            { text: 'undring', to: nr.undring },
            ' er nok til å begynne.',
          ),
          'Du trenger ikke være sikker, og du skal ikke finne ut av alt alene.',
        ),
        nn: doc(
          p(
            'Du har sett, høyrt eller kjent noko som gjer deg ',
            { text: 'uroleg', bold: true },
            ' for eit barn. Stopp opp. Ei ',
            { text: 'undring', to: nr.undring },
            ' er nok til å byrje.',
          ),
        ),
      },
      how: rich(
        'Se etter forandringer over tid, ikke bare én episode.',
        ul(
          'Hvordan er barnet sammen med andre?',
          'Er barnet mye borte, sliten eller urolig?',
          'Hva har du hørt barnet selv si?',
        ),
        callout('tip', 'Snakk med barnet om det du ser, på en rolig måte og på barnets premisser.'),
      ),
      responsible: [responsible(nr.teacher, 'does'), responsible(nr.leader, 'informed', 'samme dag')],
      deadlines: [
        {
          id: 'd1',
          condition: {},
          amount: 2,
          unit: 'weeks',
          from: { nb: 'at undringen oppstår' },
          what: { nb: 'undringen er skrevet ned og delt' },
        },
        {
          id: 'd2',
          condition: { nb: 'du tror barnet ikke er trygt hjemme' },
          amount: null,
          unit: 'immediately',
          from: {},
          what: { nb: 'snakk med lederen din' },
        },
      ],
      tools: [id(nr.note)],
      questions: [
        { id: 'q1', question: { nb: 'Hva er det jeg har sett eller hørt, helt konkret?' } },
        { id: 'q2', question: { nb: 'Hvor lenge har det vart?' } },
        { id: 'q3', question: { nb: 'Hva fungerer godt for barnet?' } },
      ],
      record: rich('I undringsnotatet. Notatet ligger hos deg til undringen er delt med lederen din.'),
      childsVoice: rich('Spør barnet hvordan det har det. Skriv ned barnets egne ord.'),
      why: rich('Små tegn sett tidlig gjør at hjelpen kan bli liten, nær og enkel.'),
      legalReferences: [id(nr.law)],
    },
    ['undring'],
  ),
  item('step', nr.write, 'konkretiser', {
    title: { nb: 'Konkretiser', nn: 'Konkretiser' },
    printedNumber: '2a',
    what: rich('Skriv ned det du har sett og hørt, uten å tolke.'),
    responsible: [responsible(nr.teacher, 'does')],
    tasks: [
      { id: 'a', task: { nb: 'Skriv hva som skjedde, når og hvor' } },
      { id: 'b', task: { nb: 'Skriv hva barnet sa, med barnets ord' } },
      { id: 'c', task: { nb: 'Skriv hva du allerede har prøvd' } },
    ],
    sameToolsAs: [id(nr.notice)],
    toolsNote: { nb: 'Som forrige trinn' },
    record: rich('I undringsnotatet.'),
    childsVoice: rich('Barnets ord skal stå i notatet.'),
  }),
  item('step', nr.share, 'del', {
    title: { nb: 'Del undringen', nn: 'Del undringa' },
    printedNumber: '–',
    what: rich('Del det du har skrevet, med lederen din. Drøft uten navn der dere er i tvil.'),
    responsible: [responsible(nr.teacher, 'does'), responsible(nr.leader, 'mayDelegate')],
    shareWith: [{ id: 's', role: id(nr.leader), what: { nb: 'undringsnotatet' } }],
    arenas: [id(nr.team)],
    blocks: [
      {
        id: 'b1',
        title: { nb: 'Til deg som leder' },
        reader: 'leader',
        tjeneste: null,
        body: rich('Ta imot undringen samme dag, og bli enig om hva som skjer videre.'),
      },
    ],
    record: rich('I undringsnotatet.'),
    childsVoice: rich('Fortell barnet hvem du deler med, og hvorfor.'),
  }),
  item('step', nr.clarify, 'avklar-nivaa-0', {
    title: { nb: 'Avklar om det er grunn til å gå videre', nn: 'Avklar om det er grunn til å gå vidare' },
    what: rich('Du og lederen din avgjør sammen hva som skjer nå.'),
    responsible: [responsible(nr.leader, 'decides'), responsible(nr.teacher, 'mayAttend')],
    question: { nb: 'Er det grunn til bekymring?' },
    outcomes: [
      outcome('o1', 'Nei, det var ikke grunn til bekymring', [{ kind: 'close' }], {
        document: { nb: 'Noter at undringen er avsluttet, og hvorfor' },
      }),
      outcome('o2', 'Vi må se mer', [
        { kind: 'level', to: id(nr.level0) },
        { kind: 'step', to: id(nr.write) },
      ]),
      outcome('o3', 'Ja, og vi kan hjelpe selv', [{ kind: 'level', to: id(nr.level1) }], {
        condition: { nb: 'Foreldrene skal være med fra nå av.' },
        needsConsent: true,
        scope: 'individual',
      }),
      outcome(
        'o4',
        'Ja, og vi trenger flere rundt bordet',
        [
          { kind: 'arena', to: id(nr.team) },
          { kind: 'level', to: id(nr.level3) },
        ],
        { needsConsent: true },
      ),
      outcome('o5', 'Det gjelder foreldre som vil lese selv', [
        { kind: 'guide', to: id(nr.parentsGuide) },
        { kind: 'url', url: 'https://www.bufdir.no/' },
      ]),
      outcome('o6', 'Barnet kan være utsatt for vold eller overgrep', [
        { kind: 'report', recipient: 'barnevern' },
        { kind: 'report', recipient: 'police' },
      ]),
      outcome('o7', 'Noe annet', [
        { kind: 'unknown', note: 'venter på barnehagene' },
        { kind: 'step', to: id(999) },
      ]),
    ],
    record: rich('I undringsnotatet.'),
    childsVoice: rich('Barnet får vite hva dere ble enige om.'),
  }),
  item('step', nr.meeting, 'mote-med-foreldre', {
    title: { nb: 'Møte med foreldre eller den unge', nn: 'Møte med foreldre eller den unge' },
    what: rich('Inviter til en samtale om det du undrer deg over.'),
    responsible: [responsible(nr.teacher, 'does'), responsible(nr.holder, 'decides')],
    deadlines: [
      { id: 'd', condition: {}, amount: 1, unit: 'weeks', from: {}, what: { nb: 'første møte er holdt' } },
    ],
    tools: [id(nr.consentForm), id(nr.oldForm)],
    needsConsent: true,
    record: rich('I stafettloggen.'),
    childsVoice: rich('Den unge er med i møtet når det er mulig.'),
    guides: [id(nr.about)],
  }),
  item('step', nr.plan, 'planlegg', {
    title: { nb: 'Beskriv målet og innsatsen', nn: 'Beskriv målet og innsatsen' },
    what: rich('Bli enige om ett eller to mål som alle forstår.'),
    responsible: [responsible(nr.holder, 'does')],
    tools: [id(nr.log)],
    record: rich('I stafettloggen.'),
    childsVoice: rich('Barnet er med og setter målet.'),
    outcomes: [outcome('o', 'Evaluer videre', [{ kind: 'level', to: id(nr.level2) }, { kind: 'close' }])],
  }),
  item('step', nr.contact, 'etabler-kontakt', {
    title: { nb: 'Etabler kontakt med en annen tjeneste', nn: 'Etabler kontakt med ei anna teneste' },
    what: rich('Ta kontakt med tjenesten dere trenger, sammen med foreldrene.'),
    responsible: [responsible(nr.holder, 'does')],
    tools: [id(nr.consentForm), id(nr.log)],
    record: rich('I stafettloggen.'),
    childsVoice: rich('Barnet får vite hvem de nye er.'),
  }),
  item('step', nr.evaluate, 'evaluer', {
    title: { nb: 'Evaluer', nn: 'Evaluer' },
    what: rich('Se på målene sammen. Er det blitt bedre for barnet?'),
    responsible: [responsible(nr.holder, 'does')],
    record: rich('I stafettloggen.'),
    childsVoice: rich('Spør barnet først.'),
    outcomes: [
      outcome('o', 'Målet er nådd', [{ kind: 'close' }]),
      outcome('o2', 'Vi trenger flere', [{ kind: 'level', to: id(nr.level3) }]),
    ],
  }),
  item('step', nr.together, 'tverrfaglig-mote', {
    title: { nb: 'Tverrfaglig møte', nn: 'Tverrfagleg møte' },
    what: rich('Alle som er med rundt barnet, møtes.'),
    responsible: [responsible(nr.coordinator, 'does')],
    record: rich('I stafettloggen.'),
    childsVoice: rich('Barnets mål står øverst på sakslisten.'),
    outcomes: [
      outcome('o', 'Vi fortsetter', [{ kind: 'level', to: id(nr.level3) }]),
      outcome('o2', 'Ferdig', [{ kind: 'close' }]),
    ],
  }),
];

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
