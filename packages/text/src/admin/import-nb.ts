import { many } from './many.js';

/** The words of taking in an exchange file, in bokmål. */
export const importNb = {
  import: {
    title: 'Les inn fra fil',
    lead: 'Her leser dere inn en veileder, eller deler av en, fra en fil i plattformens utvekslingsformat.',
    mayNot: 'Bare den som har ansvaret for nettstedet, kan lese inn filer.',
    rules: [
      'Dere får se hva som blir nytt og hva som endres, før noe skjer.',
      'Filen legger til og endrer. Det dere har som ikke står i den, blir stående.',
      'Hele importen kan angres etterpå.',
    ],
    choose: 'Velg fil …',
    drop: 'eller slipp den her',
    dropNow: 'Slipp filen her',
    kinds: 'En JSON-fil, eller en zip-fil når bilder og skjema følger med.',
    oneFile: 'Velg én fil om gangen.',
    reading: 'Ser gjennom filen …',
    file: (name: string) => `Filen «${name}»`,
    other: 'Velg en annen fil …',
    faultsTitle: (count: number) => `${many(count, 'feil', 'feil')} i filen`,
    faultsHelp: 'Ingenting er lest inn, og ingenting er endret. Rett feilene i filen, og velg den på nytt.',
    moreFaults: (count: number) => `… og ${count} til. Ofte er det samme feil flere steder.`,
    wholeFile: 'Hele filen',
    sums: 'Dette skjer',
    created: (count: number) => `${count} ${count === 1 ? 'nytt' : 'nye'}`,
    changed: (count: number) => `${count} endres`,
    unchanged: (count: number) => `${count} uendret`,
    stays: (count: number) => `${count} ikke i filen`,
    staysHelp: 'blir stående som de er',
    readings: (count: number) =>
      `${many(count, 'variant', 'varianter')} er ${count === 1 ? 'ny eller endret' : 'nye eller endret'}.`,
    files: (count: number) => `${many(count, 'fil', 'filer')} følger med.`,
    noSettings: 'Filen sier ingenting om innstillingene. Deres egne blir stående.',
    nothing: 'Alt i filen står her fra før. Det er ingenting å lese inn.',
    createdTitle: 'Nytt',
    changedTitle: 'Endres',
    addressOnly: 'Bare tidligere adresser endres.',
    more: (count: number) => `Vis ${count} til`,
    confirm: 'Les inn filen',
    importing: (percent: number) => (percent < 100 ? `Sender … ${percent} %` : 'Leser inn …'),
    done: (created: number, changed: number) =>
      created + changed === 0
        ? 'Filen er lest inn. Ingenting ble endret.'
        : `Filen er lest inn: ${created} ${created === 1 ? 'nytt' : 'nye'}, ${changed} endret. Leserne ser det når dere publiserer.`,
    undo: 'Angre hele importen',
    undone: 'Importen er angret. Alt er som før.',
    toGuide: 'Se veilederen',
    toPublish: 'Sjekk og publiser',
    again: 'Les inn en fil til',
    copy: {
      title: 'Ta en kopi',
      lead: 'Alt dere har skrevet, med varianter, innstillinger og filer, i én fil. Den kan leses inn igjen her.',
      take: 'Last ned en kopi',
      making: 'Lager kopien …',
      done: 'Kopien er lastet ned.',
    },
  },
};

export type ImportWords = typeof importNb;
