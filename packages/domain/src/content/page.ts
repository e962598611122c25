import { defineContent } from './define.js';
import { pictureFields } from './picture.js';

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
    ...pictureFields,
    inMenu: { kind: 'boolean', label: { nb: 'Vis i menyen', nn: 'Vis i menyen' } },
  },
});
