import { many } from './many.js';
import type { TranslationsWords } from './translations-nb.js';

const texts = (count: number) => many(count, 'tekst', 'tekstar');

/** The words of translating, in nynorsk. */
export const translationsNn: TranslationsWords = {
  translations: {
    title: 'Omsetjingar',
    lead: (main) =>
      `${main} er hovudspråket. Her ser du kva som manglar på dei andre språka, og kva som må sjåast over fordi hovudteksten er endra.`,
    noneTitle: 'Nettstaden er på eitt språk',
    none: 'Legg til eit språk i innstillingane, så får kvar side si eiga adresse på det språket. Det som ikkje er omsett, blir vist på hovudspråket.',
    addLanguage: 'Legg til eit språk',
    languages: 'Språk',
    progress: (done, all) => `${done} av ${texts(all)} er omsette`,
    allDone: 'Alt er omsett',
    missing: (count) => many(count, 'manglar', 'manglar'),
    outdated: (count) => many(count, 'utdatert', 'utdaterte'),
    beginWith: (count) => `Omset ${texts(count)}`,
    show: (language) => `Vis ${language}`,
    filter: 'Vis',
    state: 'Tilstand',
    type: 'Innhald',
    states: { outstanding: 'Alt som står att', missing: 'Manglar', outdated: 'Utdatert', current: 'Omsett' },
    one: { missing: 'manglar', outdated: 'utdatert', current: 'omsett' },
    nothing: 'Ingen tekstar her.',
    shown: (count) => `Viser ${texts(count)}.`,
    readOnly: 'Du kan lese omsetjingane, men ikkje endre dei.',
    work: {
      title: (language) => `Omset til ${language}`,
      back: 'Til oversikta',
      place: (at, all) => `Tekst ${at} av ${all}`,
      done: (done, all) => `${done} av ${all} er ferdige`,
      source: (language) => `${language}, teksten du omset`,
      copy: (language) => `Start med teksten på ${language}`,
      next: 'Lagre og neste',
      stillRight: 'Framleis rett',
      skip: 'Hopp over',
      previous: 'Tilbake',
      open: 'Opne i skjemaet',
      saved: 'Lagra.',
      skipped: 'Hoppa over.',
      marked: 'Merkt som framleis rett.',
      keys: 'Tastar',
      keyHelp: (command) =>
        `${command} + Enter lagrar og går vidare. ${command} + Shift + Enter: framleis rett. Alt + pil ned hoppar over, Alt + pil opp går tilbake.`,
      gone: 'Teksten er teken bort sidan du byrja.',
      notSaved: (name) => `«${name}» er ikkje lagra. Opne han og vel kva som skal stå.`,
    },
    change: {
      title: 'Endra sidan omsetjinga blei laga',
      reading: 'Ser etter den eldre teksten …',
      unknown:
        'Hovudteksten er endra sidan omsetjinga blei laga. Den eldre teksten finst ikkje i historikken.',
      before: 'Teke bort',
      after: 'Lagt til',
      same: 'Orda er dei same. Endra er utforminga: overskrifter, lister eller lenkjer.',
    },
    forms: {
      title: (language) => `Er dette ${language}?`,
      write: (word, proposal) => `«${word}» heiter ${proposal}`,
      or: ' eller ',
    },
    end: {
      title: (language) => `Alt er omsett til ${language}`,
      lead: (count) => `${texts(count)} står på begge språka og stemmer med kvarandre.`,
      partTitle: 'Du er gjennom lista',
      part: (count) => `${texts(count)} står att av dei du valde.`,
      elsewhere: (count) => `${texts(count)} står att utanfor dette utvalet.`,
      again: 'Ta dei som står att',
      rest: 'Ta resten òg',
      publish: 'Gå til sjekk og publisering',
    },
  },
};
