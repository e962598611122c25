import { many } from './many.js';
import type { SearchWords } from './search-nb.js';

/** The words of the one search over everything, the keyboard help and the connection, in nynorsk. */
export const searchNn: SearchWords = {
  finder: {
    open: 'Søk i alt innhald',
    keys: 'Ctrl K',
    keysMac: '⌘ K',
    title: 'Søk',
    field: 'Søk i innhald, sider og handlingar',
    placeholder: 'Verktøy, teneste, omgrep, «publiser» …',
    recent: 'Opna sist',
    acts: 'Gjer noko',
    pages: 'Gå til',
    items: 'Innhald',
    nothing: (typed) => `Ingenting passar til «${typed}».`,
    nothingHelp: 'Prøv færre eller andre ord. Søket les namn og tekst på alle språka dykkar.',
    found: (count) => many(count, 'treff', 'treff'),
    more: (count) => `${count} til. Skriv meir for å finne dei.`,
    keysHelp: 'Piltastane flyttar, Enter opnar, Esc lukkar.',
  },
  keyboard: {
    title: 'Snøggtastar',
    open: 'Snøggtastar',
    everywhere: 'Overalt',
    search: 'Søk i alt',
    help: 'Vis denne hjelpa',
    close: 'Lukk det som er ope',
    skip: 'Hopp til innhaldet, først på sida',
    writing: 'Når du skriv',
    undo: 'Angre',
    redo: 'Gjer om att',
    bold: 'Feit skrift',
    italic: 'Kursiv',
    toolbar: 'Flytt i verktøylinja',
    choosing: 'I lister og forslag',
    move: 'Flytt i forslaga',
    pick: 'Vel',
    range: 'Vel alt frå førre til denne',
    single: 'Bruk tasten ? for å opne hjelpa',
    singleHelp: 'Slå han av om du styrer maskina med stemma, eller kjem borti han.',
    arrows: 'Piltastane',
    shiftClick: 'Shift + klikk',
  },
  connection: {
    offline: 'Du er utan nett. Det du skriv, er teke vare på her og blir lagra når nettet er tilbake.',
    unreachable:
      'Vi får ikkje kontakt med tenesta akkurat no. Det du skriv, er teke vare på her. Vi prøver igjen av oss sjølve.',
    back: 'Kontakten er tilbake.',
  },
};
