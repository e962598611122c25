import type { SettingsWords } from './settings-nb.js';

/** The words of settings, members, the log and grants, in nynorsk. */
export const settingsNn: SettingsWords = {
  settings: {
    title: 'Innstillingar',
    lead: 'Det nettstaden seier om seg sjølv.',
    labels: 'Eigne ord for nivå, steg, verktøy og anna',
    none: 'Du har ikkje tilgang til innstillingane.',
  },
  state: {
    title: 'Nettstaden er',
    building: {
      means:
        'Lesarane ser «Under utarbeiding», søkjemotorar finn han ikkje, og du kan publisere sjølv om noko manglar.',
      button: 'Lat rettleiaren gjelde',
      explanation:
        'Frå no av er dette rettleiaren som gjeld. «Under utarbeiding» blir borte, søkjemotorar finn nettstaden, og ei utgåve med feil kan ikkje lenger publiserast.',
      confirm: 'Ja, lat han gjelde',
    },
    active: {
      means: 'Dette er rettleiaren som gjeld. Ei utgåve med feil kan ikkje publiserast.',
      button: 'Set tilbake til under arbeid',
      explanation:
        'Lesarane får sjå «Under utarbeiding», og søkjemotorar sluttar å vise nettstaden. Det som er publisert, står.',
      confirm: 'Ja, set tilbake',
    },
  },
  members: {
    title: 'Medlemmer',
    lead: 'Dei som har ei rolle her. Roller kan førebels ikkje endrast på denne sida.',
    none: 'Ingen medlemmer.',
  },
  log: {
    title: 'Logg',
    lead: 'Alt som er gjort her, også av senteret. Loggen kan berre vekse.',
    none: 'Ingenting er gjort enno.',
    from: (centre) => `frå ${centre}`,
    actions: {
      'content.created': 'laga',
      'content.saved': 'endra',
      'content.deleted': 'sletta',
      'content.restored': 'henta tilbake',
      'content.owned': 'sette kven som er ansvarleg for',
      'guide.started': 'starta rettleiaren frå (utgåve i parentes)',
      'edition.published': 'publiserte utgåve',
      'preview.created': 'laga ei førehandsvising',
      'preview.revoked': 'trekte tilbake ei førehandsvising',
      'grant.given': 'gav senteret innsyn',
      'grant.ended': 'avslutta innsyn for senteret',
      'drafts.opened': 'var inne, og kunne lese utkasta',
      'member.added': 'la til ein medlem:',
      'tenant.created': 'oppretta nettstaden',
      'tenant.changed': 'endra nettstaden',
    },
  },
  grants: {
    title: 'Innsyn for senteret',
    lead: 'Senteret ser det som er publisert. Utkast ser eller endrar dei berre når de har gitt lov, så lenge de vil.',
    none: 'Ingen har innsyn i utkasta.',
    give: 'Gi innsyn',
    centre: 'Senter',
    level: 'Kva dei kan gjere',
    levels: { read: 'kan lese utkast', edit: 'kan redigere utkast' },
    validFrom: 'Frå og med',
    validTo: 'Til og med',
    button: 'Gi innsyn',
    given: 'Innsynet er gitt.',
    dateOrder: 'Sluttdatoen må kome etter startdatoen.',
    noCentre: 'Vel eit senter.',
    period: (from, to) => `${from} til ${to}`,
    givenBy: (name) => `gitt av ${name}`,
    inForce: 'Gjeld',
    expired: 'Gått ut',
    ended: (date) => `Avslutta ${date}`,
    end: 'Avslutt',
  },
  kommuner: { title: 'Kommunar', lead: 'Kommunane som høyrer til senteret, og kor langt dei er komne.' },
};
