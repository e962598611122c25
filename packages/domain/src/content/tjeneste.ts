import { defineContent } from './define.js';
import { pictureFields } from './picture.js';

/** A tjeneste of the kommune (or one it shares): what it offers, to whom, and how to reach it by role. */
export const tjeneste = defineContent({
  name: 'tjeneste',
  label: { nb: 'Tjeneste', nn: 'Teneste' },
  plural: { nb: 'Tjenester', nn: 'Tenester' },
  newOne: { nb: 'Ny tjeneste', nn: 'Ny teneste' },
  purpose: {
    nb: 'Helsestasjon, barnehage, skole, PPT, barnevern og andre: hva de tilbyr, og hvordan man når dem.',
    nn: 'Helsestasjon, barnehage, skule, PPT, barnevern og andre: kva dei tilbyr, og korleis ein når dei.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', label: { nb: 'Navn', nn: 'Namn' }, publish: 'required' },
    area: {
      kind: 'choice',
      options: {
        kindergarten: { nb: 'Barnehage', nn: 'Barnehage' },
        school: { nb: 'Skole', nn: 'Skule' },
        health: { nb: 'Helse', nn: 'Helse' },
        family: { nb: 'Familie', nn: 'Familie' },
        childWelfare: { nb: 'Barnevern', nn: 'Barnevern' },
        learningSupport: { nb: 'Faglige og sosiale vansker', nn: 'Faglege og sosiale vanskar' },
        leisure: { nb: 'Kultur og fritid', nn: 'Kultur og fritid' },
        social: { nb: 'Nav og bolig', nn: 'Nav og bustad' },
        other: { nb: 'Annet', nn: 'Anna' },
      },
      label: { nb: 'Område', nn: 'Område' },
    },
    summary: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Kort om tjenesten', nn: 'Kort om tenesta' },
      publish: 'recommended',
      example: {
        nb: 'Råd og støtte til familier med barn fra null til fem år.',
        nn: 'Råd og støtte til familiar med barn frå null til fem år.',
      },
    },
    offers: { kind: 'richText', label: { nb: 'Dette kan de hjelpe med', nn: 'Dette kan dei hjelpe med' } },
    ...pictureFields,
    threshold: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Hvem kan få hjelp', nn: 'Kven kan få hjelp' },
      example: {
        nb: 'Alle som bor i kommunen. Du trenger ingen henvisning.',
        nn: 'Alle som bur i kommunen. Du treng inga tilvising.',
      },
    },
    ageFrom: { kind: 'number', min: 0, max: 120, label: { nb: 'Fra alder', nn: 'Frå alder' } },
    ageTo: { kind: 'number', min: 0, max: 120, label: { nb: 'Til alder', nn: 'Til alder' } },
    languages: { kind: 'text', label: { nb: 'Språk og tolk', nn: 'Språk og tolk' } },
    contacts: {
      kind: 'list',
      label: { nb: 'Kontakt', nn: 'Kontakt' },
      hint: { nb: 'Roller og felles numre, ikke personer.', nn: 'Roller og felles nummer, ikkje personar.' },
      entry: { nb: 'kontakt', nn: 'kontakt' },
      publish: 'recommended',
      fields: {
        role: { kind: 'reference', to: ['role'], label: { nb: 'Rolle', nn: 'Rolle' } },
        label: { kind: 'text', label: { nb: 'Gjelder', nn: 'Gjeld' } },
        phone: { kind: 'plain', label: { nb: 'Telefon', nn: 'Telefon' } },
        email: {
          kind: 'plain',
          label: { nb: 'E-post', nn: 'E-post' },
          hint: { nb: 'En felles adresse.', nn: 'Ei felles adresse.' },
        },
        link: { kind: 'link', label: { nb: 'Adresse på nett', nn: 'Adresse på nett' } },
      },
    },
    hours: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Åpningstid', nn: 'Opningstid' },
      example: {
        nb: 'Mandag til fredag 8–15.30, onsdag til 18',
        nn: 'Måndag til fredag 8–15.30, onsdag til 18',
      },
    },
    address: { kind: 'plain', multiline: true, label: { nb: 'Besøksadresse', nn: 'Besøksadresse' } },
    link: { kind: 'link', label: { nb: 'Egen nettside', nn: 'Eiga nettside' } },
    levels: { kind: 'references', to: ['level'], label: { nb: 'Er med på nivå', nn: 'Er med på nivå' } },
    logSystem: {
      kind: 'reference',
      to: ['tool'],
      label: { nb: 'Fører stafettlogg i', nn: 'Fører stafettlogg i' },
      hint: { nb: 'Et verktøy av slaget system.', nn: 'Eit verktøy av slaget system.' },
    },
    logRules: {
      kind: 'richText',
      label: { nb: 'Om stafettloggen her', nn: 'Om stafettloggen her' },
      hint: {
        nb: 'Når den opprettes og avsluttes, samtykke, alder, arkiv.',
        nn: 'Når han blir oppretta og avslutta, samtykke, alder, arkiv.',
      },
    },
    intermunicipal: { kind: 'boolean', label: { nb: 'Interkommunal', nn: 'Interkommunal' } },
    hostKommune: { kind: 'plain', label: { nb: 'Vertskommune', nn: 'Vertskommune' } },
    legalReferences: {
      kind: 'references',
      to: ['legalReference'],
      label: { nb: 'Lovhjemler', nn: 'Lovheimlar' },
    },
  },
  groups: [
    {
      title: { nb: 'Om tjenesten', nn: 'Om tenesta' },
      fields: ['title', 'area', 'summary', 'offers', 'picture', 'pictureAlt', 'pictureDecorative'],
    },
    {
      title: { nb: 'Hvem kan få hjelp', nn: 'Kven kan få hjelp' },
      fields: ['threshold', 'ageFrom', 'ageTo', 'languages'],
    },
    { title: { nb: 'Kontakt', nn: 'Kontakt' }, fields: ['contacts', 'hours', 'address', 'link'] },
    { title: { nb: 'I veilederen', nn: 'I rettleiaren' }, fields: ['levels', 'logSystem', 'logRules'] },
    {
      title: { nb: 'Mer', nn: 'Meir' },
      rare: true,
      fields: ['intermunicipal', 'hostKommune', 'legalReferences'],
    },
  ],
});
