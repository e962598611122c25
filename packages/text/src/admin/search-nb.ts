import { many } from './many.js';

/** The words of the one search over everything, the keyboard help and the connection, in bokmål. */
export const searchNb = {
  finder: {
    open: 'Søk i alt innhold',
    keys: 'Ctrl K',
    keysMac: '⌘ K',
    title: 'Søk',
    field: 'Søk i innhold, sider og handlinger',
    placeholder: 'Verktøy, tjeneste, begrep, «publiser» …',
    recent: 'Åpnet sist',
    acts: 'Gjør noe',
    pages: 'Gå til',
    items: 'Innhold',
    nothing: (typed: string) => `Ingenting passer til «${typed}».`,
    nothingHelp: 'Prøv færre eller andre ord. Søket leser navn og tekst på alle språkene deres.',
    found: (count: number) => many(count, 'treff', 'treff'),
    more: (count: number) => `${count} til. Skriv mer for å finne dem.`,
    keysHelp: 'Piltastene flytter, Enter åpner, Esc lukker.',
  },
  keyboard: {
    title: 'Hurtigtaster',
    open: 'Hurtigtaster',
    everywhere: 'Overalt',
    search: 'Søk i alt',
    help: 'Vis denne hjelpen',
    close: 'Lukk det som er åpent',
    skip: 'Hopp til innholdet, først på siden',
    writing: 'Når du skriver',
    undo: 'Angre',
    redo: 'Gjør om igjen',
    bold: 'Fet skrift',
    italic: 'Kursiv',
    toolbar: 'Flytt i verktøylinjen',
    choosing: 'I lister og forslag',
    move: 'Flytt i forslagene',
    pick: 'Velg',
    range: 'Velg alt fra forrige til denne',
    single: 'Bruk tasten ? for å åpne hjelpen',
    singleHelp: 'Slå den av hvis du styrer maskinen med stemmen, eller kommer borti den.',
    arrows: 'Piltastene',
    shiftClick: 'Shift + klikk',
  },
  connection: {
    offline: 'Du er uten nett. Det du skriver, er tatt vare på her og blir lagret når nettet er tilbake.',
    unreachable:
      'Vi får ikke kontakt med tjenesten akkurat nå. Det du skriver, er tatt vare på her. Vi prøver igjen av oss selv.',
    back: 'Kontakten er tilbake.',
  },
};

export type SearchWords = typeof searchNb;
