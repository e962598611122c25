// ../../tests/public/build-site.ts
import { emptyData, publishSite, writeEdition } from '@bti/domain';
import { createHash } from 'node:crypto';
var id = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
function item(type, number, slug, data, oldSlugs = []) {
  return { id: id(number), type, slug, oldSlugs, data: { ...emptyData(type), ...data } };
}
var p = (...words) => ({
  type: 'paragraph',
  content: words.map((word) => {
    if (typeof word === 'string') return { type: 'text', text: word };
    const marks = [
      ...(word.bold ? [{ type: 'bold' }] : []),
      ...(word.href ? [{ type: 'link', attrs: { href: word.href } }] : []),
      ...(word.to ? [{ type: 'reference', attrs: { id: id(word.to) } }] : []),
    ];
    return { type: 'text', text: word.text, marks };
  }),
});
var ul = (...lines) => ({
  type: 'bulletList',
  content: lines.map((line) => ({ type: 'listItem', content: [p(line)] })),
});
var h = (level, text) => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
});
var callout = (tone, ...lines) => ({
  type: 'callout',
  attrs: { tone },
  content: lines.map((line) => p(line)),
});
var doc = (...content) => ({
  type: 'doc',
  content: content.map((block) => (typeof block === 'string' ? p(block) : block)),
});
var rich = (...content) => ({
  nb: doc(...content),
});
var outcome = (name, label, targets, more = {}) => ({
  id: name,
  label: { nb: label },
  condition: {},
  document: {},
  needsConsent: false,
  scope: '',
  ...more,
  targets: targets.map((target, index) => ({ id: `t${index}`, ...target })),
});
var settings = (data) => ({ ...emptyData('settings'), ...data });
function published(tenant, slug, site, more = {}, number = 1) {
  const { edition } = publishSite({ tenant: id(tenant), ...site, today: '2026-11-22' });
  const text = writeEdition(edition);
  return {
    text,
    record: {
      id: id(tenant),
      slug,
      name: site.settings.name.nb ?? site.settings.name.nn ?? slug,
      kind: 'kommune',
      state: 'active',
      mergedInto: null,
      hosts: [],
      ...more,
      edition: {
        number,
        hash: createHash('sha256').update(text).digest('hex'),
        publishedAt: '2026-11-20T09:00:00.000Z',
      },
    },
  };
}

// ../../tests/public/fixture-numbers.ts
var nr = {
  guide: 1,
  parentsGuide: 2,
  level0: 10,
  level1: 11,
  level2: 12,
  level3: 13,
  closing: 14,
  notice: 20,
  write: 21,
  share: 22,
  clarify: 23,
  meeting: 24,
  plan: 25,
  evaluate: 26,
  contact: 27,
  together: 28,
  loose: 29,
  note: 40,
  consentForm: 41,
  log: 42,
  oldForm: 43,
  film: 44,
  teacher: 50,
  leader: 51,
  holder: 52,
  coordinator: 53,
  nurse: 54,
  school: 60,
  health: 61,
  childWelfare: 62,
  team: 70,
  warning: 80,
  levelWarning: 81,
  police: 90,
  childLine: 91,
  barnevernvakt: 92,
  about: 100,
  privacy: 101,
  undring: 110,
  stafett: 111,
  law: 120,
  dutyLaw: 121,
  kommunelevel: 130,
  group: 140,
};

