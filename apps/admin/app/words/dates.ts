import type { InterfaceLanguage } from '@bti/domain';

/** Chromium has no nynorsk of its own, and would fall back to English. */
const locales = { nb: ['nb'], nn: ['nn', 'nb'] } satisfies Record<InterfaceLanguage, string[]>;
const zone = 'Europe/Oslo';

/** The same in both languages, made once: a list of hundreds asks for one in each row. */
const inBoth = <T>(make: (locale: string[]) => T): Record<InterfaceLanguage, T> => ({
  nb: make(locales.nb),
  nn: make(locales.nn),
});
const formats = (options: Intl.DateTimeFormatOptions) =>
  inBoth((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }));
const days = formats({ dateStyle: 'long' });
const moments = formats({ dateStyle: 'long', timeStyle: 'short' });
const clocks = formats({ timeStyle: 'short' });
const distances = inBoth((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const collators = inBoth((locale) => new Intl.Collator(locale, { numeric: true }));
const isoDays = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });

export const dateText = (at: string, lang: InterfaceLanguage): string => days[lang].format(new Date(at));

export const timeText = (at: string, lang: InterfaceLanguage): string => moments[lang].format(new Date(at));

export const clockText = (at: string, lang: InterfaceLanguage): string => clocks[lang].format(new Date(at));

/** When something happened, as one says it: today and yesterday by their words. */
export function whenText(at: string, lang: InterfaceLanguage): string {
  const day = isoDays.format(new Date(at));
  const ago = [0, 1].find((back) => day === today(-back));
  if (ago === undefined) return timeText(at, lang);
  return `${distances[lang].format(-ago, 'day')} kl. ${clockText(at, lang)}`;
}

export const byName = (lang: InterfaceLanguage): ((a: string, b: string) => number) =>
  collators[lang].compare;

/** Today in Norway, as an ISO date, plus some days. */
export const today = (plusDays = 0): string => isoDays.format(new Date(Date.now() + plusDays * 86_400_000));
