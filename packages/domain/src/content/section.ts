import { defineContent } from './define.js';

/**
 * What stands under an organisational level: a guideline, an agreement, a routine, competence, participation and so
 * on. The order on a level is the level's own (DOMAIN a.2).
 */
export const section = defineContent({
  name: 'section',
  label: { nb: 'Bolk på organisatorisk nivå', nn: 'Bolk på organisatorisk nivå' },
  plural: { nb: 'Bolker på organisatoriske nivåer', nn: 'Bolkar på organisatoriske nivå' },
  newOne: { nb: 'Ny bolk', nn: 'Ny bolk' },
  purpose: {
    nb: 'En retningslinje, rutine eller avtale som står under et organisatorisk nivå.',
    nn: 'Ei retningslinje, ein rutine eller ein avtale som står under eit organisatorisk nivå.',
  },
  title: 'title',
  fields: {
    title: { kind: 'text', label: { nb: 'Tittel', nn: 'Tittel' }, publish: 'required' },
    kind: {
      kind: 'choice',
      options: {
        nationalGuideline: { nb: 'statlig føring', nn: 'statleg føring' },
        plan: { nb: 'kommunal plan', nn: 'kommunal plan' },
        agreement: { nb: 'samhandlingsavtale', nn: 'samhandlingsavtale' },
        arena: { nb: 'samhandlingsarena', nn: 'samhandlingsarena' },
        routine: { nb: 'rutine', nn: 'rutine' },
        measure: { nb: 'tiltak', nn: 'tiltak' },
        tjeneste: { nb: 'tjeneste', nn: 'teneste' },
        programme: { nb: 'program', nn: 'program' },
        competence: { nb: 'kompetanse', nn: 'kompetanse' },
        documentation: { nb: 'dokumentasjon', nn: 'dokumentasjon' },
        participation: { nb: 'brukermedvirkning', nn: 'brukarmedverknad' },
        evaluation: { nb: 'evaluering', nn: 'evaluering' },
        advice: { nb: 'råd', nn: 'råd' },
        safeWebsites: { nb: 'trygge nettsider', nn: 'trygge nettsider' },
        film: { nb: 'film', nn: 'film' },
      },
      label: { nb: 'Hva slags bolk', nn: 'Kva slags bolk' },
      publish: 'recommended',
    },
    body: { kind: 'richText', label: { nb: 'Tekst', nn: 'Tekst' }, publish: 'recommended' },
    owner: { kind: 'reference', to: ['role'], label: { nb: 'Ansvarlig', nn: 'Ansvarleg' } },
    content: {
      kind: 'references',
      to: ['plan', 'arena', 'tjeneste', 'measure', 'tool', 'advice', 'guide', 'page', 'legalReference'],
      label: { nb: 'Det bolken samler', nn: 'Det bolken samlar' },
      hint: {
        nb: 'Planer, arenaer, tjenester, tiltak, verktøy og annet som finnes her.',
        nn: 'Planar, arenaer, tenester, tiltak, verktøy og anna som finst her.',
      },
    },
    links: {
      kind: 'list',
      label: { nb: 'Lenker til andre nettsteder', nn: 'Lenkjer til andre nettstader' },
      entry: { nb: 'lenke', nn: 'lenkje' },
      fields: {
        title: { kind: 'text', label: { nb: 'Tittel', nn: 'Tittel' }, publish: 'required' },
        link: { kind: 'link', label: { nb: 'Adresse', nn: 'Adresse' }, publish: 'required' },
      },
    },
  },
});
