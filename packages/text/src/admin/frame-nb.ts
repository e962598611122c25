import type { Capacity, TenantKind, TenantState } from '@bti/domain';
import { titlesIn } from './language-titles.js';
import { many } from './many.js';

/** The words of the frame: signing in, choosing a tenant, menus, failures, in bokmål. */
export const frameNb = {
  common: {
    product: 'BTI-plattformen',
    skip: 'Hopp til innholdet',
    loading: 'Henter …',
    tryAgain: 'Prøv igjen',
    toStart: 'Til forsiden',
    undo: 'Angre',
    redo: 'Gjør om igjen',
    save: 'Lagre',
    cancel: 'Avbryt',
    close: 'Lukk',
    done: 'Ferdig',
    yes: 'ja',
    no: 'nei',
    untitled: 'Uten navn',
    opensNewTab: '(åpnes i ny fane)',
    newTab: (name: string) => `for ${name} (åpnes i ny fane)`,
  },
  languages: titlesIn('nb'),
  signIn: {
    title: 'Logg inn',
    heading: 'BTI-plattformen',
    lead: 'Her bygger og vedlikeholder kommunen sin veileder for bedre tverrfaglig innsats.',
    button: 'Logg inn',
    waiting: 'Åpner innloggingen …',
    unreachable: 'Innloggingen svarer ikke akkurat nå. Vent litt, og prøv igjen.',
    expiredTitle: 'Du er logget ut',
    expired: 'Du er logget ut. Logg inn igjen, så fortsetter du der du var. Det du skrev, er tatt vare på.',
    again: 'Logg inn igjen',
  },
  user: { menu: 'Meg', language: 'Språk', changeTenant: 'Bytt nettsted', signOut: 'Logg ut' },
  failures: {
    title: 'Noe gikk galt',
    notFoundTitle: 'Siden finnes ikke',
    notFound: 'Adressen fører ingen steder, eller det som sto her, er slettet eller ikke ditt å se.',
    signedOut: 'Du er logget ut. Logg inn igjen, så fortsetter du der du var.',
    unreachable: 'Vi får ikke kontakt med tjenesten. Sjekk nettet, og prøv igjen.',
    refused: 'Det gikk ikke. Last siden på nytt, og prøv igjen.',
    broken: 'Noe gikk galt hos oss. Prøv igjen om litt.',
  },
  tenant: {
    kinds: { national: 'Nasjonalt', regionalCentre: 'Senteret', kommune: 'Kommunen' } satisfies Record<
      TenantKind,
      string
    >,
    states: {
      building: 'Under arbeid',
      active: 'Gjelder',
      mergedInto: 'Slått sammen',
      closed: 'Lagt ned',
    } satisfies Record<TenantState, string>,
    capacities: {
      kommuneAdmin: 'BTI-koordinator',
      editor: 'Redaktør',
      tjenesteEditor: 'Redaktør for egen tjeneste',
      approver: 'Godkjenner',
      reader: 'Leser',
      adviser: 'Rådgiver',
      operator: 'Drift',
      guest: 'Ser det som er publisert',
      grantedReader: 'Har fått lese utkast',
      grantedEditor: 'Har fått redigere utkast',
    } satisfies Record<Capacity, string>,
    edition: (number: number, date: string) => `Utgave ${number}, ${date}`,
    noEdition: 'Ikke publisert ennå',
    seeSite: 'Se nettstedet',
  },
  chooser: {
    title: 'Velg nettsted',
    lead: 'Du har tilgang til disse.',
    none: (email: string) =>
      `Ingen har gitt ${email} tilgang ennå. Be kommunens BTI-koordinator om det, og logg inn på nytt.`,
    search: 'Søk etter nettsted',
    nothing: 'Ingen passer til søket.',
    allKommuner: 'Alle kommuner',
    kommunerOf: (centre: string) => `Kommunene til ${centre}`,
    noKommuner: 'Ingen kommuner er knyttet til senteret ennå.',
  },
  frame: {
    navigation: 'Hovedmeny',
    menu: 'Meny',
    closeMenu: 'Lukk menyen',
    home: 'Hjem',
    upkeep: 'Holde ved like',
    guide: 'Veilederen',
    publish: 'Sjekk og publiser',
    editions: 'Utgaver',
    content: 'Innhold',
    kommuner: 'Kommuner',
    settings: 'Innstillinger',
    members: 'Medlemmer',
    grants: 'Innsyn for senteret',
    log: 'Logg',
    deleted: 'Slettet',
    seeSite: 'Se nettstedet',
    publishButton: 'Publiser …',
    changes: (count: number, edition: number) =>
      count === 0
        ? `Likt utgave ${edition}`
        : `${many(count, 'endring', 'endringer')} siden utgave ${edition}`,
    errors: (count: number) => `${count} feil`,
    neverPublished: 'Ikke publisert ennå',
  },
  saving: {
    saved: 'Alt er lagret',
    waiting: 'Lagrer snart …',
    saving: 'Lagrer …',
    failed: 'Ikke lagret. Prøver igjen.',
    invalid: 'Noe må rettes før det kan lagres',
    refused: 'Ikke lagret',
    conflict: 'Noen andre har endret det samme',
    signedOut: 'Ikke lagret. Du er logget ut.',
  },
};

export type FrameWords = typeof frameNb;
