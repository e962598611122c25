/**
 * The Norwegian keys that say nothing else than one of ours: a case may be written with either. Our own key comes
 * first, so where a part has both, the Norwegian one is left over and listed.
 */
const norwegian = new Map<string, readonly string[]>(
  Object.entries({
    title: ['tittel'],
    name: ['navn', 'namn'],
    number: ['nummer'],
    levels: ['nivaer', 'nivåer'],
    steps: ['trinn', 'steg'],
    responsible: ['ansvarlig', 'ansvarleg', 'ansvarlige', 'ansvarlege', 'hvem', 'kven'],
    tools: ['verktoy', 'verktøy'],
    deadline: ['frist'],
    deadlines: ['frister', 'fristar'],
    amount: ['antall', 'tal'],
    unit: ['enhet', 'eining'],
    decisions: ['beslutninger', 'beslutningar', 'avklaringer', 'avklaringar'],
    decision: ['beslutning', 'avklaring'],
    outcomes: ['utfall'],
    question: ['sporsmal', 'spørsmål'],
    questions: ['støttespørsmål'],
    size: ['størrelse', 'storleik'],
    purpose: ['formål', 'føremål', 'hensikt'],
    goal: ['mål'],
    needs_consent: ['samtykke'],
    arenas: ['arenaer'],
    participants: ['deltakere', 'deltakarar'],
    leader: ['leder', 'leiar'],
    roles: ['roller'],
    main: ['hovedansvarlig', 'hovudansvarleg'],
    support: ['støtte', 'stotte'],
    warning_boxes: ['varselbokser', 'varselboksar'],
  }),
);

/** Keys with the Norwegian ones for each behind it. */
export const withNorwegian = (names: readonly string[]): string[] =>
  names.flatMap((name) => [name, ...(norwegian.get(name) ?? [])]);
