import type { InterfaceLanguage, ReadingShow } from '@bti/domain';

/** What is not filled in, what is added, and so on, in whole sentences. `place` is a field's label. */
type ChangeWords = {
  changed: (place: string) => string;
  added: (place: string, what: string) => string;
  removed: (place: string, what: string) => string;
  reordered: (place: string) => string;
  newEntry: (entry: string, what: string) => string;
  goneEntry: (entry: string, what: string) => string;
  emptyEntry: string;
  textChanged: (place: string) => string;
  formatted: (place: string) => string;
  languageAdded: (language: string, place: string) => string;
  languageRemoved: (language: string, place: string) => string;
  looked: (place: string) => string;
  movedItem: (type: string, title: string, from: string, to: string) => string;
  /** Of a reading: whom it is for, and what it does with the item as a whole. */
  forLens: (name: string) => string;
  shows: Record<ReadingShow | 'asCommon', string>;
  follows: (place: string) => string;
  ownText: (place: string) => string;
  newReading: string;
  goneReading: string;
  and: string;
  more: (count: number) => string;
  gone: string;
  untitled: string;
  /** A boolean's label as news: «Krever samtykke» becomes «Krever nå samtykke». */
  turned: (label: string, on: boolean) => string | undefined;
};

/** The gender of nouns is not in a description: «Nytt utfall», but «Ny frist». */
const neuter = new Set(['utfall', 'spørsmål', 'felt', 'kommunenummer', 'språk', 'steg', 'trinn']);
const fresh = (noun: string): string => (neuter.has(noun) ? 'Nytt' : 'Ny');

/** Labels that read better with their definite form. */
const definite: Record<InterfaceLanguage, Record<string, string>> = {
  nb: {
    Trinn: 'Trinnene',
    Nivåer: 'Nivåene',
    Verktøy: 'Verktøyene',
    Utfall: 'Utfallene',
    Frister: 'Fristene',
    Arenaer: 'Arenaene',
    Støttespørsmål: 'Støttespørsmålene',
    Deloppgaver: 'Deloppgavene',
    Bolker: 'Bolkene',
    Deltakere: 'Deltakerne',
  },
  nn: {
    Steg: 'Stega',
    Nivå: 'Nivåa',
    Verktøy: 'Verktøya',
    Utfall: 'Utfalla',
    Fristar: 'Fristane',
    Arenaer: 'Arenaene',
    Støttespørsmål: 'Støttespørsmåla',
    Deloppgåver: 'Deloppgåvene',
    Bolkar: 'Bolkane',
    Deltakarar: 'Deltakarane',
  },
};

const nb: ChangeWords = {
  changed: (place) => `«${place}» er endret`,
  added: (place, what) => `Lagt til i «${place}»: ${what}`,
  removed: (place, what) => `Tatt bort fra «${place}»: ${what}`,
  reordered: (place) =>
    definite.nb[place]
      ? `${definite.nb[place]} har fått ny rekkefølge`
      : `Rekkefølgen i «${place}» er endret`,
  newEntry: (entry, what) => `${fresh(entry)} ${entry}: ${what}`,
  goneEntry: (entry, what) => `Tatt bort ${entry}: ${what}`,
  emptyEntry: 'ikke fylt ut ennå',
  textChanged: (place) => `Teksten «${place}» er endret`,
  formatted: (place) => `Teksten «${place}» er satt opp på en annen måte`,
  languageAdded: (language, place) => `${language} lagt til i «${place}»`,
  languageRemoved: (language, place) => `${language} tatt bort fra «${place}»`,
  looked: (place) => `Oversettelsen av «${place}» er sett over`,
  movedItem: (type, title, from, to) => `${type} «${title}» er flyttet fra «${from}» til «${to}»`,
  forLens: (name) => `For ${name}`,
  shows: {
    shown: 'vises',
    hidden: 'skjult',
    notDescribed: 'ikke beskrevet',
    asCommon: 'vises som i felles tekst',
  },
  follows: (place) => `«${place}» følger felles tekst`,
  ownText: (place) => `«${place}» har egen tekst, lik den felles`,
  newReading: 'ny variant, lik felles tekst',
  goneReading: 'varianten er tatt bort',
  and: 'og',
  more: (count) => `${count} til`,
  gone: 'noe som er slettet',
  untitled: 'uten navn',
  turned(label, on) {
    const adverb = on ? 'nå' : 'ikke lenger';
    if (label.startsWith('Vis ')) return `Vises ${adverb} ${label.slice(4)}`;
    const verb = /^(Krever|Dette er) (.+)$/.exec(label);
    return verb ? `${verb[1]} ${adverb} ${verb[2]}` : undefined;
  },
};

const nn: ChangeWords = {
  changed: (place) => `«${place}» er endra`,
  added: (place, what) => `Lagt til i «${place}»: ${what}`,
  removed: (place, what) => `Teke bort frå «${place}»: ${what}`,
  reordered: (place) =>
    definite.nn[place]
      ? `${definite.nn[place]} har fått ny rekkjefølgje`
      : `Rekkjefølgja i «${place}» er endra`,
  newEntry: (entry, what) => `${fresh(entry)} ${entry}: ${what}`,
  goneEntry: (entry, what) => `Teke bort ${entry}: ${what}`,
  emptyEntry: 'ikkje fylt ut enno',
  textChanged: (place) => `Teksten «${place}» er endra`,
  formatted: (place) => `Teksten «${place}» er sett opp på ein annan måte`,
  languageAdded: (language, place) => `${language} lagt til i «${place}»`,
  languageRemoved: (language, place) => `${language} teke bort frå «${place}»`,
  looked: (place) => `Omsetjinga av «${place}» er sett over`,
  movedItem: (type, title, from, to) => `${type} «${title}» er flytta frå «${from}» til «${to}»`,
  forLens: (name) => `For ${name}`,
  shows: {
    shown: 'blir vist',
    hidden: 'skjult',
    notDescribed: 'ikkje skildra',
    asCommon: 'blir vist som i felles tekst',
  },
  follows: (place) => `«${place}» følgjer felles tekst`,
  ownText: (place) => `«${place}» har eigen tekst, lik den felles`,
  newReading: 'ny variant, lik felles tekst',
  goneReading: 'varianten er teken bort',
  and: 'og',
  more: (count) => `${count} til`,
  gone: 'noko som er sletta',
  untitled: 'utan namn',
  turned(label, on) {
    const adverb = on ? 'no' : 'ikkje lenger';
    if (label.startsWith('Vis ')) return `Blir ${adverb} vist ${label.slice(4)}`;
    const verb = /^(Krev|Dette er) (.+)$/.exec(label);
    return verb ? `${verb[1]} ${adverb} ${verb[2]}` : undefined;
  },
};

/** The words of changes, in both languages. */
export const changeWords: Record<InterfaceLanguage, ChangeWords> = { nb, nn };

/** As it stands inside a sentence; what is written in capitals stays. */
export const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
