import { many } from './many.js';

const texts = (count: number) => many(count, 'tekst', 'tekster');

/** The words of translating, in bokmål. */
export const translationsNb = {
  translations: {
    title: 'Oversettelser',
    lead: (main: string) =>
      `${main} er hovedspråket. Her ser du hva som mangler på de andre språkene, og hva som må ses over fordi hovedteksten er endret.`,
    noneTitle: 'Nettstedet er på ett språk',
    none: 'Legg til et språk i innstillingene, så får hver side sin egen adresse på det språket. Det som ikke er oversatt, vises på hovedspråket.',
    addLanguage: 'Legg til et språk',
    languages: 'Språk',
    progress: (done: number, all: number) => `${done} av ${texts(all)} er oversatt`,
    allDone: 'Alt er oversatt',
    missing: (count: number) => `${many(count, 'mangler', 'mangler')}`,
    outdated: (count: number) => many(count, 'utdatert', 'utdaterte'),
    beginWith: (count: number) => `Oversett ${texts(count)}`,
    show: (language: string) => `Vis ${language}`,
    filter: 'Vis',
    state: 'Tilstand',
    type: 'Innhold',
    states: {
      outstanding: 'Alt som gjenstår',
      missing: 'Mangler',
      outdated: 'Utdatert',
      current: 'Oversatt',
    },
    one: { missing: 'mangler', outdated: 'utdatert', current: 'oversatt' },
    nothing: 'Ingen tekster her.',
    shown: (count: number) => `Viser ${texts(count)}.`,
    readOnly: 'Du kan lese oversettelsene, men ikke endre dem.',
    work: {
      title: (language: string) => `Oversett til ${language}`,
      back: 'Til oversikten',
      place: (at: number, all: number) => `Tekst ${at} av ${all}`,
      done: (done: number, all: number) => `${done} av ${all} er ferdige`,
      source: (language: string) => `${language}, teksten du oversetter`,
      copy: (language: string) => `Start med teksten på ${language}`,
      next: 'Lagre og neste',
      stillRight: 'Fortsatt riktig',
      skip: 'Hopp over',
      previous: 'Tilbake',
      open: 'Åpne i skjemaet',
      saved: 'Lagret.',
      skipped: 'Hoppet over.',
      marked: 'Merket som fortsatt riktig.',
      keys: 'Taster',
      keyHelp: (command: string) =>
        `${command} + Enter lagrer og går videre. ${command} + Shift + Enter: fortsatt riktig. Alt + pil ned hopper over, Alt + pil opp går tilbake.`,
      gone: 'Teksten er tatt bort siden du begynte.',
      notSaved: (name: string) => `«${name}» er ikke lagret. Åpne den og velg hva som skal stå.`,
    },
    change: {
      title: 'Endret siden oversettelsen ble laget',
      reading: 'Ser etter den eldre teksten …',
      unknown:
        'Hovedteksten er endret siden oversettelsen ble laget. Den eldre teksten finnes ikke i historikken.',
      before: 'Tatt bort',
      after: 'Lagt til',
      same: 'Ordene er de samme. Endret er utformingen: overskrifter, lister eller lenker.',
    },
    forms: {
      title: (language: string) => `Er dette ${language}?`,
      write: (word: string, proposal: string) => `«${word}» heter ${proposal}`,
      or: ' eller ',
    },
    end: {
      title: (language: string) => `Alt er oversatt til ${language}`,
      lead: (count: number) => `${texts(count)} står på begge språk og stemmer med hverandre.`,
      partTitle: 'Du er gjennom listen',
      part: (count: number) => `${texts(count)} gjenstår av dem du valgte.`,
      elsewhere: (count: number) => `${texts(count)} gjenstår utenfor dette utvalget.`,
      again: 'Ta dem som gjenstår',
      rest: 'Ta resten også',
      publish: 'Gå til sjekk og publisering',
    },
  },
};

export type TranslationsWords = typeof translationsNb;
