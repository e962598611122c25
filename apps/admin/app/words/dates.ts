import type { InterfaceLanguage } from '@bti/domain';

/** Chromium has no nynorsk of its own, and would fall back to English. */
const locales = { nb: ['nb'], nn: ['nn', 'nb'] } satisfies Record<InterfaceLanguage, string[]>;
const zone = 'Europe/Oslo';

export const dateText = (at: string, lang: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: zone }).format(new Date(at));

export const timeText = (at: string, lang: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(
    new Date(at),
  );

export const clockText = (at: string, lang: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(locales[lang], { timeStyle: 'short', timeZone: zone }).format(new Date(at));

/** When something happened, as one says it: today and yesterday by their words. */
export function whenText(at: string, lang: InterfaceLanguage): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(at));
  const ago = [0, 1].find((days) => day === today(-days));
  if (ago === undefined) return timeText(at, lang);
  const clock = new Intl.DateTimeFormat(locales[lang], { timeStyle: 'short', timeZone: zone });
  return `${new Intl.RelativeTimeFormat(locales[lang], { numeric: 'auto' }).format(-ago, 'day')} kl. ${clock.format(new Date(at))}`;
}

export const byName = (lang: InterfaceLanguage): ((a: string, b: string) => number) =>
  new Intl.Collator(locales[lang], { numeric: true }).compare;

/** Today in Norway, as an ISO date, plus some days. */
export function today(plusDays = 0): string {
  const at = new Date(Date.now() + plusDays * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
}
