import type { Words } from './fields/language.js';

/**
 * Every noun of the model that a reader sees, with its default. A tenant may call each of them something else,
 * per language, in its settings (DOMAIN a.1): nothing here is a constant of the interface.
 */
export const labels = {
  model: { nb: 'Bedre tverrfaglig innsats', nn: 'Betre tverrfagleg innsats' },
  modelShort: { nb: 'BTI', nn: 'BTI' },
  guide: { nb: 'Veileder', nn: 'Rettleiar' },
  level: { nb: 'Nivå', nn: 'Nivå' },
  levels: { nb: 'Nivåer', nn: 'Nivå' },
  step: { nb: 'Trinn', nn: 'Steg' },
  steps: { nb: 'Trinn', nn: 'Steg' },
  tool: { nb: 'Verktøy', nn: 'Verktøy' },
  tools: { nb: 'Verktøy', nn: 'Verktøy' },
  tjeneste: { nb: 'Tjeneste', nn: 'Teneste' },
  tjenester: { nb: 'Tjenester', nn: 'Tenester' },
  measure: { nb: 'Tiltak', nn: 'Tiltak' },
  measures: { nb: 'Tiltak', nn: 'Tiltak' },
  arena: { nb: 'Samhandlingsarena', nn: 'Samhandlingsarena' },
  arenas: { nb: 'Samhandlingsarenaer', nn: 'Samhandlingsarenaer' },
  role: { nb: 'Rolle', nn: 'Rolle' },
  roles: { nb: 'Roller', nn: 'Roller' },
  term: { nb: 'Begrep', nn: 'Omgrep' },
  terms: { nb: 'Begreper', nn: 'Omgrep' },
  legalReference: { nb: 'Lovhjemmel', nn: 'Lovheimel' },
  legalReferences: { nb: 'Lovhjemler', nn: 'Lovheimlar' },
  organisationalLevel: { nb: 'Organisatorisk nivå', nn: 'Organisatorisk nivå' },
  organisationalLevels: { nb: 'Organisatoriske nivåer', nn: 'Organisatoriske nivå' },
  plans: { nb: 'Planer, føringer og avtaler', nn: 'Planar, føringar og avtalar' },
  advice: { nb: 'Råd', nn: 'Råd' },
  stafettholder: { nb: 'Stafettholder', nn: 'Stafetthaldar' },
  stafettlogg: { nb: 'Stafettlogg', nn: 'Stafettlogg' },
  warning: { nb: 'Viktig først', nn: 'Viktig først' },
  helplines: { nb: 'Ring noen', nn: 'Ring nokon' },
  what: { nb: 'Hva', nn: 'Kva' },
  how: { nb: 'Hvordan', nn: 'Korleis' },
  who: { nb: 'Hvem', nn: 'Kven' },
  when: { nb: 'Når', nn: 'Når' },
  why: { nb: 'Hvorfor', nn: 'Kvifor' },
  close: { nb: 'Avslutt', nn: 'Avslutt' },
} as const satisfies Record<string, Words>;

export type LabelKey = keyof typeof labels;
export const labelKeys = Object.keys(labels) as LabelKey[];

/** The settings field that holds the tenant's own word for a label. */
export const labelField = (key: LabelKey): `label-${LabelKey}` => `label-${key}`;
