import { defineContent } from './define.js';

/**
 * A level of the guide. Its key is text ("0", "B", "3.1"), not a number, and what a level means is content:
 * kommuner differ (DOMAIN a.4, traps 1 and 6). A closing node ("Saken avsluttes") is a level with `closing`.
 */
export const level = defineContent({
  name: 'level',
  label: { nb: 'Nivå', nn: 'Nivå' },
  plural: { nb: 'Nivåer', nn: 'Nivå' },
  newOne: { nb: 'Nytt nivå', nn: 'Nytt nivå' },
  purpose: {
    nb: 'En del av veilederen med egne trinn. Det er lettest å bygge på kartet.',
    nn: 'Ein del av rettleiaren med eigne steg. Det er lettast å byggje på kartet.',
  },
  title: 'title',
  fields: {
    key: {
      kind: 'plain',
      label: { nb: 'Nøkkel', nn: 'Nøkkel' },
      hint: { nb: 'Det som står på brikken: 0, 1, B, 3.1 …', nn: 'Det som står på brikka: 0, 1, B, 3.1 …' },
      publish: 'required',
      names: true,
    },
    title: { kind: 'text', label: { nb: 'Tittel', nn: 'Tittel' }, publish: 'required' },
    shortTitle: {
      kind: 'text',
      label: { nb: 'Kort tittel', nn: 'Kort tittel' },
      hint: { nb: 'Til kart og menyer.', nn: 'Til kart og menyar.' },
      names: true,
    },
    purpose: {
      kind: 'richText',
      label: { nb: 'Hva nivået er til for', nn: 'Kva nivået er til for' },
      publish: 'recommended',
    },
    targetGroup: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Målgruppe', nn: 'Målgruppe' },
      example: {
        nb: 'Barn som noen undrer seg over, og familiene deres.',
        nn: 'Barn som nokon undrar seg over, og familiane deira.',
      },
    },
    goal: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Mål', nn: 'Mål' },
      example: {
        nb: 'Undringen er avklart, og barnet har fått den hjelpen tjenesten selv kan gi.',
        nn: 'Undringa er avklart, og barnet har fått den hjelpa tenesta sjølv kan gi.',
      },
    },
    steps: { kind: 'references', to: ['step'], label: { nb: 'Trinn', nn: 'Steg' } },
    tools: {
      kind: 'references',
      to: ['tool'],
      label: { nb: 'Verktøy for hele nivået', nn: 'Verktøy for heile nivået' },
    },
    arenas: {
      kind: 'references',
      to: ['arena'],
      label: { nb: 'Samhandlingsarenaer', nn: 'Samhandlingsarenaer' },
    },
    tjenesterInvolved: {
      kind: 'choice',
      options: {
        one: { nb: 'Én tjeneste', nn: 'Éi teneste' },
        two: { nb: 'To tjenester', nn: 'To tenester' },
        several: { nb: 'Flere tjenester', nn: 'Fleire tenester' },
      },
      label: { nb: 'Hvor mange tjenester', nn: 'Kor mange tenester' },
      hint: { nb: 'Gir antallet brikker i figuren.', nn: 'Gir talet på brikker i figuren.' },
    },
    needsConsent: { kind: 'boolean', label: { nb: 'Krever samtykke', nn: 'Krev samtykke' } },
    consent: {
      kind: 'richText',
      label: { nb: 'Om samtykke her', nn: 'Om samtykke her' },
      hint: {
        nb: 'Hvilket skjema, og hva som kan drøftes anonymt i stedet.',
        nn: 'Kva skjema, og kva som kan drøftast anonymt i staden.',
      },
    },
    stafettholderRole: {
      kind: 'reference',
      to: ['role'],
      label: { nb: 'Stafettholder er', nn: 'Stafetthaldar er' },
    },
    stafettholder: {
      kind: 'richText',
      label: { nb: 'Stafettholder på dette nivået', nn: 'Stafetthaldar på dette nivået' },
      hint: {
        nb: 'Hvem det er, hvordan vedkommende velges, og hvordan ansvaret gis videre.',
        nn: 'Kven det er, korleis vedkomande blir vald, og korleis ansvaret blir gitt vidare.',
      },
    },
    forParents: {
      kind: 'richText',
      label: { nb: 'Til foreldre og foresatte', nn: 'Til foreldre og føresette' },
      hint: {
        nb: 'Det samme nivået, fortalt til dem det gjelder.',
        nn: 'Det same nivået, fortalt til dei det gjeld.',
      },
    },
    closing: {
      kind: 'boolean',
      label: { nb: 'Dette er avslutningen', nn: 'Dette er avslutninga' },
      hint: { nb: 'En boks for seg: saken er avsluttet.', nn: 'Ein boks for seg: saka er avslutta.' },
    },
  },
  groups: [
    {
      title: { nb: 'Om nivået', nn: 'Om nivået' },
      fields: ['key', 'title', 'shortTitle', 'purpose', 'targetGroup', 'goal'],
    },
    { title: { nb: 'Innhold', nn: 'Innhald' }, fields: ['steps', 'tools', 'arenas'] },
    {
      title: { nb: 'Tjenester og samtykke', nn: 'Tenester og samtykke' },
      fields: ['tjenesterInvolved', 'needsConsent', 'consent'],
    },
    { title: { nb: 'Stafettholder', nn: 'Stafetthaldar' }, fields: ['stafettholderRole', 'stafettholder'] },
    { title: { nb: 'Mer', nn: 'Meir' }, rare: true, fields: ['forParents', 'closing'] },
  ],
});
