import { many } from './many.js';

/** The words of the guide as a map, in bokmål. */
export const guideNb = {
  guide: {
    title: 'Veilederen',
    level: 'Nivå',
    choose: 'Veileder',
    counts: (levels: number, steps: number) =>
      `${many(levels, 'nivå', 'nivåer')}, ${many(steps, 'trinn', 'trinn')}.`,
    none: 'Her er ingen veileder ennå. Gi den et navn, så er du i gang. Nivåer og trinn legger du til etterpå.',
    addGuide: 'Ny veileder',
    guideName: 'Navn på veilederen',
    editGuide: 'Rediger om veilederen',
    aboutGuide: 'Om veilederen',
    addLevel: 'Nytt nivå',
    levelName: 'Navn på nivået',
    addStep: 'Nytt trinn',
    stepName: 'Navn på trinnet',
    closing: 'Avslutning',
    change: (name: string) => `Flytt eller endre «${name}»`,
    rename: 'Gi nytt navn',
    moveUp: 'Flytt opp',
    moveDown: 'Flytt ned',
    moveBack: 'Flytt fram i rekken',
    moveOn: 'Flytt bak i rekken',
    moveTo: (level: string) => `Flytt til nivå ${level}`,
    tools: (count: number) => `${count} verktøy`,
    moreRoles: (count: number) => `og ${count} til`,
    oneUnit: { hours: 'time', days: 'dag', workingDays: 'virkedag', weeks: 'uke', months: 'måned' },
    outcomes: 'Utfall',
    leadsNowhere: 'leder ingen steder',
    toLevel: (key: string) => `nivå ${key}`,
    loose: 'Trinn uten nivå',
    looseHelp: 'Disse trinnene vises ikke i veilederen før de står på et nivå.',
    added: (name: string) => `«${name}» er lagt til.`,
    renamed: (name: string) => `Navnet er nå «${name}».`,
    moved: (name: string) => `«${name}» er flyttet.`,
    movedTo: (name: string, level: string) => `«${name}» er flyttet til «${level}».`,
    undone: 'Det siste er angret.',
    check: 'Sjekken',
    checkFine: 'Ingenting å rette.',
    goThrough: 'Gå gjennom',
  },
};

export type GuideWords = typeof guideNb;
