import { defineContent } from './define.js';

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
    picture: {
      kind: 'file',
      accept: 'picture',
      alt: 'pictureAlt',
      decorative: 'pictureDecorative',
      label: { nb: 'Bilde', nn: 'Bilete' },
    },
    pictureAlt: {
      kind: 'text',
      label: { nb: 'Hva bildet viser', nn: 'Kva biletet viser' },
      hint: {
        nb: 'For den som ikke ser det. Si det bildet skal fortelle, i én setning.',
        nn: 'For den som ikkje ser det. Sei det biletet skal fortelje, i éi setning.',
      },
      example: {
        nb: 'To voksne og en jente sitter rundt et bord og snakker sammen.',
        nn: 'To vaksne og ei jente sit rundt eit bord og snakkar saman.',
      },
    },
    pictureDecorative: {
      kind: 'boolean',
      label: { nb: 'Bildet er bare til pynt', nn: 'Biletet er berre til pynt' },
    },
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