// ../../tests/public/fixture-facts.ts
var otherItems = [
  item('tool', nr.note, 'undringsnotat', {
    title: { nb: 'Undringsnotat', nn: 'Undringsnotat' },
    toolKind: 'form',
    summary: { nb: 'Skjema for \xE5 skrive ned det du har sett og h\xF8rt.' },
    link: 'https://furuaas.example/undringsnotat.pdf',
    format: 'PDF',
    size: '690 kB',
    use: rich('Fyll det ut s\xE5 snart du kan, mens du husker det.'),
    owner: id(nr.coordinator),
    version: '3',
    validFrom: '2026-01-01',
    tjenester: [id(nr.school), id(nr.health)],
    source: 'own',
    part: { nb: 'side 29' },
    formFields: [
      {
        id: 'f1',
        label: { nb: 'Hva har du sett?' },
        help: { nb: 'Bare det du selv har sett eller h\xF8rt.' },
        answer: 'long',
      },
    ],
  }),
  item('tool', nr.consentForm, 'samtykke', {
    title: { nb: 'Samtykke til samarbeid', nn: 'Samtykke til samarbeid' },
    toolKind: 'form',
    summary: { nb: 'Gir tjenestene lov til \xE5 snakke sammen.' },
    link: 'https://furuaas.example/samtykke.docx',
    format: 'Word',
    size: '48 kB',
    validTo: '2027-06-30',
  }),
  item('tool', nr.log, 'stafettloggen', {
    title: { nb: 'Stafettloggen', nn: 'Stafettloggen' },
    toolKind: 'system',
    summary: { nb: 'Her skriver dere m\xE5l og tiltak.' },
  }),
  item('tool', nr.oldForm, 'gammelt-skjema', {
    title: { nb: 'M\xF8tereferat 2023' },
    toolKind: 'template',
    link: 'https://furuaas.example/referat.docx',
    format: 'Word',
    validFrom: '2023-01-01',
    validTo: '2026-01-31',
  }),
  item('tool', nr.film, 'film-om-bti', {
    title: { nb: '\xC5tte minutter om BTI' },
    toolKind: 'film',
    link: 'https://film.example/bti',
  }),
  item('role', nr.teacher, 'den-som-undrer-seg', {
    title: { nb: 'Den som undrer seg', nn: 'Den som undrar seg' },
    summary: { nb: 'Du som m\xF8ter barnet i hverdagen.' },
  }),
  item('role', nr.leader, 'naermeste-leder', {
    title: { nb: 'N\xE6rmeste leder', nn: 'N\xE6raste leiar' },
    summary: { nb: 'Lederen i barnehagen, p\xE5 skolen eller p\xE5 helsestasjonen.' },
  }),
  item('role', nr.holder, 'stafettholder', {
    title: { nb: 'Stafettholder', nn: 'Stafetthaldar' },
    summary: { nb: 'Holder i tr\xE5dene til stafettpinnen er gitt videre.' },
    deputy: id(nr.leader),
  }),
  item('role', nr.coordinator, 'bti-koordinator', {
    title: { nb: 'BTI-koordinator', nn: 'BTI-koordinator' },
  }),
  item('role', nr.nurse, 'helsesykepleier', {
    title: { nb: 'Helsesykepleier', nn: 'Helsesjukepleiar' },
    tjeneste: id(nr.health),
  }),
  item('tjeneste', nr.school, 'furu-skole', {
    title: { nb: 'Skolene', nn: 'Skulane' },
    area: 'school',
    summary: { nb: 'Fire skoler fra 1. til 10. trinn.' },
    levels: [id(nr.level0), id(nr.level1)],
  }),
  item('tjeneste', nr.health, 'helsestasjonen', {
    title: { nb: 'Helsestasjonen', nn: 'Helsestasjonen' },
    area: 'health',
    summary: { nb: 'For gravide, barn og unge.' },
    offers: rich('Samtaler, veiledning og kontroller.'),
    threshold: { nb: 'Alle. Du trenger ingen henvisning.' },
    ageFrom: 0,
    ageTo: 20,
    contacts: [
      {
        id: 'c',
        role: id(nr.nurse),
        label: { nb: 'Timebestilling' },
        phone: '00 00 00 02',
        email: 'helsestasjon@furuaas.example',
        link: '',
      },
    ],
    hours: { nb: 'Mandag til fredag 8\u201315.30' },
    address: 'Furuveien 1\n0000 Furu\xE5s',
    logSystem: id(nr.log),
    legalReferences: [id(nr.law)],
  }),
  item('tjeneste', nr.childWelfare, 'barneverntjenesten', {
    title: { nb: 'Barneverntjenesten', nn: 'Barnevernstenesta' },
    area: 'childWelfare',
    summary: { nb: 'Ring og dr\xF8ft, ogs\xE5 uten navn.' },
    contacts: [
      { id: 'c', role: null, label: { nb: 'Sentralbord' }, phone: '00 00 00 03', email: '', link: '' },
    ],
  }),
  item('arena', nr.team, 'ressursteam', {
    title: { nb: 'Ressursteamet', nn: 'Ressursteamet' },
    otherNames: { nb: 'tverrfaglig team' },
    purpose: rich('Gir r\xE5d i saker der dere st\xE5r fast.'),
    members: [
      { id: 'm', role: id(nr.leader), tjeneste: id(nr.school), attendance: 'always', note: {} },
      {
        id: 'm2',
        role: id(nr.nurse),
        tjeneste: null,
        attendance: 'atNeed',
        note: { nb: 'n\xE5r saken gjelder helse' },
      },
    ],
    leader: id(nr.coordinator),
    frequency: { nb: 'F\xF8rste tirsdag i m\xE5neden' },
    form: [id(nr.consentForm)],
    levels: [id(nr.level2), id(nr.level3)],
    handsBack: [
      { id: 't', kind: 'level', to: id(nr.level1) },
      { id: 't2', kind: 'close' },
    ],
  }),
  item('warning', nr.warning, 'vold-eller-overgrep', {
    title: { nb: 'Mistanke om vold eller overgrep?', nn: 'Mistanke om vald eller overgrep?' },
    instruction: rich(
      p(
        { text: 'Ikke snakk med foreldrene f\xF8rst.', bold: true },
        ' Ring barnevernvakta og dr\xF8ft, ogs\xE5 uten navn. Ved akutt fare: ring politiet.',
      ),
    ),
    recipients: [id(nr.police), id(nr.barnevernvakt)],
    tools: [],
    legalReferences: [id(nr.dutyLaw)],
    everywhere: true,
  }),
  item('warning', nr.levelWarning, 'en-kollega', {
    title: { nb: 'Gjelder det en kollega?' },
    instruction: rich('G\xE5 til lederen din samme dag.'),
    recipients: [id(nr.childWelfare)],
    shownOn: [id(nr.level0)],
  }),
  item('helpline', nr.police, 'politi', {
    title: { nb: 'Politiet, n\xF8dnummer', nn: 'Politiet, naudnummer' },
    phone: '112',
    acute: true,
    summary: { nb: 'N\xE5r det er fare for liv og helse.' },
    hours: { nb: 'Hele d\xF8gnet', nn: 'Heile d\xF8gnet' },
  }),
  item('helpline', nr.childLine, 'alarmtelefonen', {
    title: { nb: 'Alarmtelefonen for barn og unge', nn: 'Alarmtelefonen for barn og unge' },
    phone: '116 111',
    summary: { nb: 'For barn og for voksne som er urolige for et barn.' },
    hours: { nb: 'Hele d\xF8gnet, gratis', nn: 'Heile d\xF8gnet, gratis' },
  }),
  item('helpline', nr.barnevernvakt, 'barnevernvakta', {
    title: { nb: 'Barnevernvakta', nn: 'Barnevernvakta' },
    phone: '00 00 00 04',
    hours: { nb: 'Hele d\xF8gnet', nn: 'Heile d\xF8gnet' },
  }),
  item('page', nr.about, 'om-modellen', {
    title: { nb: 'Om modellen', nn: 'Om modellen' },
    lead: { nb: 'BTI er hvordan vi arbeider sammen i Furu\xE5s.' },
    body: rich(
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Hvorfor vi gj\xF8r det' }] },
      'For at ingen barn skal falle mellom to tjenester.',
      p(
        'Les ogs\xE5 om ',
        { text: 'stafettholderen', to: nr.stafett },
        ', og se ',
        { text: 'Bufdirs sider', href: 'https://www.bufdir.no/' },
        '.',
      ),
      ul('Tidlig', 'Sammen', 'Med barnet'),
    ),
    inMenu: true,
  }),
  item('page', nr.privacy, 'personvern', {
    title: { nb: 'Personvern', nn: 'Personvern' },
    body: rich('Dette nettstedet lagrer ingenting om deg.'),
  }),
  item('term', nr.undring, 'undring', {
    title: { nb: 'Undring', nn: 'Undring' },
    definition: rich('En uro du ikke har satt ord p\xE5 enn\xE5.'),
    otherForms: { nb: 'undringen, undrer' },
    seeAlso: [id(nr.stafett)],
  }),
  item('term', nr.stafett, 'stafettpinne', {
    title: { nb: 'Stafettpinne', nn: 'Stafettpinne' },
    definition: rich('Ansvaret for \xE5 holde i tr\xE5dene.'),
  }),
  item('legalReference', nr.law, 'samarbeid', {
    title: { nb: 'Plikt til samarbeid' },
    act: { nb: 'Barnevernsloven' },
    paragraph: '\xA7 15-8',
    plainWords: rich('Tjenestene skal samarbeide n\xE5r barnet trenger det.'),
    binds: { nb: 'Alle kommunale tjenester' },
    link: 'https://lovdata.no/',
    checkedOn: '2026-08-01',
  }),
  item('legalReference', nr.dutyLaw, 'meldeplikt', {
    title: { nb: 'Meldeplikt til barnevernet' },
    act: { nb: 'Barnevernsloven' },
    paragraph: '\xA7 13-2',
    plainWords: rich('Du skal melde fra n\xE5r det er grunn til \xE5 tro at et barn blir mishandlet.'),
  }),
  item('organisationalLevel', nr.kommunelevel, 'kommunenivaa', {
    title: { nb: 'Kommuneniv\xE5', nn: 'Kommuneniv\xE5' },
    summary: { nb: 'Det kommunedirekt\xF8ren har ansvar for.' },
    competence: rich('Alle nye ansatte f\xE5r oppl\xE6ring i BTI.'),
    documentation: rich('\xC5rlig melding til kommunestyret.'),
    participation: rich('Ungdomsr\xE5det er med i styringsgruppen.'),
    evaluation: rich('M\xE5les hvert annet \xE5r.'),
    links: [
      {
        id: 'l',
        title: { nb: 'Samhandlingsavtale' },
        link: 'https://furuaas.example/avtale',
        note: { nb: 'Sier hvem som leder.' },
      },
    ],
  }),
  item('measure', nr.group, 'foreldregruppe', {
    title: { nb: 'Foreldregruppe' },
    reach: 'selected',
    summary: { nb: 'Seks kvelder for foreldre til barn i barnehagen.' },
    tjenester: [id(nr.health)],
    ageFrom: 2,
    ageTo: 6,
    fee: { nb: 'Gratis' },
    howToGetIt: rich('Ring helsestasjonen.'),
  }),
];

