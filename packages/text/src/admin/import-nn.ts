import { many } from './many.js';
import type { ImportWords } from './import-nb.js';

/** The words of taking in an exchange file, in nynorsk. */
export const importNn: ImportWords = {
  import: {
    title: 'Les inn frå fil',
    lead: 'Her les de inn ein rettleiar, eller delar av ein, frå ei fil i utvekslingsformatet til plattforma.',
    mayNot: 'Berre den som har ansvaret for nettstaden, kan lese inn filer.',
    rules: [
      'De får sjå kva som blir nytt og kva som blir endra, før noko skjer.',
      'Fila legg til og endrar. Det de har som ikkje står i henne, blir ståande.',
      'Heile importen kan angrast etterpå.',
    ],
    choose: 'Vel fil …',
    drop: 'eller slepp henne her',
    dropNow: 'Slepp fila her',
    kinds: 'Ei JSON-fil, eller ei zip-fil når bilete og skjema følgjer med.',
    oneFile: 'Vel éi fil om gongen.',
    reading: 'Ser gjennom fila …',
    file: (name: string) => `Fila «${name}»`,
    other: 'Vel ei anna fil …',
    faultsTitle: (count: number) => `${many(count, 'feil', 'feil')} i fila`,
    faultsHelp: 'Ingenting er lese inn, og ingenting er endra. Rett feila i fila, og vel henne på nytt.',
    moreFaults: (count: number) => `… og ${count} til. Ofte er det same feilen fleire stader.`,
    wholeFile: 'Heile fila',
    sums: 'Dette skjer',
    created: (count: number) => `${count} ${count === 1 ? 'nytt' : 'nye'}`,
    changed: (count: number) => `${count} blir endra`,
    unchanged: (count: number) => `${count} uendra`,
    stays: (count: number) => `${count} ikkje i fila`,
    staysHelp: 'blir ståande som dei er',
    readings: (count: number) =>
      `${many(count, 'variant', 'variantar')} er ${count === 1 ? 'ny eller endra' : 'nye eller endra'}.`,
    files: (count: number) => `${many(count, 'fil', 'filer')} følgjer med.`,
    noSettings: 'Fila seier ingenting om innstillingane. Dykkar eigne blir ståande.',
    nothing: 'Alt i fila står her frå før. Det er ingenting å lese inn.',
    createdTitle: 'Nytt',
    changedTitle: 'Blir endra',
    addressOnly: 'Berre tidlegare adresser blir endra.',
    more: (count: number) => `Vis ${count} til`,
    confirm: 'Les inn fila',
    importing: (percent) => (percent < 100 ? `Sender … ${percent} %` : 'Les inn …'),
    done: (created: number, changed: number) =>
      created + changed === 0
        ? 'Fila er lesen inn. Ingenting blei endra.'
        : `Fila er lesen inn: ${created} ${created === 1 ? 'nytt' : 'nye'}, ${changed} endra. Lesarane ser det når de publiserer.`,
    undo: 'Angre heile importen',
    undone: 'Importen er angra. Alt er som før.',
    toGuide: 'Sjå rettleiaren',
    toPublish: 'Sjekk og publiser',
    again: 'Les inn ei fil til',
    copy: {
      title: 'Ta ein kopi',
      lead: 'Alt de har skrive, med variantar, innstillingar og filer, i éi fil. Ho kan lesast inn igjen her.',
      take: 'Last ned ein kopi',
      making: 'Lagar kopien …',
      done: 'Kopien er lasta ned.',
    },
  },
};
