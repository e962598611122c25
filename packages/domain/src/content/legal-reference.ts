import { defineContent } from './define.js';

/** A lovhjemmel: act and paragraph with a plain text, whom it binds, and when it was checked. */
export const legalReference = defineContent({
  name: 'legalReference',
  label: { nb: 'Lovhjemmel', nn: 'Lovheimel' },
  plural: { nb: 'Lovhjemler', nn: 'Lovheimlar' },
  newOne: { nb: 'Ny lovhjemmel', nn: 'Ny lovheimel' },
  purpose: {
    nb: 'En lov og paragraf, forklart med enkle ord. Trinn og planer viser til den.',
    nn: 'Ei lov og ein paragraf, forklart med enkle ord. Steg og planar viser til han.',
  },
  title: 'title',
  fields: {
    title: {
      kind: 'text',
      label: { nb: 'Kort navn', nn: 'Kort namn' },
      example: { nb: 'Meldeplikt for helsepersonell', nn: 'Meldeplikt for helsepersonell' },
      publish: 'required',
    },
    act: { kind: 'text', official: true, label: { nb: 'Lov', nn: 'Lov' }, publish: 'required' },
    paragraph: {
      kind: 'plain',
      label: { nb: 'Paragraf', nn: 'Paragraf' },
      example: { nb: '§ 33', nn: '§ 33' },
      publish: 'required',
    },
    plainWords: {
      kind: 'richText',
      label: { nb: 'Hva det betyr', nn: 'Kva det tyder' },
      publish: 'recommended',
    },
    binds: { kind: 'text', label: { nb: 'Hvem den binder', nn: 'Kven han bind' } },
    link: { kind: 'link', label: { nb: 'Lenke til lovteksten', nn: 'Lenkje til lovteksten' } },
    validFrom: { kind: 'date', label: { nb: 'Gjelder fra', nn: 'Gjeld frå' } },
    validTo: { kind: 'date', label: { nb: 'Gjelder til', nn: 'Gjeld til' } },
    checkedOn: { kind: 'date', label: { nb: 'Kontrollert', nn: 'Kontrollert' }, publish: 'recommended' },
  },
});
