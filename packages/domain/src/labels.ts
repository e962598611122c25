import type { Words } from './fields/language.js';

/**
 * Every noun of the model that a reader sees, with its default. A tenant may call each of them something else,
 * per language, in its settings (DOMAIN a.1): nothing here is a constant of the interface.
 */
export const labels = {
  model: { nb: 'Bedre tverrfaglig innsats', nn: 'Betre tverrfagleg innsats', en: 'BTI' },
  modelShort: { nb: 'BTI', nn: 'BTI', en: 'BTI' },
  guide: { nb: 'Veileder', nn: 'Rettleiar', en: 'Guide' },
  level: { nb: 'Nivå', nn: 'Nivå', en: 'Level' },
  levels: { nb: 'Nivåer', nn: 'Nivå', en: 'Levels' },
  step: { nb: 'Trinn', nn: 'Steg', en: 'Step' },
  steps: { nb: 'Trinn', nn: 'Steg', en: 'Steps' },
  close: { nb: 'Avslutt', nn: 'Avslutt', en: 'Close' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  how: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  roles: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  stafettholder: { nb: 'Stafettholder', nn: 'Stafetthaldar', en: 'Stafettholder' },
  stafettlogg: { nb: 'Stafettlogg', nn: 'Stafettlogg', en: 'Stafettlogg' },
  tool: { nb: 'Verktøy', nn: 'Verktøy', en: 'Tool' },
  tools: { nb: 'Verktøy', nn: 'Verktøy', en: 'Tools' },
  tjeneste: { nb: 'Tjeneste', nn: 'Teneste', en: 'Service' },
  tjenester: { nb: 'Tjenester', nn: 'Tenester', en: 'Services' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  arena: { nb: 'Samhandlingsarena', nn: 'Samhandlingsarena', en: 'Meeting place' },
  arenas: { nb: 'Samhandlingsarenaer', nn: 'Samhandlingsarenaer', en: 'Meeting places' },
  term: { nb: 'Begrep', nn: 'Omgrep', en: 'Term' },
  terms: { nb: 'Begreper', nn: 'Omgrep', en: 'Terms' },
  legalReference: { nb: 'Lovhjemmel', nn: 'Lovheimel', en: 'Legal reference' },
  legalReferences: { nb: 'Lovhjemler', nn: 'Lovheimlar', en: 'Legal references' },
  organisationalLevel: { nb: 'Organisatorisk nivå', nn: 'Organisatorisk nivå', en: 'Organisational level' },
  organisationalLevels: {
    nb: 'Organisatoriske nivåer',
    nn: 'Organisatoriske nivå',
    en: 'Organisational levels',
  },
  plans: {
    nb: 'Planer, føringer og avtaler',
    nn: 'Planar, føringar og avtalar',
    en: 'Plans, guidelines and agreements',
  },
  advice: { nb: 'Råd', nn: 'Råd', en: 'Advice' },
  warning: { nb: 'Viktig først', nn: 'Viktig først', en: 'Important first' },
  helplines: { nb: 'Ring noen', nn: 'Ring nokon', en: 'Call someone' },
} as const satisfies Record<string, Words & { en: string }>;

export type LabelKey = keyof typeof labels;
export const labelKeys = Object.keys(labels) as LabelKey[];

/** The labels as a person looks for them: every one in exactly one group, in the order of `labels`. */
export const labelGroups: readonly { title: Words; keys: readonly LabelKey[] }[] = [
  {
    title: { nb: 'Veilederen', nn: 'Rettleiaren' },
    keys: ['model', 'modelShort', 'guide', 'level', 'levels', 'step', 'steps', 'close'],
  },
  {
    title: { nb: 'Spørsmålene i hvert trinn', nn: 'Spørsmåla i kvart steg' },
    keys: ['what', 'how', 'who', 'when', 'why'],
  },
  {
    title: { nb: 'Roller og stafett', nn: 'Roller og stafett' },
    keys: ['role', 'roles', 'stafettholder', 'stafettlogg'],
  },
  {
    title: { nb: 'Verktøy, tjenester, tiltak og arenaer', nn: 'Verktøy, tenester, tiltak og arenaer' },
    keys: ['tool', 'tools', 'tjeneste', 'tjenester', 'measure', 'measures', 'arena', 'arenas'],
  },
  {
    title: { nb: 'Begreper, lover og planer', nn: 'Omgrep, lover og planar' },
    keys: [
      'term',
      'terms',
      'legalReference',
      'legalReferences',
      'organisationalLevel',
      'organisationalLevels',
      'plans',
      'advice',
    ],
  },
  {
    title: { nb: 'Når noe haster', nn: 'Når noko hastar' },
    keys: ['warning', 'helplines'],
  },
];

/** A label by the word it has where nothing else is said: «Nivå». «Trinn» is one step, and several: these are told apart. */
export function labelName(key: LabelKey, lang: keyof Words): string {
  const isSameInPlural = labelKeys.some(
    (one) => `${one}s` === key && labels[one][lang] === labels[key][lang],
  );
  return `«${labels[key][lang]}»${isSameInPlural ? { nb: ' i flertall', nn: ' i fleirtal' }[lang] : ''}`;
}

/** The settings field that holds the tenant's own word for a label. */
export const labelField = (key: LabelKey): `label-${LabelKey}` => `label-${key}`;
