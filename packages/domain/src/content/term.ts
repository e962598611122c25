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
    commonWord: {
      kind: 'boolean',
      label: { nb: 'Også et vanlig ord', nn: 'Også eit vanleg ord' },
      hint: {
        nb: 'Et ord som «snakk» står i mange setninger uten at begrepet er ment. Kryss av, så forklares det bare der en tekst viser til det med en henvisning.',
        nn: 'Eit ord som «snakk» står i mange setningar utan at omgrepet er meint. Kryss av, så blir det forklart berre der ein tekst viser til det med ei tilvising.',
      },
    },
    seeAlso: { kind: 'references', to: ['term'], label: { nb: 'Se også', nn: 'Sjå også' } },
  },
});
