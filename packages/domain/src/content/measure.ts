import { defineContent } from './define.js';

/** A tiltak or tilbud that children, young people and families can get: universal, selected or indicated. */
export const measure = defineContent({
  name: 'measure',
  label: { nb: 'Tiltak', nn: 'Tiltak' },
  plural: { nb: 'Tiltak', nn: 'Tiltak' },
  newOne: { nb: 'Nytt tiltak', nn: 'Nytt tiltak' },
  purpose: {
    nb: 'Det barn, unge og familier kan få: hvem det er for, hvem som gir det, og hvordan man får det.',
    nn: 'Det barn, unge og familiar kan få: kven det er for, kven som gir det, og korleis ein får det.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', label: { nb: 'Navn', nn: 'Namn' }, publish: 'required' },
    reach: {
      kind: 'choice',
      options: {
        universal: { nb: 'Universelt, for alle', nn: 'Universelt, for alle' },
        selected: { nb: 'Selektert, for utsatte grupper', nn: 'Selektert, for utsette grupper' },
        indicated: { nb: 'Indikert, for den enkelte', nn: 'Indikert, for den einskilde' },
      },
      label: { nb: 'Rettet mot', nn: 'Retta mot' },
      publish: 'recommended',
    },
    summary: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Kort om tiltaket', nn: 'Kort om tiltaket' },
      publish: 'recommended',
      example: {
        nb: 'Kurs i fire kvelder for foreldre til barn som skal begynne på skolen.',
        nn: 'Kurs i fire kveldar for foreldre til barn som skal byrje på skulen.',
      },
    },
    body: { kind: 'richText', label: { nb: 'Mer om tiltaket', nn: 'Meir om tiltaket' } },
    ageFrom: { kind: 'number', min: 0, max: 120, label: { nb: 'Fra alder', nn: 'Frå alder' } },
    ageTo: { kind: 'number', min: 0, max: 120, label: { nb: 'Til alder', nn: 'Til alder' } },
    theme: {
      kind: 'text',
      label: { nb: 'Tema', nn: 'Tema' },
      example: { nb: 'Foreldrerollen', nn: 'Foreldrerolla' },
    },
    tjenester: {
      kind: 'references',
      to: ['tjeneste'],
      label: { nb: 'Gis av', nn: 'Blir gitt av' },
      publish: 'recommended',
    },
    howToGetIt: {
      kind: 'richText',
      label: { nb: 'Slik får du det', nn: 'Slik får du det' },
      publish: 'recommended',
    },
    fee: {
      kind: 'text',
      label: { nb: 'Hva det koster', nn: 'Kva det kostar' },
      example: { nb: 'Gratis', nn: 'Gratis' },
    },
    link: { kind: 'link', label: { nb: 'Adresse på nett', nn: 'Adresse på nett' } },
    evidence: { kind: 'text', multiline: true, label: { nb: 'Kunnskapsgrunnlag', nn: 'Kunnskapsgrunnlag' } },
  },
  groups: [
    { title: { nb: 'Om tiltaket', nn: 'Om tiltaket' }, fields: ['title', 'reach', 'summary', 'body'] },
    { title: { nb: 'Hvem det er for', nn: 'Kven det er for' }, fields: ['ageFrom', 'ageTo', 'theme'] },
    {
      title: { nb: 'Slik får du det', nn: 'Slik får du det' },
      fields: ['tjenester', 'howToGetIt', 'fee', 'link'],
    },
    { title: { nb: 'Kunnskap', nn: 'Kunnskap' }, rare: true, fields: ['evidence'] },
  ],
});
