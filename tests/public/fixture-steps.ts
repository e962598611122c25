import type { Item } from '@bti/domain';
import { callout, doc, id, item, outcome, p, rich, ul } from './build-site.js';
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

/** The steps, with every kind of thing a step can say, and every kind of target. */
export const steps: Item[] = [
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
