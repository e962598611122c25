import type { Settings } from '../content/index.js';
import type { Language } from '../fields/language.js';

/** The tenant's main language; bokmål until it has chosen. */
export const mainLanguage = (settings: Settings): Language => settings.mainLanguage || 'nb';

/** The languages of a site, the main one first. */
export function siteLanguages(settings: Settings): Language[] {
  const others = settings.otherLanguages.map((entry) => entry.language).filter((code) => code !== '');
  return [...new Set([mainLanguage(settings), ...others])];
}
