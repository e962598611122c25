import type { RoleName } from '@bti/domain';

/** The words of settings, members, the log and grants, in bokmål. */
export const settingsNb = {
  settings: {
    title: 'Innstillinger',
    lead: 'Det nettstedet sier om seg selv.',
    labels: 'Egne ord for nivå, trinn, verktøy og annet',
    none: 'Du har ikke tilgang til innstillingene.',
  },
  state: {
    title: 'Nettstedet er',
    building: {
      means:
        'Leserne ser «Under utarbeiding», søkemotorer finner det ikke, og du kan publisere selv om noe mangler.',
      button: 'La veilederen gjelde',
      explanation:
        'Fra nå av er dette veilederen som gjelder. «Under utarbeiding» forsvinner, søkemotorer finner nettstedet, og en utgave med feil kan ikke lenger publiseres.',
      confirm: 'Ja, la den gjelde',
    },
    active: {
      means: 'Dette er veilederen som gjelder. En utgave med feil kan ikke publiseres.',
      button: 'Sett tilbake til under arbeid',
      explanation:
        'Leserne får se «Under utarbeiding», og søkemotorer slutter å vise nettstedet. Det som er publisert, står.',
      confirm: 'Ja, sett tilbake',
    },
  },
  members: {
    title: 'Medlemmer',
    lead: 'De som har en rolle her. Trenger noen en annen rolle, si fra til den som drifter plattformen.',
    none: 'Ingen medlemmer.',
    may: 'Hva rollene kan',
    roles: {
      kommuneAdmin: 'Bygger, publiserer, og styrer innstillinger og innsyn.',
      editor: 'Skriver og endrer alt innhold, men publiserer ikke.',
      tjenesteEditor: 'Endrer egne tjenester og verktøyene deres.',
      approver: 'Leser alt, og publiserer.',
      reader: 'Leser utkastene.',
      adviser: 'Arbeider for senteret.',
      operator: 'Driver plattformen.',
    } satisfies Record<RoleName, string>,
  },
  log: {
    title: 'Logg',
    lead: 'Alt som er gjort her, også av senteret. Loggen kan bare vokse.',
    none: 'Ingenting er gjort ennå.',
    older: 'Vis eldre',
    end: 'Dette er det første som ble gjort her.',
    who: 'Hvem',
    everybody: 'Alle',
    whoHelp: (name: string) => `Viser bare det ${name} har gjort, i det som er hentet.`,
    nothing: 'Ingenting av det som er hentet, er gjort av denne. Vis eldre for å lete lenger tilbake.',
    from: (centre: string) => `fra ${centre}`,
    items: (count: number) => `${count} elementer`,
    actions: {
      'content.created': 'laget',
      'content.saved': 'endret',
      'content.deleted': 'slettet',
      'content.restored': 'hentet tilbake',
      'content.owned': 'satte hvem som er ansvarlig for',
      'guide.started': 'startet veilederen fra (utgave i parentes)',
      'asset.added': 'la inn filen',
      'asset.deleted': 'slettet filen',
      'edition.published': 'publiserte utgave',
      'preview.created': 'laget en forhåndsvisning',
      'preview.revoked': 'trakk tilbake en forhåndsvisning',
      'grant.given': 'ga senteret innsyn',
      'grant.ended': 'avsluttet innsyn for senteret',
      'drafts.opened': 'var inne, og kunne lese utkastene',
      'member.added': 'la til et medlem:',
      'tenant.created': 'opprettet nettstedet',
      'tenant.changed': 'endret nettstedet',
    } as Record<string, string>,
  },
  grants: {
    title: 'Innsyn for senteret',
    lead: 'Senteret ser det som er publisert. Utkast ser eller endrer de bare når dere har gitt lov, så lenge dere vil.',
    none: 'Ingen har innsyn i utkastene.',
    give: 'Gi innsyn',
    centre: 'Senter',
    level: 'Hva de kan gjøre',
    levels: { read: 'kan lese utkast', edit: 'kan redigere utkast' },
    validFrom: 'Fra og med',
    validTo: 'Til og med',
    button: 'Gi innsyn',
    given: 'Innsynet er gitt.',
    dateOrder: 'Sluttdatoen må komme etter startdatoen.',
    noCentre: 'Velg et senter.',
    period: (from: string, to: string) => `${from} til ${to}`,
    givenBy: (name: string) => `gitt av ${name}`,
    inForce: 'Gjelder',
    expired: 'Utløpt',
    ended: (date: string) => `Avsluttet ${date}`,
    end: 'Avslutt',
  },
  kommuner: {
    title: 'Kommuner',
    lead: 'Kommunene som hører til senteret, og hvor langt de er kommet.',
    search: 'Søk etter kommune',
    nothing: 'Ingen kommune passer til søket.',
    sum: (active: number, building: number, published: number) =>
      `${active} gjelder, ${building} er under arbeid, ${published} har publisert.`,
    columns: { name: 'Kommune', state: 'Status', edition: 'Siste utgave', may: 'Du kan', site: 'Nettsted' },
  },
};

export type SettingsWords = typeof settingsNb;
