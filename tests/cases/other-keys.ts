/**
 * Other keys that say nothing else than one of ours, in Norwegian or English: a case may be written with any of them.
 * Our own key comes first, so where a part has two, the other one is left over and listed.
 */
const others = new Map<string, readonly string[]>(
  Object.entries({
    // the kommune and its guides
    kommune: ['municipality', 'kommunenavn', 'kommunenamn'],
    written_language: ['language', 'språk', 'sprak', 'målform', 'malform'],
    model_name: ['modellnavn', 'modellnamn', 'modell', 'model'],
    labels: ['etiketter', 'etikettar', 'merkelapper', 'merkelappar'],
    guides: ['veiledere', 'rettleiarar', 'handlingsveiledere', 'handlingsrettleiarar'],
    guide: ['veileder', 'rettleiar', 'handlingsveileder', 'handlingsrettleiar'],
    start_at: ['start', 'starter_på', 'startar_på'],
    closing_node: ['closing', 'closing_level', 'end_node', 'avslutning', 'avslutningsboks'],
    services_overview: ['service_overview', 'tjenesteoversikt', 'tenesteoversikt', 'tenesteoversyn'],
    warning_boxes: ['varselbokser', 'varselboksar'],
    organisational_levels: ['nivaer', 'nivåer', 'nivå', 'niva'].map((word) => `organisatoriske_${word}`),
    terms: ['ordliste'],
    // what anything is called
    title: ['tittel', 'overskrift'],
    name: ['navn', 'namn'],
    key: ['nøkkel', 'nokkel'],
    number: ['nummer', 'nr'],
    order: ['rekkefølge', 'rekkjefølgje'],
    note: ['merknad', 'kommentar', 'comment', 'remark'],
    description: ['beskrivelse', 'skildring'],
    definition: ['definisjon', 'forklaring'],
    text: ['tekst'],
    // levels and steps
    levels: ['nivaer', 'nivåer'],
    level: ['nivå', 'niva'],
    steps: ['trinn', 'steg'],
    step: ['trinn', 'steg'],
    purpose: ['formål', 'føremål', 'hensikt'],
    goal: ['mål'],
    target_group: ['malgruppe'],
    needs_consent: ['samtykke'],
    tasks: [
      'sub_tasks',
      'sub_steps',
      'substeps',
      'deloppgaver',
      'deloppgåver',
      'deltrinn',
      'delsteg',
      'understeg',
    ],
    questions: ['støttespørsmål'],
    // who
    responsible: ['ansvarlig', 'ansvarleg', 'ansvarlige', 'ansvarlege', 'hvem', 'kven', 'done_by'],
    main: ['hovedansvarlig', 'hovudansvarleg'],
    support: ['støtte', 'stotte'],
    roles: ['roller'],
    role: ['rolle'],
    leader: ['leder', 'leiar'],
    // with what, and until when
    tools: ['verktoy', 'verktøy'],
    tool: ['verktoy', 'verktøy'],
    format: ['filtype', 'filformat', 'file_type', 'file_format'],
    size: ['størrelse', 'storrelse', 'storleik', 'filstørrelse'],
    deadline: ['frist'],
    deadlines: ['frister', 'fristar'],
    amount: ['antall', 'tal', 'value', 'verdi', 'within', 'innen', 'innan'],
    unit: ['enhet', 'eining'],
    // decisions
    decisions: ['beslutninger', 'beslutningar', 'avklaringer', 'avklaringar'],
    decision: ['beslutning', 'avklaring'],
    question: ['sporsmal', 'spørsmål'],
    outcomes: ['utfall'],
    label: ['svar', 'answer', 'etikett', 'merkelapp'],
    to: ['til', 'fører_til', 'leder_til', 'leier_til', 'går_til', 'next', 'neste', 'go_to', 'goto'],
    // arenas and warning boxes
    arenas: ['arenaer', 'samhandlingsarenaer', 'samarbeidsarenaer'],
    participants: ['deltakere', 'deltakarar', 'medlemmer', 'medlemer'],
    frequency: ['hyppighet', 'møtefrekvens', 'meets'],
    recipients: ['mottakere', 'mottakarar'],
    seen_on: ['vises_på', 'vist_på'],
  }),
);

/** Keys with the other words for each behind it. */
export const withOthers = (names: readonly string[]): string[] =>
  names.flatMap((name) => [name, ...(others.get(name) ?? [])]);
