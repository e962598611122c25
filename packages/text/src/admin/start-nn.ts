import { many } from './many.js';
import type { StartWords } from './start-nb.js';

/** The words of a new tenant's first steps, in nynorsk. */
export const startNn: StartWords = {
  start: {
    title: 'Kom i gang',
    welcome: (name) => `Velkomen, ${name}`,
    lead: 'Fire steg til ein rettleiar de kan publisere. Ta dei i den rekkjefølgja de vil. Alt blir lagra undervegs, og ingen andre ser det før de publiserer.',
    mayNot: 'Koordinatoren dykkar set opp rettleiaren. Du kan sjå deg rundt så lenge.',
    steps: {
      settings: 'Namn, språk og farge',
      base: 'Det de har frå før',
      guide: 'Rettleiaren',
      publish: 'Gå gjennom og publiser',
    },
    done: 'Ferdig',
    skipped: 'Hoppa over',
    todo: 'Står att',
    skip: 'Hopp over no',
    settings: {
      help: 'Dette ser lesarane på kvar side. Alt kan endrast seinare under Innstillingar.',
      name: 'Namn på nettstaden',
      language: 'Hovudspråk',
      colour: 'Farge',
      colourHelp: 'Til dømes fargen i kommunevåpenet. Vi syter for at teksten alltid kan lesast.',
      noColour: 'Ikkje vald. Då blir den grønblå fargen til plattforma brukt.',
      save: 'Lagre og gå vidare',
    },
    base: {
      help: 'Skriv namna, eitt på kvar linje. Du kan lime inn ei liste. Resten fyller de ut seinare.',
      examples: {
        tjeneste: 'Helsestasjon\nBarnehage\nPPT',
        measure: 'Foreldrekurs\nSamtalegruppe',
        arena: 'Ressursteam\nTverrfagleg møte',
      },
      add: (count) => (count === 0 ? 'Legg til' : `Legg til ${count}`),
      added: (count) => `${many(count, 'namn', 'namn')} er lagt til.`,
      existing: (count) => `${count} frå før`,
      already: (names) => `Fanst frå før: ${names}.`,
    },
    guide: {
      help: 'Vel kva de vil starte med. Alt som kjem inn, blir dykkar eige, og de endrar det som de vil.',
      from: 'Start med',
      nothing: 'Ein tom rettleiar',
      nothingHelp: 'De byggjer nivå og steg sjølve, frå første ord.',
      nothingName: 'Namn på rettleiaren',
      kinds: { national: 'Nasjonal mal', regionalCentre: 'Kompetansesenter', kommune: 'Kommune' },
      edition: (number, date) => `Utgåve ${number}, ${date}`,
      look: 'Sjå på den',
      recommended: 'Tilrådd',
      none: 'Ingen andre har publisert noko enno.',
      search: 'Søk etter kommune eller senter',
      noMatch: 'Ingen passar til søket.',
      more: (count) => `${count} til. Søk for å finne dei.`,
      take: (name) => `Start med ${name}`,
      begin: 'Lag ein tom rettleiar',
      confirmTitle: (name) => `Starte med ${name}?`,
      confirm: (number) =>
        `Alt i utgåve ${number} kjem inn som dykkar eige utkast. Det de har lagt inn, blir ståande. Etterpå kan de angre alt på éin gong.`,
      confirmButton: 'Ja, hent det inn',
      taking: 'Hentar inn …',
      taken: (count, name) =>
        `${many(count, 'element', 'element')} er henta inn frå ${name}. No er det dykkar. Sjå over, gjer det til dykkar eige, og publiser når de vil.`,
      undo: 'Angre alt',
      undone: 'Alt som blei henta inn, er teke bort igjen.',
    },
    publish: {
      help: 'Sjå over sjekken, og publiser. Nettstaden er under arbeid, så de kan publisere sjølv om noko manglar: Lesarane ser «Under utarbeiding».',
      first: 'Først trengst ein rettleiar.',
      go: 'Gå gjennom og publiser',
      map: 'Sjå på rettleiaren',
    },
    list: {
      title: 'Kom i gang',
      lead: (done, all) => `${done} av ${all} er ferdig.`,
    },
  },
};
