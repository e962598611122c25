import type { InterfaceLanguage } from '@bti/domain';

const nb = {
  badRequest: { title: 'Ugyldig forespørsel', detail: 'Noe i forespørselen er feil utfylt.' },
  notSignedIn: { title: 'Ikke innlogget', detail: 'Du må logge inn, eller innloggingen har gått ut.' },
  notAllowed: { title: 'Ikke tilgang', detail: 'Rollen din gir ikke tilgang til dette.' },
  notFound: { title: 'Finnes ikke', detail: 'Dette finnes ikke, eller du har ikke tilgang til det.' },
  conflict: { title: 'Endret av andre', detail: 'Noen har lagret en nyere versjon mens du skrev.' },
  inUse: { title: 'I bruk', detail: 'Dette kan ikke slettes så lenge det er i bruk andre steder.' },
  alreadyExists: { title: 'Finnes fra før', detail: 'Det finnes allerede noe med denne identiteten.' },
  changedSince: { title: 'Endret siden', detail: 'Kan ikke angres: noe av dette er endret etterpå.' },
  siteClosed: {
    title: 'Nettstedet er stengt',
    detail: 'Nettstedet er stengt, og innholdet kan ikke endres.',
  },
  tooLarge: { title: 'For stort', detail: 'Det som ble sendt, er for stort.' },
  notStorable: { title: 'Kan ikke lagres', detail: 'Noen felt har verdier som ikke kan lagres.' },
  badReference: {
    title: 'Ugyldig henvisning',
    detail: 'En henvisning går til noe som er slettet eller ikke passer her.',
  },
  slugTaken: { title: 'Adressen er opptatt', detail: 'En annen side har allerede denne adressen.' },
  onlyOne: {
    title: 'Finnes bare én',
    detail: 'Innstillingene finnes alltid, og kan verken opprettes eller slettes.',
  },
  noReadings: {
    title: 'Lik for alle',
    detail: 'Innstillingene er de samme for alle som leser veilederen.',
  },
  ownerElsewhere: {
    title: 'Har et eget felt',
    detail: 'Hvem som er ansvarlig for nettstedet, står i innstillingene selv.',
  },
  hasGuide: {
    title: 'Har en veileder fra før',
    detail: 'Her finnes det allerede en veileder. Bare et nettsted uten veileder kan starte fra en annen.',
  },
  nothingPublished: {
    title: 'Ingenting å starte fra',
    detail: 'Det er ikke publisert noen veileder der du ville starte fra.',
  },
  notACentre: {
    title: 'Ikke kommunens senter',
    detail: 'Kommunen er ikke tilknyttet dette kompetansesenteret.',
  },
  notFitToPublish: {
    title: 'Kan ikke publiseres',
    detail: 'Kontrollen fant feil som må rettes før publisering.',
  },
  badFile: { title: 'Filen kan ikke leses inn', detail: 'Filen har feil. Ingenting er endret.' },
  siteTooLarge: {
    title: 'For stort for én pakke',
    detail: 'Tekst og filer er til sammen mer enn én pakke kan ha. Be den som drifter plattformen, om hjelp.',
  },
  fileRefused: { title: 'Filen kan ikke legges inn', detail: 'Filen kan ikke legges inn.' },
  unavailable: {
    title: 'Utilgjengelig',
    detail: 'Tjenesten er utilgjengelig akkurat nå. Prøv igjen om litt.',
  },
  internal: { title: 'Noe gikk galt', detail: 'Noe gikk galt hos oss. Feilen er loggført.' },
};

/** The sentences of the API's refusals, by code. nb is the shape; nn must have every key. */
export type ProblemWords = typeof nb;
export type ProblemCode = keyof ProblemWords;

const nn: ProblemWords = {
  badRequest: { title: 'Ugyldig førespurnad', detail: 'Noko i førespurnaden er feil utfylt.' },
  notSignedIn: { title: 'Ikkje innlogga', detail: 'Du må logge inn, eller innlogginga har gått ut.' },
  notAllowed: { title: 'Ikkje tilgang', detail: 'Rolla di gir ikkje tilgang til dette.' },
  notFound: { title: 'Finst ikkje', detail: 'Dette finst ikkje, eller du har ikkje tilgang til det.' },
  conflict: { title: 'Endra av andre', detail: 'Nokon har lagra ein nyare versjon medan du skreiv.' },
  inUse: { title: 'I bruk', detail: 'Dette kan ikkje slettast så lenge det er i bruk andre stader.' },
  alreadyExists: { title: 'Finst frå før', detail: 'Det finst alt noko med denne identiteten.' },
  changedSince: { title: 'Endra sidan', detail: 'Kan ikkje angrast: noko av dette er endra etterpå.' },
  siteClosed: {
    title: 'Nettstaden er stengd',
    detail: 'Nettstaden er stengd, og innhaldet kan ikkje endrast.',
  },
  tooLarge: { title: 'For stort', detail: 'Det som blei sendt, er for stort.' },
  notStorable: { title: 'Kan ikkje lagrast', detail: 'Nokre felt har verdiar som ikkje kan lagrast.' },
  badReference: {
    title: 'Ugyldig tilvising',
    detail: 'Ei tilvising går til noko som er sletta eller ikkje passar her.',
  },
  slugTaken: { title: 'Adressa er oppteken', detail: 'Ei anna side har alt denne adressa.' },
  onlyOne: {
    title: 'Finst berre éin',
    detail: 'Innstillingane finst alltid, og kan korkje opprettast eller slettast.',
  },
  noReadings: {
    title: 'Lik for alle',
    detail: 'Innstillingane er dei same for alle som les rettleiaren.',
  },
  ownerElsewhere: {
    title: 'Har eit eige felt',
    detail: 'Kven som er ansvarleg for nettstaden, står i innstillingane sjølve.',
  },
  hasGuide: {
    title: 'Har ein rettleiar frå før',
    detail: 'Her finst det alt ein rettleiar. Berre ein nettstad utan rettleiar kan starte frå ein annan.',
  },
  nothingPublished: {
    title: 'Ingenting å starte frå',
    detail: 'Det er ikkje publisert nokon rettleiar der du ville starte frå.',
  },
  notACentre: {
    title: 'Ikkje senteret til kommunen',
    detail: 'Kommunen er ikkje knytt til dette kompetansesenteret.',
  },
  notFitToPublish: {
    title: 'Kan ikkje publiserast',
    detail: 'Kontrollen fann feil som må rettast før publisering.',
  },
  badFile: { title: 'Fila kan ikkje lesast inn', detail: 'Fila har feil. Ingenting er endra.' },
  siteTooLarge: {
    title: 'For stort for éi pakke',
    detail: 'Tekst og filer er til saman meir enn éi pakke kan ha. Be den som driftar plattforma, om hjelp.',
  },
  fileRefused: { title: 'Fila kan ikkje leggjast inn', detail: 'Fila kan ikkje leggjast inn.' },
  unavailable: { title: 'Utilgjengeleg', detail: 'Tenesta er utilgjengeleg akkurat no. Prøv igjen om litt.' },
  internal: { title: 'Noko gjekk gale', detail: 'Noko gjekk gale hos oss. Feilen er loggført.' },
};

export const problemWords: Record<InterfaceLanguage, ProblemWords> = { nb, nn };
