import type { PublishWords } from './publish-nb.js';
import { many } from './many.js';

/** The words of the check, publishing, previews and editions, in nynorsk. */
export const publishNn: PublishWords = {
  publish: {
    title: 'Sjekk og publiser',
    titleNext: (number) => `Publiser utgåve ${number}`,
    since: (count, edition) => `${many(count, 'endring', 'endringar')} sidan utgåve ${edition}.`,
    firstTime: 'Dette blir den første utgåva.',
    errors: (count) => many(count, 'feil', 'feil'),
    warnings: (count) => many(count, 'åtvaring', 'åtvaringar'),
    mustMend: 'Må rettast',
    missing: 'Manglar',
    missingHelp:
      'Nettstaden er under arbeid, så dette stoppar ikkje ei publisering. Det må på plass før rettleiaren gjeld.',
    noErrors: 'Ingen feil.',
    lookOver: 'Sjå over',
    lookOverHelp: 'Kan publiserast likevel.',
    noWarnings: 'Ingenting å sjå over.',
    isNew: 'Dette er nytt',
    noChanges: 'Ingenting er endra sidan førre utgåve.',
    kinds: { added: 'ny', changed: 'endra', removed: 'sletta' },
    mend: 'Gå til feltet',
    form: 'Publiser',
    note: 'Kva er nytt, med dine ord',
    noteHint: 'Følgjer utgåva, så alle ser kva som blei endra og kvifor.',
    confirm: (count) =>
      count === 1 ? 'Eg har sett over åtvaringa' : `Eg har sett over dei ${count} åtvaringane`,
    button: (number) => `Publiser utgåve ${number}`,
    publishing: 'Publiserer …',
    stopped: (count) => (count === 1 ? 'Rett feilen først.' : `Rett dei ${count} feila først.`),
    unconfirmed: 'Kryss av for at du har sett over åtvaringane.',
    nothingNew: 'Ingenting er endra, men du kan publisere på nytt.',
    safe: (number) =>
      number ? `Utgåve ${number} står til den nye er ute.` : 'Du kan publisere så ofte du vil.',
    mayNot: 'Koordinator og godkjennar publiserer. Du kan sjå kva som står att.',
    unsaved: 'Noko er ikkje lagra enno. Sjå over det først, og publiser etterpå.',
    doneTitle: (number) => `Utgåve ${number} er ute`,
    done: 'Lesarane ser den nye utgåva om eit augeblikk.',
  },
  previews: {
    title: 'Førehandsvising',
    help: 'Lag ei lenkje til utkastet slik det er no. Ho verkar i 30 dagar, utan innlogging, og kan trekkjast tilbake.',
    create: 'Lag lenkje til førehandsvising',
    made: 'Lenkja er laga.',
    link: 'Lenkje til førehandsvisinga',
    copy: 'Kopier',
    copied: 'Lenkja er kopiert.',
    open: 'Opne',
    made1: (time) => `Laga ${time}`,
    until: (date) => `verkar til ${date}`,
    revoke: 'Trekk tilbake',
    revoked: 'trekt tilbake',
  },
  editions: {
    title: 'Utgåver',
    lead: 'Det som er publisert. Ei utgåve blir aldri endra.',
    none: 'Ingenting er publisert enno.',
    edition: (number) => `Utgåve ${number}`,
    current: 'Gjeld no',
    published: (time, by) => `Publisert ${time} av ${by}`,
  },
};
