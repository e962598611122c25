import { many } from './many.js';

/** The words of the check, publishing, previews and editions, in bokmål. */
export const publishNb = {
  publish: {
    title: 'Sjekk og publiser',
    titleNext: (number: number) => `Publiser utgave ${number}`,
    since: (count: number, edition: number) =>
      `${many(count, 'endring', 'endringer')} siden utgave ${edition}.`,
    firstTime: 'Dette blir den første utgaven.',
    errors: (count: number) => many(count, 'feil', 'feil'),
    warnings: (count: number) => many(count, 'advarsel', 'advarsler'),
    mustMend: 'Må rettes',
    missing: 'Mangler',
    missingHelp:
      'Nettstedet er under arbeid, så dette stopper ikke en publisering. Det må på plass før veilederen gjelder.',
    noErrors: 'Ingen feil.',
    lookOver: 'Se over',
    lookOverHelp: 'Kan publiseres likevel.',
    noWarnings: 'Ingenting å se over.',
    isNew: 'Dette er nytt',
    noChanges: 'Ingenting er endret siden forrige utgave.',
    kinds: { added: 'ny', changed: 'endret', removed: 'slettet' },
    mend: 'Gå til feltet',
    form: 'Publiser',
    note: 'Hva er nytt, med dine ord',
    noteHint: 'Følger utgaven, så alle ser hva som ble endret og hvorfor.',
    confirm: (count: number) =>
      count === 1 ? 'Jeg har sett over advarselen' : `Jeg har sett over de ${count} advarslene`,
    button: (number: number) => `Publiser utgave ${number}`,
    publishing: 'Publiserer …',
    stopped: (count: number) => (count === 1 ? 'Rett feilen først.' : `Rett de ${count} feilene først.`),
    unconfirmed: 'Kryss av for at du har sett over advarslene.',
    nothingNew: 'Ingenting er endret, men du kan publisere på nytt.',
    safe: (number: number | undefined) =>
      number ? `Utgave ${number} står til den nye er ute.` : 'Du kan publisere så ofte du vil.',
    mayNot: 'Koordinator og godkjenner publiserer. Du kan se hva som gjenstår.',
    unsaved: 'Noe er ikke lagret ennå. Se over det først, og publiser etterpå.',
    doneTitle: (number: number) => `Utgave ${number} er ute`,
    done: 'Leserne ser den nye utgaven om et øyeblikk.',
  },
  previews: {
    title: 'Forhåndsvisning',
    help: 'Lag en lenke til utkastet slik det er nå. Den virker i 30 dager, uten innlogging, og kan trekkes tilbake.',
    create: 'Lag lenke til forhåndsvisning',
    made: 'Lenken er laget.',
    link: 'Lenke til forhåndsvisningen',
    copy: 'Kopier',
    copied: 'Lenken er kopiert.',
    open: 'Åpne',
    made1: (time: string) => `Laget ${time}`,
    until: (date: string) => `virker til ${date}`,
    revoke: 'Trekk tilbake',
    revoked: 'trukket tilbake',
  },
  editions: {
    title: 'Utgaver',
    lead: 'Det som er publisert. En utgave endres aldri.',
    none: 'Ingenting er publisert ennå.',
    edition: (number: number) => `Utgave ${number}`,
    current: 'Gjelder nå',
    published: (time: string, by: string) => `Publisert ${time} av ${by}`,
  },
};

export type PublishWords = typeof publishNb;
