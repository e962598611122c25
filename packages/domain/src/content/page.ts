import { defineContent } from './define.js';

/** A page of the site that is not part of the guide: about the model, contact, privacy, accessibility. */
export const page = defineContent({
  name: 'page',
  label: { nb: 'Side', nn: 'Side' },
  plural: { nb: 'Sider', nn: 'Sider' },
  newOne: { nb: 'Ny side', nn: 'Ny side' },
  purpose: {
    nb: 'En side ved siden av veilederen, som om personvern eller om arbeidet i kommunen.',
    nn: 'Ei side ved sida av rettleiaren, som om personvern eller om arbeidet i kommunen.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', label: { nb: 'Tittel', nn: 'Tittel' }, publish: 'required' },
    lead: { kind: 'text', multiline: true, label: { nb: 'Ingress', nn: 'Ingress' } },
    body: { kind: 'richText', label: { nb: 'Tekst', nn: 'Tekst' }, publish: 'required' },
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
    inMenu: { kind: 'boolean', label: { nb: 'Vis i menyen', nn: 'Vis i menyen' } },
  },
});
