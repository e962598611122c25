import type { EditionsWords } from './editions-nb.js';
import { many } from './many.js';

/** The words of published editions: looking at, comparing and publishing again, in nynorsk. */
export const editionsNn: EditionsWords = {
  editions: {
    title: 'Utgåver',
    lead: 'Alt som er publisert, det nyaste først. Ei utgåve blir aldri endra.',
    none: 'Ingenting er publisert enno.',
    noneHelp:
      'Når du publiserer, blir rettleiaren slik han er då, teken vare på her. Du kan alltid sjå på han, samanlikne og gå tilbake.',
    guest: (name) =>
      `Du ser det ${name} har publisert. Utkasta kan du lese eller redigere når kommunen gir lov til det, under «Innsyn for senteret».`,
    edition: (number) => `Utgåve ${number}`,
    current: 'Gjeld no',
    published: (time, by) => (by ? `${time} av ${by}` : time),
    noNote: 'Utan merknad.',
    more: (count) => `Vis ${count} til`,
    compareAny: 'Samanlikn to utgåver',
    older: 'Frå utgåve',
    newer: 'Til utgåve',
    compare: 'Samanlikn',
    compareTitle: (from, to) => `Frå ${from} til ${to}`,
    sameEdition: 'Vel to ulike.',
    same: 'Det er ingen skilnad.',
    first: 'Dette var den første utgåva.',
    differences: (count) => many(count, 'endring', 'endringar'),
    changed: (number) => `Endra frå utgåve ${number}`,
    look: 'Sjå på utgåva',
    lookHelp: 'Slik såg nettstaden ut med denne utgåva. Du kan følgje lenkjene.',
    frame: (number) => `Nettstaden med utgåve ${number}`,
    inNewTab: 'Opne i eiga fane',
    back: 'Alle utgåver',
    again: 'Publiser på nytt',
    againTitle: (number) => `Publisere utgåve ${number} på nytt?`,
    againHelp: (number, next) =>
      `Innhaldet frå utgåve ${number} går ut igjen som utgåve ${next}. Utkasta blir ikkje endra: det de arbeider med no, ligg der framleis.`,
    againDiffers: (count) =>
      count === 0
        ? 'Innhaldet er det same som det lesarane ser i dag.'
        : `Dette blir annleis enn det lesarane ser i dag (${many(count, 'endring', 'endringar')}):`,
    againNote: 'Kvifor går ho ut på nytt?',
    againProposal: (number) => `Tilbake til utgåve ${number}.`,
    againConfirm: (next) => `Publiser som utgåve ${next}`,
    againStopped: (number, count) =>
      `Utgåve ${number} gjekk ikkje ut. Sjekken finn ${many(count, 'feil', 'feil')} i henne:`,
    againInstead: 'Ei utgåve kan ikkje endrast. Rett feila i utkasta, og publiser dei som ei ny utgåve.',
    againDone: (number, from) => `Utgåve ${number} er ute, med innhaldet frå utgåve ${from}.`,
    andMore: (count) => `og ${count} til`,
    gone: 'Utgåva finst ikkje.',
  },
};
