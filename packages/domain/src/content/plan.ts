import { defineContent } from './define.js';

/**
 * A plan, a guideline from the state or an agreement that the work rests on: who adopted it, in which case, for how
 * long, and what it says for this work. Grant criteria 5 and 6 ask for it (DOMAIN d).
 */
export const plan = defineContent({
  name: 'plan',
  label: { nb: 'Plan, føring eller avtale', nn: 'Plan, føring eller avtale' },
  plural: { nb: 'Planer, føringer og avtaler', nn: 'Planar, føringar og avtalar' },
  newOne: { nb: 'Ny plan', nn: 'Ny plan' },
  purpose: {
    nb: 'Planer, føringer og avtaler som arbeidet bygger på: hvem som vedtok dem, og hvor lenge de gjelder.',
    nn: 'Planar, føringar og avtalar som arbeidet byggjer på: kven som vedtok dei, og kor lenge dei gjeld.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', official: true, label: { nb: 'Tittel', nn: 'Tittel' }, publish: 'required' },
    kind: {
      kind: 'choice',
      options: {
        plan: { nb: 'kommunal plan', nn: 'kommunal plan' },
        nationalGuideline: { nb: 'statlig føring', nn: 'statleg føring' },
        agreement: { nb: 'avtale', nn: 'avtale' },
      },
      label: { nb: 'Slag', nn: 'Slag' },
      publish: 'required',
    },
    says: {
      kind: 'richText',
      label: { nb: 'Hva den sier for dette arbeidet', nn: 'Kva han seier for dette arbeidet' },
      publish: 'recommended',
    },
    adoptedBy: {
      kind: 'text',
      label: { nb: 'Vedtatt av', nn: 'Vedteken av' },
      example: { nb: 'kommunestyret', nn: 'kommunestyret' },
      publish: 'recommended',
    },
    adoptedOn: { kind: 'date', label: { nb: 'Vedtatt', nn: 'Vedteken' } },
    caseNumber: {
      kind: 'plain',
      label: { nb: 'Saksnummer', nn: 'Saksnummer' },
      example: { nb: '24/1234', nn: '24/1234' },
    },
    validFrom: { kind: 'date', label: { nb: 'Gjelder fra', nn: 'Gjeld frå' } },
    validTo: { kind: 'date', label: { nb: 'Gjelder til', nn: 'Gjeld til' } },
    link: { kind: 'link', label: { nb: 'Lenke til dokumentet', nn: 'Lenkje til dokumentet' } },
    owner: { kind: 'reference', to: ['role'], label: { nb: 'Ansvarlig', nn: 'Ansvarleg' } },
    organisationalLevels: {
      kind: 'references',
      to: ['organisationalLevel'],
      label: { nb: 'Organisatorisk nivå', nn: 'Organisatorisk nivå' },
    },
  },
});
