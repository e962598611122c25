import { many } from './many.js';

/** The words of the check, publishing and previews, in bokmål. */
export const publishNb = {
  publish: {
    title: 'Sjekk og publiser',
    titleNext: (number: number) => `Publiser utgave ${number}`,
    since: (count: number, edition: number, date: string) =>
      count === 0
        ? `Ingenting er endret siden utgave ${edition}, ${date}.`
        : `${many(count, 'endring', 'endringer')} siden utgave ${edition}, ${date}.`,
    sinceBy: (count: number, people: number, edition: number, date: string) =>
      `${many(count, 'endring', 'endringer')} fra ${many(people, 'person', 'personer')} siden utgave ${edition}, ${date}.`,
    firstTime: 'Dette blir den første utgaven.',
    errors: (count: number) => many(count, 'feil', 'feil'),
    warnings: (count: number) => many(count, 'advarsel', 'advarsler'),
    mustMend: 'Må rettes',
    mustMendHelp: 'Veilederen gjelder, så dette må rettes før den nye utgaven kan gå ut.',
    missing: 'Mangler',
    missingHelp:
      'Nettstedet er under arbeid, så dette stopper ikke en publisering. Det må på plass før veilederen gjelder.',
    noErrors: 'Ingen feil',
    lookOver: 'Se over',
    lookOverHelp: 'Kan publiseres likevel.',
    noWarnings: 'Ingenting å se over',
    allIssues: (count: number) => `Vis alle ${count}`,
    checking: 'Sjekker det som går ut …',
    heldHere: (name: string) => `Viser til «${name}», som du holder tilbake.`,
    heldTodo: 'Ta det med, eller hold tilbake dette også.',
    becomes: 'er blitt',
    isNew: 'Dette er nytt',
    noChanges: 'Ingenting er endret siden forrige utgave.',
    kinds: { added: 'Ny', changed: 'Endret', removed: 'Slettet' },
    address: 'Adresse',
    owner: 'Ansvarlig for innholdet',
    look: 'Se på det',
    by: (name: string, time: string) => `${name}, ${time}`,
    moreSentences: (count: number) => `Vis ${count} til`,
    fewerSentences: 'Vis færre',
    hold: 'Hold tilbake',
    held: 'Holdes tilbake',
    keeps: {
      added: 'Kommer ikke med ennå.',
      changed: 'Blir stående som i forrige utgave.',
      removed: 'Blir stående som i forrige utgave.',
    },
    holdFrom: 'Hold tilbake alt fra',
    myself: 'meg',
    takeAlong: 'Ta med',
    holdAll: 'Hold tilbake alt',
    holdNone: 'Ta med alt',
    sum: (out: number, held: number) =>
      held === 0 ? `${out} går ut` : `${out} går ut, ${held} holdes tilbake`,
    arrived: (names: string[]) =>
      `Det er lagret noe mens du så over: ${names.join(', ')}. Listen er oppdatert, så se over den en gang til.`,
    listUpdated: 'Det er lagret noe nytt. Listen er oppdatert.',
    arrivedEdition: (number: number) =>
      `Utgave ${number} ble publisert mens du så over. Listen viser det som er endret etter den.`,
    arrivedBy: (title: string, name: string) => `«${title}» (${name})`,
    arrivedGone: (title: string) => `«${title}» (slettet)`,
    seen: 'Jeg har sett det',
    justNow: 'Nettopp lagret',
    form: 'Publiser',
    note: 'Hva er nytt, med dine ord',
    noteHint: 'Følger utgaven, så alle ser hva som ble endret og hvorfor.',
    noteProposed: 'Forslaget er laget av endringene. Skriv det om så det blir ditt.',
    propose: 'Hent forslaget tilbake',
    confirm: (count: number) =>
      count === 1 ? 'Jeg har sett over advarselen' : `Jeg har sett over de ${count} advarslene`,
    button: (number: number) => `Publiser utgave ${number}`,
    publishing: 'Publiserer …',
    stopped: (count: number) => (count === 1 ? 'Rett feilen først.' : `Rett de ${count} feilene først.`),
    unconfirmed: 'Kryss av for at du har sett over advarslene.',
    allHeld: 'Du holder alt tilbake. Ta med minst én endring.',
    nothingNew: 'Ingenting er endret, men du kan publisere på nytt.',
    safe: (number: number | undefined) =>
      number
        ? `Utgave ${number} står til den nye er ute, og du kan alltid gå tilbake til den.`
        : 'Du kan publisere så ofte du vil.',
    mayNot: 'Koordinator og godkjenner publiserer. Du kan se hva som gjenstår.',
    unsaved: 'Noe er ikke lagret ennå. Se over det først, og publiser etterpå.',
    notOut: 'Den nye utgaven kom ikke ut. Alt er som før, og det du har skrevet og valgt, står her fortsatt.',
    doneTitle: (number: number) => `Utgave ${number} er ute`,
    done: 'Leserne ser den nye utgaven om et øyeblikk.',
    doneBuilding:
      'Nettstedet er under arbeid, og leserne ser at det er det. Når alt er på plass, gjør du det gjeldende i innstillingene.',
    wentOut: 'Dette gikk ut',
    nothingWentOut: 'Innholdet er det samme som i forrige utgave.',
    heldBack: 'Dette holdt du tilbake',
    heldBackHelp: 'Det ligger fortsatt som utkast og kan gå ut neste gang.',
    seeEdition: 'Se hva utgaven endret',
    share: 'Kopier en melding om utgaven',
    shared: 'Meldingen er kopiert.',
    message: (site: string, number: number, note: string, address: string) =>
      [`${site}: utgave ${number} av veilederen er ute.`, note, address].filter(Boolean).join('\n\n'),
    toSettings: 'Gjør nettstedet gjeldende',
    toGuide: 'Tilbake til veilederen',
  },
  previews: {
    title: 'Forhåndsvisning',
    help: 'Lag en lenke til utkastet slik det er nå. Den virker i 30 dager, uten innlogging, og kan trekkes tilbake.',
    create: 'Lag lenke til forhåndsvisning',
    share: 'Del forhåndsvisning',
    shareItem: (name: string) => `Del forhåndsvisning av «${name}»`,
    shareHelp: (name: string) =>
      `Lenken går rett til «${name}» og viser hele utkastet slik det er nå, uten innlogging. Den virker i 30 dager.`,
    shareFor: (reader: string) => `Den åpner siden slik ${reader} ser den.`,
    making: 'Lager lenken …',
    made: 'Lenken er laget.',
    once: 'Kopier den nå. Den vises ikke igjen.',
    link: 'Lenke til forhåndsvisningen',
    copy: 'Kopier',
    copied: 'Lenken er kopiert.',
    notCopied: 'Nettleseren lot oss ikke kopiere. Merk lenken, og kopier den selv.',
    open: 'Åpne',
    existing: 'Lenker som virker nå',
    made1: (time: string) => `Laget ${time}`,
    until: (date: string) => `virker til ${date}`,
    revoke: 'Trekk tilbake',
    revokeOf: (time: string) => `Trekk tilbake lenken fra ${time}`,
    revoked: 'Lenken er trukket tilbake og virker ikke lenger.',
    seeAll: 'Se og trekk tilbake lenker',
  },
};

export type PublishWords = typeof publishNb;
