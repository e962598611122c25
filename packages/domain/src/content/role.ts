import { defineContent } from './define.js';

/** A role that a step, arena or contact names instead of a person, so that the guide outlives who holds it. */
export const role = defineContent({
  name: 'role',
  label: { nb: 'Rolle', nn: 'Rolle' },
  plural: { nb: 'Roller', nn: 'Roller' },
  newOne: { nb: 'Ny rolle', nn: 'Ny rolle' },
  purpose: {
    nb: 'Veilederen nevner roller, ikke personer. Da stemmer den også når folk bytter jobb.',
    nn: 'Rettleiaren nemner roller, ikkje personar. Då stemmer han også når folk byter jobb.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', label: { nb: 'Rolle', nn: 'Rolle' }, publish: 'required' },
    summary: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Hva rollen gjør', nn: 'Kva rolla gjer' },
      example: {
        nb: 'Holder den daglige kontakten med hjemmet og er den første barnet kan snakke med.',
        nn: 'Held den daglege kontakten med heimen og er den første barnet kan snakke med.',
      },
    },
    tjeneste: { kind: 'reference', to: ['tjeneste'], label: { nb: 'Hører til', nn: 'Høyrer til' } },
    deputy: { kind: 'reference', to: ['role'], label: { nb: 'Vikar', nn: 'Vikar' } },
  },
});
