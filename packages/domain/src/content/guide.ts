import { defineContent } from './define.js';
import { pictureFields } from './picture.js';

/** The handlingsveileder itself: what it is, how to use it, where to start, and its levels in order. */
export const guide = defineContent({
  name: 'guide',
  label: { nb: 'Veileder', nn: 'Rettleiar' },
  plural: { nb: 'Veiledere', nn: 'Rettleiarar' },
  newOne: { nb: 'Ny veileder', nn: 'Ny rettleiar' },
  purpose: {
    nb: 'Det kommunen bygger og publiserer: nivåer med trinn, fra en undring til hjelp.',
    nn: 'Det kommunen byggjer og publiserer: nivå med steg, frå ei undring til hjelp.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', label: { nb: 'Tittel', nn: 'Tittel' }, publish: 'required' },
    lead: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Ingress', nn: 'Ingress' },
      hint: {
        nb: 'To–tre setninger til den som er her for første gang.',
        nn: 'To–tre setningar til den som er her for første gong.',
      },
      publish: 'recommended',
      example: {
        nb: 'Er du urolig for et barn? Her ser du hva du gjør, hvem som er med, og hva som skjer videre.',
        nn: 'Er du uroleg for eit barn? Her ser du kva du gjer, kven som er med, og kva som skjer vidare.',
      },
    },
    ...pictureFields,
    whatItIs: {
      kind: 'richText',
      label: { nb: 'Hva veilederen er, og ikke er', nn: 'Kva rettleiaren er, og ikkje er' },
      hint: {
        nb: 'For eksempel at nivåene ikke er en rett linje.',
        nn: 'Til dømes at nivåa ikkje er ei rett line.',
      },
      publish: 'recommended',
    },
    howToUse: {
      kind: 'richText',
      label: { nb: 'Slik bruker du veilederen', nn: 'Slik bruker du rettleiaren' },
      publish: 'recommended',
    },
    startAt: {
      kind: 'reference',
      to: ['step', 'level'],
      label: { nb: 'Start her', nn: 'Start her' },
      hint: { nb: 'Der den som undrer seg, begynner.', nn: 'Der den som undrar seg, tek til.' },
      publish: 'required',
    },
    levels: { kind: 'references', to: ['level'], label: { nb: 'Nivåer', nn: 'Nivå' }, publish: 'required' },
    organisationalLevels: {
      kind: 'references',
      to: ['organisationalLevel'],
      label: { nb: 'Organisatoriske nivåer', nn: 'Organisatoriske nivå' },
      hint: {
        nb: 'I den rekkefølgen kommunen selv bruker.',
        nn: 'I den rekkjefølgja kommunen sjølv bruker.',
      },
    },
    audience: {
      kind: 'choice',
      options: {
        staff: { nb: 'Ansatte', nn: 'Tilsette' },
        public: { nb: 'Innbyggere', nn: 'Innbyggjarar' },
      },
      label: { nb: 'Skrevet for', nn: 'Skriven for' },
    },
    responsible: {
      kind: 'reference',
      to: ['role'],
      label: { nb: 'Ansvarlig koordinator', nn: 'Ansvarleg koordinator' },
      hint: { nb: 'En rolle, ikke en person.', nn: 'Ei rolle, ikkje ein person.' },
      publish: 'recommended',
    },
  },
  groups: [
    {
      title: { nb: 'Om veilederen', nn: 'Om rettleiaren' },
      fields: ['title', 'lead', 'picture', 'pictureAlt', 'pictureDecorative', 'whatItIs', 'howToUse'],
    },
    { title: { nb: 'Nivåer', nn: 'Nivå' }, fields: ['startAt', 'levels', 'organisationalLevels'] },
    { title: { nb: 'Lesere og ansvar', nn: 'Lesarar og ansvar' }, fields: ['audience', 'responsible'] },
  ],
});
