import { defineContent } from './define.js';

/** A samhandlingsarena: where tjenester meet, with its mandate, members by role, rhythm, and what it hands back to. */
export const arena = defineContent({
  name: 'arena',
  label: { nb: 'Arena', nn: 'Arena' },
  plural: { nb: 'Arenaer', nn: 'Arenaer' },
  newOne: { nb: 'Ny arena', nn: 'Ny arena' },
  purpose: {
    nb: 'Møtene der tjenester samarbeider: hvem som er med, og hva som blir avgjort der.',
    nn: 'Møta der tenester samarbeider: kven som er med, og kva som blir avgjort der.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', label: { nb: 'Navn', nn: 'Namn' }, publish: 'required' },
    otherNames: { kind: 'text', label: { nb: 'Andre navn', nn: 'Andre namn' } },
    purpose: { kind: 'richText', label: { nb: 'Formål', nn: 'Formål' }, publish: 'recommended' },
    mandate: { kind: 'richText', label: { nb: 'Mandat', nn: 'Mandat' }, publish: 'recommended' },
    members: {
      kind: 'list',
      label: { nb: 'Deltakere', nn: 'Deltakarar' },
      entry: { nb: 'deltaker', nn: 'deltakar' },
      publish: 'recommended',
      fields: {
        role: { kind: 'reference', to: ['role'], label: { nb: 'Rolle', nn: 'Rolle' }, publish: 'required' },
        tjeneste: { kind: 'reference', to: ['tjeneste'], label: { nb: 'I møter for', nn: 'I møte for' } },
        attendance: {
          kind: 'choice',
          options: {
            always: { nb: 'fast', nn: 'fast' },
            atNeed: { nb: 'ved behov', nn: 'ved behov' },
          },
          label: { nb: 'Deltar', nn: 'Deltek' },
        },
        note: { kind: 'text', label: { nb: 'Merknad', nn: 'Merknad' } },
      },
    },
    leader: { kind: 'reference', to: ['role'], label: { nb: 'Leder', nn: 'Leiar' } },
    secretary: { kind: 'reference', to: ['role'], label: { nb: 'Referent', nn: 'Referent' } },
    calledBy: { kind: 'reference', to: ['role'], label: { nb: 'Kaller inn', nn: 'Kallar inn' } },
    substitutes: {
      kind: 'text',
      label: { nb: 'Ved fravær', nn: 'Ved fråvær' },
      example: {
        nb: 'Den som ikke kan komme, sender vikaren sin.',
        nn: 'Den som ikkje kan kome, sender vikaren sin.',
      },
    },
    parents: { kind: 'richText', label: { nb: 'Foreldrenes plass', nn: 'Plassen til foreldra' } },
    frequency: {
      kind: 'text',
      label: { nb: 'Hvor ofte', nn: 'Kor ofte' },
      example: { nb: 'Hver fjerde uke, tirsdag 12–14', nn: 'Kvar fjerde veke, tysdag 12–14' },
    },
    agendaDeadline: {
      kind: 'text',
      label: { nb: 'Frist for saker', nn: 'Frist for saker' },
      example: { nb: 'Fem virkedager før møtet', nn: 'Fem yrkedagar før møtet' },
    },
    minutesDeadline: { kind: 'text', label: { nb: 'Frist for referat', nn: 'Frist for referat' } },
    form: { kind: 'references', to: ['tool'], label: { nb: 'Skjema og verktøy', nn: 'Skjema og verktøy' } },
    confidentiality: { kind: 'richText', label: { nb: 'Om taushetsplikt', nn: 'Om teieplikt' } },
    levels: { kind: 'references', to: ['level'], label: { nb: 'Brukes på nivå', nn: 'Blir brukt på nivå' } },
    handsBack: {
      kind: 'targets',
      label: { nb: 'Gir saken tilbake til', nn: 'Gir saka tilbake til' },
      publish: 'recommended',
    },
    organisationalLevels: {
      kind: 'references',
      to: ['organisationalLevel'],
      label: { nb: 'Organisatorisk nivå', nn: 'Organisatorisk nivå' },
    },
  },
  groups: [
    { title: { nb: 'Om arenaen', nn: 'Om arenaen' }, fields: ['title', 'otherNames', 'purpose', 'mandate'] },
    {
      title: { nb: 'Hvem møtes', nn: 'Kven møtest' },
      fields: ['members', 'leader', 'secretary', 'calledBy', 'substitutes', 'parents'],
    },
    {
      title: { nb: 'Når og hvordan', nn: 'Når og korleis' },
      fields: ['frequency', 'agendaDeadline', 'minutesDeadline', 'form', 'confidentiality'],
    },
    {
      title: { nb: 'I veilederen', nn: 'I rettleiaren' },
      fields: ['levels', 'handsBack', 'organisationalLevels'],
    },
  ],
});
