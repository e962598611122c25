import { defineContent } from './define.js';

/**
 * A varselboks: what to do at suspicion of violence, abuse or serious neglect. One register, shown by rule first
 * on the pages it concerns, never copied as text (DOMAIN c.13). Discuss anonymously, report and call now are
 * told apart (DOMAIN f.5).
 */
export const warning = defineContent({
  name: 'warning',
  label: { nb: 'Varselboks', nn: 'Varselboks' },
  plural: { nb: 'Varselbokser', nn: 'Varselboksar' },
  newOne: { nb: 'Ny varselboks', nn: 'Ny varselboks' },
  purpose: {
    nb: 'Det leseren må se først, som ved mistanke om vold eller overgrep.',
    nn: 'Det lesaren må sjå først, som ved mistanke om vald eller overgrep.',
  },
  title: 'title',
  fields: {
    title: {
      kind: 'text',
      label: { nb: 'Når boksen gjelder', nn: 'Når boksen gjeld' },
      example: { nb: 'Mistanke om vold eller overgrep?', nn: 'Mistanke om vald eller overgrep?' },
      publish: 'required',
    },
    instruction: { kind: 'richText', label: { nb: 'Hva du gjør', nn: 'Kva du gjer' }, publish: 'required' },
    recipients: {
      kind: 'references',
      to: ['helpline', 'tjeneste'],
      label: { nb: 'Ring', nn: 'Ring' },
      hint: {
        nb: 'Fra registeret over hjelpetelefoner og tjenester.',
        nn: 'Frå registeret over hjelpetelefonar og tenester.',
      },
      publish: 'required',
    },
    tools: { kind: 'references', to: ['tool'], label: { nb: 'Verktøy', nn: 'Verktøy' } },
    legalReferences: {
      kind: 'references',
      to: ['legalReference'],
      label: { nb: 'Lovhjemler', nn: 'Lovheimlar' },
    },
    everywhere: { kind: 'boolean', label: { nb: 'Vis på alle sider', nn: 'Vis på alle sider' } },
    shownOn: {
      kind: 'references',
      to: ['guide', 'level', 'step'],
      label: { nb: 'Vis på', nn: 'Vis på' },
      hint: { nb: 'Et nivå tar med alle trinnene sine.', nn: 'Eit nivå tek med alle stega sine.' },
    },
  },
});
