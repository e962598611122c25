import { contentTypes, type Settings } from '../content/index.js';
import { isEmpty } from '../derive/empty.js';
import type { Field } from '../fields/field.js';
import { labelField, labelKeys } from '../labels.js';
import { siteLanguages } from './languages.js';

type Name = keyof Settings;

/**
 * What a site takes over of the settings of the one it starts from, each group only where all of it is empty: whom it
 * is for, who answers for it and its page on privacy, and every word of its own. Never what says who somebody is
 * (name, number, colour, vision, contacts) or what they answer for themselves (the accessibility statement).
 */
const groups: Name[][] = [
  ['targetGroup', 'ageFrom', 'ageTo'],
  ['responsible'],
  ['privacyPage'],
  ...labelKeys.map((key) => [labelField(key)]),
];

/** The settings of a site that starts from another's edition. A reference comes along only with its item (`comes`). */
export function startedSettings(own: Settings, from: Settings, comes: ReadonlySet<string>): Settings {
  const fields: Record<string, Field> = contentTypes.settings.fields;
  const empty = (name: Name) => isEmpty(fields[name]!, own[name]);
  const taken = groups
    .filter((names) => names.every(empty))
    .flat()
    .filter((name) => fields[name]!.kind !== 'reference' || comes.has(from[name] as string));
  return {
    ...own,
    ...Object.fromEntries(taken.map((name) => [name, from[name]])),
    ...startedLanguages(own, from),
  };
}

/**
 * The languages are one choice: who has chosen none takes them all. Who has chosen another main language keeps it, and
 * gets the one that the texts are in beside it, so that they can be seen and translated.
 */
function startedLanguages(own: Settings, from: Settings): Partial<Settings> {
  if (!own.mainLanguage) {
    const { mainLanguage, otherLanguages } = from;
    return { mainLanguage, otherLanguages };
  }
  const theirs = siteLanguages(from);
  if (own.otherLanguages.length > 0 || theirs.includes(own.mainLanguage)) return {};
  return { otherLanguages: [{ id: theirs[0]!, language: theirs[0]! }] };
}