// ../../tests/public/fixture.ts
var responsible = (role, mode, note = '') => ({
  id: `r${role}`,
  role: id(role),
  mode,
  note: note ? { nb: note } : {},
});
var steps = [
  item(
    'step',
    nr.notice,
    'ta-undringen-pa-alvor',
    {
      title: { nb: 'Ta undringen p\xE5 alvor', nn: 'Ta undringa p\xE5 alvor' },
      what: {
        nb: doc(
          p(
            'Du har sett, h\xF8rt eller kjent noe som gj\xF8r deg ',
            { text: 'urolig', bold: true },
            ' for et barn. Stopp opp. En ',
            { text: 'undring', to: nr.undring },
            ' er nok til \xE5 begynne.',
          ),
          'Du trenger ikke v\xE6re sikker, og du skal ikke finne ut av alt alene.',
        ),
        nn: doc(
          p(
            'Du har sett, h\xF8yrt eller kjent noko som gjer deg ',
            { text: 'uroleg', bold: true },
            ' for eit barn. Stopp opp. Ei ',
            { text: 'undring', to: nr.undring },
            ' er nok til \xE5 byrje.',
          ),
        ),
      },
      how: rich(
        'Se etter forandringer over tid, ikke bare \xE9n episode.',
        ul(
          'Hvordan er barnet sammen med andre?',
          'Er barnet mye borte, sliten eller urolig?',
          'Hva har du h\xF8rt barnet selv si?',
        ),
        callout('tip', 'Snakk med barnet om det du ser, p\xE5 en rolig m\xE5te og p\xE5 barnets premisser.'),
      ),
      responsible: [responsible(nr.teacher, 'does'), responsible(nr.leader, 'informed', 'samme dag')],
      deadlines: [
        {
          id: 'd1',
          condition: {},
          amount: 2,
          unit: 'weeks',
          from: { nb: 'at undringen oppst\xE5r' },
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
        { id: 'q1', question: { nb: 'Hva er det jeg har sett eller h\xF8rt, helt konkret?' } },
        { id: 'q2', question: { nb: 'Hvor lenge har det vart?' } },
        { id: 'q3', question: { nb: 'Hva fungerer godt for barnet?' } },
      ],
      record: rich('I undringsnotatet. Notatet ligger hos deg til undringen er delt med lederen din.'),
      childsVoice: rich('Sp\xF8r barnet hvordan det har det. Skriv ned barnets egne ord.'),
      why: rich('Sm\xE5 tegn sett tidlig gj\xF8r at hjelpen kan bli liten, n\xE6r og enkel.'),
      legalReferences: [id(nr.law)],
    },
    ['undring'],
  ),
  item('step', nr.write, 'konkretiser', {
    title: { nb: 'Konkretiser', nn: 'Konkretiser' },
    printedNumber: '2a',
    what: rich('Skriv ned det du har sett og h\xF8rt, uten \xE5 tolke.'),
    responsible: [responsible(nr.teacher, 'does')],
    tasks: [
      { id: 'a', task: { nb: 'Skriv hva som skjedde, n\xE5r og hvor' } },
      { id: 'b', task: { nb: 'Skriv hva barnet sa, med barnets ord' } },
      { id: 'c', task: { nb: 'Skriv hva du allerede har pr\xF8vd' } },
    ],
    sameToolsAs: [id(nr.notice)],
    toolsNote: { nb: 'Som forrige trinn' },
    record: rich('I undringsnotatet.'),
    childsVoice: rich('Barnets ord skal st\xE5 i notatet.'),
  }),
  item('step', nr.share, 'del', {
    title: { nb: 'Del undringen', nn: 'Del undringa' },
    printedNumber: '\u2013',
    what: rich('Del det du har skrevet, med lederen din. Dr\xF8ft uten navn der dere er i tvil.'),
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
    title: {
      nb: 'Avklar om det er grunn til \xE5 g\xE5 videre',
      nn: 'Avklar om det er grunn til \xE5 g\xE5 vidare',
    },
    what: rich('Du og lederen din avgj\xF8r sammen hva som skjer n\xE5.'),
    responsible: [responsible(nr.leader, 'decides'), responsible(nr.teacher, 'mayAttend')],
    question: { nb: 'Er det grunn til bekymring?' },
    outcomes: [
      outcome('o1', 'Nei, det var ikke grunn til bekymring', [{ kind: 'close' }], {
        document: { nb: 'Noter at undringen er avsluttet, og hvorfor' },
      }),
      outcome('o2', 'Vi m\xE5 se mer', [
        { kind: 'level', to: id(nr.level0) },
        { kind: 'step', to: id(nr.write) },
      ]),
      outcome('o3', 'Ja, og vi kan hjelpe selv', [{ kind: 'level', to: id(nr.level1) }], {
        condition: { nb: 'Foreldrene skal v\xE6re med fra n\xE5 av.' },
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
      outcome('o6', 'Barnet kan v\xE6re utsatt for vold eller overgrep', [
        { kind: 'report', recipient: 'barnevern' },
        { kind: 'report', recipient: 'police' },
      ]),
      outcome('o7', 'Noe annet', [
        { kind: 'unknown', note: 'venter p\xE5 barnehagene' },
        { kind: 'step', to: id(999) },
      ]),
    ],
    record: rich('I undringsnotatet.'),
    childsVoice: rich('Barnet f\xE5r vite hva dere ble enige om.'),
  }),
  item('step', nr.meeting, 'mote-med-foreldre', {
    title: { nb: 'M\xF8te med foreldre eller den unge', nn: 'M\xF8te med foreldre eller den unge' },
    what: rich('Inviter til en samtale om det du undrer deg over.'),
    responsible: [responsible(nr.teacher, 'does'), responsible(nr.holder, 'decides')],
    deadlines: [
      {
        id: 'd',
        condition: {},
        amount: 1,
        unit: 'weeks',
        from: {},
        what: { nb: 'f\xF8rste m\xF8te er holdt' },
      },
    ],
    tools: [id(nr.consentForm), id(nr.oldForm)],
    needsConsent: true,
    record: rich('I stafettloggen.'),
    childsVoice: rich('Den unge er med i m\xF8tet n\xE5r det er mulig.'),
    guides: [id(nr.about)],
  }),
  item('step', nr.plan, 'planlegg', {
    title: { nb: 'Beskriv m\xE5let og innsatsen', nn: 'Beskriv m\xE5let og innsatsen' },
    what: rich('Bli enige om ett eller to m\xE5l som alle forst\xE5r.'),
    responsible: [responsible(nr.holder, 'does')],
    tools: [id(nr.log)],
    record: rich('I stafettloggen.'),
    childsVoice: rich('Barnet er med og setter m\xE5let.'),
    outcomes: [outcome('o', 'Evaluer videre', [{ kind: 'level', to: id(nr.level2) }, { kind: 'close' }])],
  }),
  item('step', nr.contact, 'etabler-kontakt', {
    title: { nb: 'Etabler kontakt med en annen tjeneste', nn: 'Etabler kontakt med ei anna teneste' },
    what: rich('Ta kontakt med tjenesten dere trenger, sammen med foreldrene.'),
    responsible: [responsible(nr.holder, 'does')],
    tools: [id(nr.consentForm), id(nr.log)],
    record: rich('I stafettloggen.'),
    childsVoice: rich('Barnet f\xE5r vite hvem de nye er.'),
  }),
  item('step', nr.evaluate, 'evaluer', {
    title: { nb: 'Evaluer', nn: 'Evaluer' },
    what: rich('Se p\xE5 m\xE5lene sammen. Er det blitt bedre for barnet?'),
    responsible: [responsible(nr.holder, 'does')],
    record: rich('I stafettloggen.'),
    childsVoice: rich('Sp\xF8r barnet f\xF8rst.'),
    outcomes: [
      outcome('o', 'M\xE5let er n\xE5dd', [{ kind: 'close' }]),
      outcome('o2', 'Vi trenger flere', [{ kind: 'level', to: id(nr.level3) }]),
    ],
  }),
  item('step', nr.together, 'tverrfaglig-mote', {
    title: { nb: 'Tverrfaglig m\xF8te', nn: 'Tverrfagleg m\xF8te' },
    what: rich('Alle som er med rundt barnet, m\xF8tes.'),
    responsible: [responsible(nr.coordinator, 'does')],
    record: rich('I stafettloggen.'),
    childsVoice: rich('Barnets m\xE5l st\xE5r \xF8verst p\xE5 sakslisten.'),
    outcomes: [
      outcome('o', 'Vi fortsetter', [{ kind: 'level', to: id(nr.level3) }]),
      outcome('o2', 'Ferdig', [{ kind: 'close' }]),
    ],
  }),
];
var levels = [
  item('level', nr.level0, 'undring', {
    key: '0',
    title: { nb: 'Jeg undrer meg \u2013 hva gj\xF8r jeg?', nn: 'Eg undrar meg \u2013 kva gjer eg?' },
    shortTitle: { nb: 'Avklar om det er grunn til uro', nn: 'Avklar om det er grunn til uro' },
    purpose: rich(
      'Niv\xE5 0 handler om \xE5 ta undringen p\xE5 alvor. Her konkretiserer du det du ser, deler det med noen og avklarer om det er grunn til \xE5 g\xE5 videre.',
    ),
    targetGroup: { nb: 'Barn du er urolig for, uten at du vet hvorfor' },
    goal: { nb: 'Undringen er avklart innen to uker' },
    tjenesterInvolved: 'one',
    steps: [nr.notice, nr.write, nr.share, nr.clarify].map(id),
    tools: [id(nr.note)],
    forParents: rich(
      'Du kan alltid sp\xF8rre oss hva vi har sett. Vi snakker med deg f\xF8r vi snakker med andre.',
    ),
  }),
  item('level', nr.level1, 'innsats-i-egen-tjeneste', {
    key: '1',
    title: {
      nb: 'Vi ser at barnet trenger noe mer \u2013 hos oss',
      nn: 'Vi ser at barnet treng noko meir \u2013 hos oss',
    },
    shortTitle: { nb: 'Innsats i \xE9n tjeneste', nn: 'Innsats i \xE9i teneste' },
    purpose: rich('\xC9n tjeneste setter inn tiltak sammen med foreldrene.'),
    tjenesterInvolved: 'one',
    needsConsent: true,
    consent: rich(
      p(
        'Bruk ',
        { text: 'samtykkeskjemaet', to: nr.consentForm },
        '. Uten samtykke kan dere dr\xF8fte anonymt.',
      ),
    ),
    stafettholder: rich('Den som kjenner barnet best i egen tjeneste.'),
    stafettholderRole: id(nr.holder),
    steps: [nr.meeting, nr.plan].map(id),
  }),
  item('level', nr.level2, 'to-tjenester', {
    key: '2',
    title: { nb: 'Vi trenger hjelp fra \xE9n tjeneste til', nn: 'Vi treng hjelp fr\xE5 \xE9i teneste til' },
    shortTitle: {
      nb: 'Tverrfaglig samarbeid mellom to tjenester',
      nn: 'Tverrfagleg samarbeid mellom to tenester',
    },
    purpose: rich('To tjenester arbeider sammen med familien.'),
    tjenesterInvolved: 'two',
    needsConsent: true,
    stafettholder: rich('Velges i det f\xF8rste m\xF8tet.'),
    steps: [nr.contact, nr.evaluate].map(id),
    arenas: [id(nr.team)],
  }),
  item('level', nr.level3, 'flere-tjenester', {
    key: '3',
    title: { nb: 'Flere m\xE5 dra i samme retning', nn: 'Fleire m\xE5 dra i same retning' },
    shortTitle: {
      nb: 'Tverrfaglig samarbeid mellom flere tjenester',
      nn: 'Tverrfagleg samarbeid mellom fleire tenester',
    },
    purpose: rich('Flere tjenester arbeider etter \xE9n plan.'),
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
var guides = [
  item('guide', nr.guide, 'fra-uro-til-handling', {
    title: { nb: 'Fra uro til handling', nn: 'Fr\xE5 uro til handling' },
    lead: {
      nb: 'En veileder for deg som undrer deg over eller er urolig for et barn, en ungdom eller en gravid. Finn ut hva du skal gj\xF8re, trinn for trinn.',
      nn: 'Ein rettleiar for deg som undrar deg over eller er uroleg for eit barn, ein ungdom eller ein gravid. Finn ut kva du skal gjere, steg for steg.',
    },
    whatItIs: rich(
      'Veilederen viser hvem som gj\xF8r hva, n\xE5r og med hvilke verkt\xF8y.',
      ul(
        'Niv\xE5ene er ikke en rett linje. Du kan g\xE5 tilbake.',
        'Veilederen er ikke en journal. Her st\xE5r det aldri noe om et barn.',
      ),
    ),
    howToUse: rich(
      h(3, 'Begynn der du er'),
      'Er du i tvil, begynner du p\xE5 niv\xE5 0. Hvert trinn slutter med hvor du g\xE5r videre.',
    ),
    startAt: id(nr.notice),
    levels: [nr.level0, nr.level1, nr.level2, nr.level3, nr.closing].map(id),
    organisationalLevels: [id(nr.kommunelevel)],
    audience: 'staff',
    responsible: id(nr.coordinator),
  }),
  item('guide', nr.parentsGuide, 'for-foreldre', {
    title: { nb: 'For foreldre' },
    lead: { nb: 'Slik arbeider vi n\xE5r noen er urolige for barnet ditt.' },
    startAt: id(nr.level0),
    levels: [],
    audience: 'public',
  }),
];
var furuAas = published(
  900,
  'furuaas',
  {
    settings: settings({
      name: { nb: 'Furu\xE5s kommune', nn: 'Furu\xE5s kommune' },
      mainLanguage: 'nb',
      otherLanguages: [{ id: 'nn', language: 'nn' }],
      colour: '#14684f',
      targetGroup: { nb: 'Gravide, barn og unge 0\u201323 \xE5r og familiene deres' },
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
var havVik = published(
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
        title: { nn: 'Sj\xE5 barnet', nb: 'Se barnet' },
        what: { nn: doc('Sj\xE5 etter det som g\xE5r bra \xF2g.') },
        question: { nn: 'Er du framleis uroleg?' },
        outcomes: [outcome('o', '', [{ kind: 'unknown', note: '' }], { label: { nn: 'Ja' } })],
      }),
    ],
  },
  { state: 'building' },
);

// ../../tests/public/fake-api.ts
import { createServer } from 'node:http';
async function startFakeApi(port = 0) {
  let sites = [];
  const previews = /* @__PURE__ */ new Map();
  const streams = /* @__PURE__ */ new Set();
  const asked = [];
  const change = (slug, edition) => {
    for (const stream of streams)
      stream.write(`data: ${JSON.stringify({ slug, edition })}

`);
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const json = (value) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (path === '/v1/sites') return json(sites.map(({ record }) => record));
    if (path === '/v1/sites/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hello\n\n');
      streams.add(response);
      return response.on('close', () => streams.delete(response));
    }
    const preview = previews.get(/^\/v1\/previews\/([^/]+)$/.exec(path)?.[1] ?? '');
    if (preview) return response.end(preview);
    const site = sites.find(({ record }) => path === `/v1/sites/${record.slug}/edition`);
    if (site)
      return response
        .writeHead(200, {
          etag: `"${site.record.edition?.hash}"`,
          'edition-number': site.record.edition?.number ?? 0,
        })
        .end(site.text);
    return response
      .writeHead(404, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify({ status: 404, code: 'notFound', title: 'Dette finnes ikke.' }));
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: listening } = server.address();
  return {
    url: `http://127.0.0.1:${listening}`,
    port: listening,
    asked,
    previews,
    /** Sets what is published and tells everybody who listens. */
    publish: (...published2) => {
      sites = published2;
      for (const { record } of published2) change(record.slug, record.edition?.number ?? null);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// ../../../../tmp/pub/look.ts
var api = await startFakeApi(7001);
api.publish(furuAas, havVik);
api.previews.set('abcdefgh12345678', furuAas.text);
console.log('api', api.url);
