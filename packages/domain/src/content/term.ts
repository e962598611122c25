import { defineContent } from './define.js';

/** A begrep with its definition, shown where the word is used. */
export const term = defineContent({
  name: 'term',
  label: { nb: 'Begrep', nn: 'Omgrep' },
  plural: { nb: 'Begreper', nn: 'Omgrep' },
  newOne: { nb: 'Nytt begrep', nn: 'Nytt omgrep' },
  purpose: {
    nb: 'Et ord med forklaring. Forklaringen vises der ordet er brukt.',
    nn: 'Eit ord med forklaring. Forklaringa blir vist der ordet er brukt.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', label: { nb: 'Begrep', nn: 'Omgrep' }, publish: 'required' },
    definition: { kind: 'richText', label: { nb: 'Forklaring', nn: 'Forklaring' }, publish: 'required' },
    otherForms: {
      kind: 'text',
      label: { nb: 'Andre former av ordet', nn: 'Andre former av ordet' },
      hint: { nb: 'Skilt med komma.', nn: 'Skilde med komma.' },
    },
    seeAlso: { kind: 'references', to: ['term'], label: { nb: 'Se også', nn: 'Sjå også' } },
  },
});
