import { defineContent } from './define.js';

/** A verktøy: a form, template, checklist, guide, film or page, or a *system* in which work is recorded (trap 5). */
export const tool = defineContent({
  name: 'tool',
  label: { nb: 'Verktøy', nn: 'Verktøy' },
  plural: { nb: 'Verktøy', nn: 'Verktøy' },
  newOne: { nb: 'Nytt verktøy', nn: 'Nytt verktøy' },
  purpose: {
    nb: 'Skjema, maler, sjekklister og lenker som trinnene bruker.',
    nn: 'Skjema, malar, sjekklister og lenkjer som stega bruker.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', label: { nb: 'Navn', nn: 'Namn' }, publish: 'required' },
    toolKind: {
      kind: 'choice',
      options: {
        form: { nb: 'Skjema', nn: 'Skjema' },
        template: { nb: 'Mal', nn: 'Mal' },
        checklist: { nb: 'Sjekkliste', nn: 'Sjekkliste' },
        guide: { nb: 'Veiledning', nn: 'Rettleiing' },
        film: { nb: 'Film', nn: 'Film' },
        page: { nb: 'Nettside', nn: 'Nettside' },
        system: { nb: 'System', nn: 'System' },
        link: { nb: 'Lenke', nn: 'Lenkje' },
      },
      label: { nb: 'Slags verktøy', nn: 'Slags verktøy' },
      publish: 'recommended',
    },
    summary: {
      kind: 'text',
      multiline: true,
      label: { nb: 'Hva det er, i én setning', nn: 'Kva det er, i éi setning' },
      publish: 'recommended',
      example: {
        nb: 'Et skjema som hjelper deg å skille det du har sett fra det du tror.',
        nn: 'Eit skjema som hjelper deg å skilje det du har sett frå det du trur.',
      },
    },
    use: { kind: 'richText', label: { nb: 'Slik brukes det', nn: 'Slik blir det brukt' } },
    file: {
      kind: 'file',
      accept: 'any',
      label: { nb: 'Fil', nn: 'Fil' },
      hint: {
        nb: 'Skjemaet eller malen selv. Format og størrelse blir vist ved siden av lenken.',
        nn: 'Skjemaet eller malen sjølv. Format og storleik blir viste ved sida av lenkja.',
      },
    },
    link: { kind: 'link', label: { nb: 'Adresse', nn: 'Adresse' } },
    format: {
      kind: 'plain',
      hint: { nb: 'Der verktøyet ligger et annet sted.', nn: 'Der verktøyet ligg ein annan stad.' },
      label: { nb: 'Format', nn: 'Format' },
      example: { nb: 'PDF', nn: 'PDF' },
    },
    size: {
      kind: 'plain',
      label: { nb: 'Størrelse', nn: 'Storleik' },
      example: { nb: '690 kB', nn: '690 kB' },
    },
    part: {
      kind: 'text',
      label: { nb: 'Sted i dokumentet', nn: 'Stad i dokumentet' },
      example: { nb: 'side 29', nn: 'side 29' },
    },
    formFields: {
      kind: 'list',
      label: { nb: 'Felter i skjemaet', nn: 'Felt i skjemaet' },
      hint: {
        nb: 'Fylles ut på leserens egen maskin og sendes ingen steder.',
        nn: 'Blir fylte ut på maskina til lesaren og blir ikkje sende nokon stad.',
      },
      entry: { nb: 'felt', nn: 'felt' },
      fields: {
        label: { kind: 'text', label: { nb: 'Ledetekst', nn: 'Leietekst' }, publish: 'required' },
        help: { kind: 'text', label: { nb: 'Hjelp', nn: 'Hjelp' } },
        answer: {
          kind: 'choice',
          options: {
            short: { nb: 'kort svar', nn: 'kort svar' },
            long: { nb: 'langt svar', nn: 'langt svar' },
            yesNo: { nb: 'ja eller nei', nn: 'ja eller nei' },
            date: { nb: 'dato', nn: 'dato' },
          },
          label: { nb: 'Svar', nn: 'Svar' },
        },
      },
    },
    tjenester: {
      kind: 'references',
      to: ['tjeneste'],
      label: { nb: 'Tjenester som bruker det', nn: 'Tenester som bruker det' },
    },
    owner: {
      kind: 'reference',
      to: ['role'],
      label: { nb: 'Eier', nn: 'Eigar' },
      hint: { nb: 'Rollen som holder verktøyet oppdatert.', nn: 'Rolla som held verktøyet oppdatert.' },
    },
    version: { kind: 'plain', label: { nb: 'Versjon', nn: 'Versjon' } },
    validFrom: { kind: 'date', label: { nb: 'Gyldig fra', nn: 'Gyldig frå' } },
    validTo: { kind: 'date', label: { nb: 'Gyldig til', nn: 'Gyldig til' } },
    replaces: { kind: 'references', to: ['tool'], label: { nb: 'Erstatter', nn: 'Erstattar' } },
    source: {
      kind: 'choice',
      options: {
        own: { nb: 'Eget', nn: 'Eige' },
        national: { nb: 'Nasjonalt', nn: 'Nasjonalt' },
        centre: { nb: 'Fra kompetansesenter', nn: 'Frå kompetansesenter' },
        otherKommune: { nb: 'Fra en annen kommune', nn: 'Frå ein annan kommune' },
      },
      label: { nb: 'Opphav', nn: 'Opphav' },
    },
    sourceName: { kind: 'text', official: true, label: { nb: 'Laget av', nn: 'Laga av' } },
    inLanguages: { kind: 'plain', label: { nb: 'Finnes på språk', nn: 'Finst på språk' } },
  },
  groups: [
    { title: { nb: 'Hva det er', nn: 'Kva det er' }, fields: ['title', 'toolKind', 'summary', 'use'] },
    {
      title: { nb: 'Hvor det finnes', nn: 'Kvar det finst' },
      fields: ['file', 'link', 'format', 'size', 'part'],
    },
    { title: { nb: 'Skjemaet', nn: 'Skjemaet' }, rare: true, fields: ['formFields'] },
    { title: { nb: 'Hvem som bruker det', nn: 'Kven som bruker det' }, fields: ['tjenester', 'owner'] },
    {
      title: { nb: 'Versjon og opphav', nn: 'Versjon og opphav' },
      rare: true,
      fields: ['version', 'validFrom', 'validTo', 'replaces', 'source', 'sourceName', 'inLanguages'],
    },
  ],
});
