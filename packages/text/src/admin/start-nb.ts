import { many } from './many.js';

/** The words of a new tenant's first steps, in bokmål. */
export const startNb = {
  start: {
    title: 'Kom i gang',
    welcome: (name: string) => `Velkommen, ${name}`,
    lead: 'Fire steg til en veileder dere kan publisere. Ta dem i den rekkefølgen dere vil. Alt lagres underveis, og ingen andre ser det før dere publiserer.',
    mayNot: 'Koordinatoren deres setter opp veilederen. Du kan se deg rundt så lenge.',
    steps: {
      settings: 'Navn, språk og farge',
      base: 'Det dere har fra før',
      guide: 'Veilederen',
      publish: 'Gå gjennom og publiser',
    },
    done: 'Ferdig',
    skipped: 'Hoppet over',
    todo: 'Gjenstår',
    skip: 'Hopp over nå',
    settings: {
      help: 'Dette ser leserne på hver side. Alt kan endres senere under Innstillinger.',
      name: 'Navn på nettstedet',
      language: 'Hovedspråk',
      colour: 'Farge',
      colourHelp: 'For eksempel fargen i kommunevåpenet. Vi sørger for at teksten alltid kan leses.',
      noColour: 'Ikke valgt. Da brukes plattformens grønnblå.',
      save: 'Lagre og gå videre',
    },
    base: {
      help: 'Skriv navnene, ett på hver linje. Du kan lime inn en liste. Resten fyller dere ut senere.',
      examples: {
        tjeneste: 'Helsestasjon\nBarnehage\nPPT',
        measure: 'Foreldrekurs\nSamtalegruppe',
        arena: 'Ressursteam\nTverrfaglig møte',
      },
      add: (count: number) => (count === 0 ? 'Legg til' : `Legg til ${count}`),
      added: (count: number) => `${many(count, 'navn', 'navn')} er lagt til.`,
      existing: (count: number) => `${count} fra før`,
      already: (names: string) => `Fantes fra før: ${names}.`,
    },
    guide: {
      help: 'Velg hva dere vil begynne med. Alt som kommer inn, blir deres eget, og dere endrer det som dere vil.',
      from: 'Begynn med',
      nothing: 'En tom veileder',
      nothingHelp: 'Dere bygger nivåer og trinn selv, fra første ord.',
      nothingName: 'Navn på veilederen',
      kinds: { national: 'Nasjonal mal', regionalCentre: 'Kompetansesenter', kommune: 'Kommune' },
      edition: (number: number, date: string) => `Utgave ${number}, ${date}`,
      look: 'Se på den',
      recommended: 'Anbefalt',
      none: 'Ingen andre har publisert noe ennå.',
      search: 'Søk etter kommune eller senter',
      noMatch: 'Ingen passer til søket.',
      more: (count: number) => `${count} til. Søk for å finne dem.`,
      take: (name: string) => `Begynn med ${name}`,
      begin: 'Lag en tom veileder',
      confirmTitle: (name: string) => `Begynne med ${name}?`,
      confirm: (number: number) =>
        `Alt i utgave ${number} kommer inn som deres eget utkast. Det dere har lagt inn, blir stående. Etterpå kan dere angre alt på én gang.`,
      confirmButton: 'Ja, hent det inn',
      taking: 'Henter inn …',
      taken: (count: number, name: string) =>
        `${many(count, 'element', 'elementer')} er hentet inn fra ${name}. Nå er det deres. Se over, gjør det til deres eget, og publiser når dere vil.`,
      undo: 'Angre alt',
      undone: 'Alt som ble hentet inn, er tatt bort igjen.',
    },
    publish: {
      help: 'Se over sjekken, og publiser. Nettstedet er under arbeid, så dere kan publisere selv om noe mangler: Leserne ser «Under utarbeiding».',
      first: 'Først trengs en veileder.',
      go: 'Gå gjennom og publiser',
      map: 'Se på veilederen',
    },
    list: {
      title: 'Kom i gang',
      lead: (done: number, all: number) => `${done} av ${all} er ferdig.`,
    },
  },
};

export type StartWords = typeof startNb;
