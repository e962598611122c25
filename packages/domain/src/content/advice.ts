import { defineContent } from './define.js';
import { pictureFields } from './picture.js';

/** Råd in plain words to somebody outside the tjenester: an adult, a parent, a young person or a child. */
export const advice = defineContent({
  name: 'advice',
  label: { nb: 'Råd', nn: 'Råd' },
  plural: { nb: 'Råd', nn: 'Råd' },
  newOne: { nb: 'Nytt råd', nn: 'Nytt råd' },
  purpose: {
    nb: 'Korte, klare ord til voksne, foreldre, ungdom eller barn.',
    nn: 'Korte, klare ord til vaksne, foreldre, ungdom eller barn.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', label: { nb: 'Tittel', nn: 'Tittel' }, publish: 'required' },
    reader: {
      kind: 'choice',
      options: {
        adults: { nb: 'voksne rundt barnet', nn: 'vaksne rundt barnet' },
        parents: { nb: 'foreldre', nn: 'foreldre' },
        youngPeople: { nb: 'ungdom', nn: 'ungdom' },
        children: { nb: 'barn', nn: 'barn' },
      },
      label: { nb: 'Til hvem', nn: 'Til kven' },
      publish: 'required',
    },
    ageFrom: { kind: 'number', min: 0, max: 120, label: { nb: 'Fra alder', nn: 'Frå alder' } },
    ageTo: { kind: 'number', min: 0, max: 120, label: { nb: 'Til alder', nn: 'Til alder' } },
    summary: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Kort sagt', nn: 'Kort sagt' },
      publish: 'recommended',
    },
    body: { kind: 'richText', label: { nb: 'Rådene', nn: 'Råda' }, publish: 'required' },
    ...pictureFields,
    tjenester: {
      kind: 'references',
      to: ['tjeneste'],
      label: { nb: 'Hvem en kan snakke med', nn: 'Kven ein kan snakke med' },
    },
    helplines: {
      kind: 'references',
      to: ['helpline'],
      label: { nb: 'Hjelpetelefoner', nn: 'Hjelpetelefonar' },
    },
    films: {
      kind: 'list',
      label: { nb: 'Filmer', nn: 'Filmar' },
      entry: { nb: 'film', nn: 'film' },
      fields: {
        title: { kind: 'text', label: { nb: 'Tittel', nn: 'Tittel' }, publish: 'required' },
        link: { kind: 'link', label: { nb: 'Adresse', nn: 'Adresse' }, publish: 'required' },
      },
    },
  },
});
