import { defineContent } from './define.js';

/** A number to call, held once: national helplines, and the kommune's own barnevernvakt. */
export const helpline = defineContent({
  name: 'helpline',
  label: { nb: 'Hjelpetelefon', nn: 'Hjelpetelefon' },
  plural: { nb: 'Hjelpetelefoner', nn: 'Hjelpetelefonar' },
  newOne: { nb: 'Ny hjelpetelefon', nn: 'Ny hjelpetelefon' },
  purpose: {
    nb: 'Et nummer man kan ringe. Det står ett sted og vises der det trengs.',
    nn: 'Eit nummer ein kan ringje. Det står éin stad og blir vist der det trengst.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', official: true, label: { nb: 'Navn', nn: 'Namn' }, publish: 'required' },
    phone: { kind: 'plain', label: { nb: 'Nummer', nn: 'Nummer' }, publish: 'required' },
    summary: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Hvem den er for', nn: 'Kven han er for' },
      publish: 'recommended',
    },
    hours: { kind: 'text', label: { nb: 'Når den svarer', nn: 'Når han svarer' } },
    acute: { kind: 'boolean', label: { nb: 'Ved akutt fare', nn: 'Ved akutt fare' } },
    link: { kind: 'link', label: { nb: 'Nettside', nn: 'Nettside' } },
    checkedOn: { kind: 'date', label: { nb: 'Kontrollert', nn: 'Kontrollert' }, publish: 'recommended' },
  },
});
