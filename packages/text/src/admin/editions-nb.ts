import { many } from './many.js';

/** The words of published editions: looking at, comparing and publishing again, in bokmål. */
export const editionsNb = {
  editions: {
    title: 'Utgaver',
    lead: 'Alt som er publisert, det nyeste først. En utgave endres aldri.',
    none: 'Ingenting er publisert ennå.',
    noneHelp:
      'Når du publiserer, blir veilederen slik den er da, tatt vare på her. Du kan alltid se på den, sammenligne og gå tilbake.',
    guest: (name: string) =>
      `Du ser det ${name} har publisert. Utkastene kan du lese eller redigere når kommunen gir lov til det, under «Innsyn for senteret».`,
    edition: (number: number) => `Utgave ${number}`,
    current: 'Gjelder nå',
    published: (time: string, by: string) => (by ? `${time} av ${by}` : time),
    noNote: 'Uten merknad.',
    more: (count: number) => `Vis ${count} til`,
    compareAny: 'Sammenlign to utgaver',
    older: 'Fra utgave',
    newer: 'Til utgave',
    compare: 'Sammenlign',
    compareTitle: (from: string, to: string) => `Fra ${from} til ${to}`,
    sameEdition: 'Velg to forskjellige.',
    same: 'Det er ingen forskjell.',
    first: 'Dette var den første utgaven.',
    differences: (count: number) => many(count, 'endring', 'endringer'),
    changed: (number: number) => `Endret fra utgave ${number}`,
    look: 'Se på utgaven',
    lookHelp: 'Slik nettstedet så ut med denne utgaven. Du kan følge lenkene.',
    frame: (number: number) => `Nettstedet med utgave ${number}`,
    inNewTab: 'Åpne i egen fane',
    back: 'Alle utgaver',
    again: 'Publiser på nytt',
    againTitle: (number: number) => `Publisere utgave ${number} på nytt?`,
    againHelp: (number: number, next: number) =>
      `Innholdet fra utgave ${number} går ut igjen som utgave ${next}. Utkastene endres ikke: det dere arbeider med nå, ligger der fortsatt.`,
    againDiffers: (count: number) =>
      count === 0
        ? 'Innholdet er det samme som det leserne ser i dag.'
        : `Dette blir annerledes enn det leserne ser i dag (${many(count, 'endring', 'endringer')}):`,
    againNote: 'Hvorfor går den ut på nytt?',
    againProposal: (number: number) => `Tilbake til utgave ${number}.`,
    againConfirm: (next: number) => `Publiser som utgave ${next}`,
    againStopped: (number: number, count: number) =>
      `Utgave ${number} gikk ikke ut. Sjekken finner ${many(count, 'feil', 'feil')} i den:`,
    againInstead: 'En utgave kan ikke endres. Rett feilene i utkastene, og publiser dem som en ny utgave.',
    againDone: (number: number, from: number) => `Utgave ${number} er ute, med innholdet fra utgave ${from}.`,
    andMore: (count: number) => `og ${count} til`,
    gone: 'Utgaven finnes ikke.',
  },
};

export type EditionsWords = typeof editionsNb;
