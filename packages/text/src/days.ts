import type { InterfaceLanguage } from '@bti/domain';

/** A date as people write it: `2026-08-01` gives «1. august 2026». What is no date stays as it is. */
export function dayText(date: string, lang: InterfaceLanguage): string {
  const at = new Date(date);
  if (Number.isNaN(at.getTime())) return date;
  // Not every browser knows nynorsk; its dates are written as in bokmål.
  return new Intl.DateTimeFormat([lang, 'nb'], { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
