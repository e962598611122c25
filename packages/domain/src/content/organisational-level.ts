import { defineContent } from './define.js';

/**
 * One of the organisational levels (kommunenivå, etatsnivå, individnivå), named and ordered by the kommune, with
 * the four themes that the grant criteria ask for on each (DOMAIN d, criteria 5, 6, 9, 10, 11).
 */
export const organisationalLevel = defineContent({
  name: 'organisationalLevel',
  label: { nb: 'Organisatorisk nivå', nn: 'Organisatorisk nivå' },
  plural: { nb: 'Organisatoriske nivåer', nn: 'Organisatoriske nivå' },
  newOne: { nb: 'Nytt organisatorisk nivå', nn: 'Nytt organisatorisk nivå' },
  purpose: {
    nb: 'Kommunenivå, etatsnivå og individnivå: hva som skal være på plass hvor.',
    nn: 'Kommunenivå, etatsnivå og individnivå: kva som skal vere på plass kvar.',
  },
  title: 'title',
  fields: {
    key: {
      kind: 'plain',
      label: { nb: 'Nøkkel', nn: 'Nøkkel' },
      hint: { nb: 'Bare om kommunen nummererer nivåene.', nn: 'Berre om kommunen nummererer nivåa.' },
    },
    title: { kind: 'text', label: { nb: 'Navn', nn: 'Namn' }, publish: 'required' },
    summary: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Kort om nivået', nn: 'Kort om nivået' },
      publish: 'recommended',
    },
    forWhom: { kind: 'text', label: { nb: 'Hvem det er for', nn: 'Kven det er for' } },
    owner: { kind: 'reference', to: ['role'], label: { nb: 'Eies av', nn: 'Blir eigd av' } },
    body: { kind: 'richText', label: { nb: 'Om nivået', nn: 'Om nivået' } },
    sections: {
      kind: 'references',
      to: ['section'],
      label: { nb: 'Bolker', nn: 'Bolkar' },
      hint: {
        nb: 'Føringer, planer, avtaler, rutiner og annet, i den rekkefølgen de vises.',
        nn: 'Føringar, planar, avtalar, rutinar og anna, i den rekkjefølgja dei blir viste.',
      },
    },
    competence: { kind: 'richText', label: { nb: 'Kompetanse', nn: 'Kompetanse' }, publish: 'recommended' },
    documentation: {
      kind: 'richText',
      label: { nb: 'Dokumentasjon', nn: 'Dokumentasjon' },
      publish: 'recommended',
    },
    participation: {
      kind: 'richText',
      label: { nb: 'Brukermedvirkning', nn: 'Brukarmedverknad' },
      publish: 'recommended',
    },
    evaluation: { kind: 'richText', label: { nb: 'Evaluering', nn: 'Evaluering' }, publish: 'recommended' },
  },
  groups: [
    {
      title: { nb: 'Om nivået', nn: 'Om nivået' },
      fields: ['key', 'title', 'summary', 'forWhom', 'owner', 'body'],
    },
    { title: { nb: 'Det som hører til', nn: 'Det som høyrer til' }, fields: ['sections'] },
    {
      title: { nb: 'Det kommunen skal vise', nn: 'Det kommunen skal vise' },
      fields: ['competence', 'documentation', 'participation', 'evaluation'],
    },
  ],
});
