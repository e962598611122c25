import { defineContent } from './define.js';

/** A begrep with its definition, shown where the word is used. */
export const term = defineContent({
  name: 'term',
  label: { nb: 'Begrep', nn: 'Omgrep' },
  plural: { nb: 'Begreper', nn: 'Omgrep' },
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
