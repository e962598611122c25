import type { ContentType } from '@bti/domain';
import type { TenantStore } from '#app/tenant/tenant-store.js';

export const startSteps = ['settings', 'base', 'guide', 'publish'] as const;
export type StartStep = (typeof startSteps)[number];

/** What a kommune has before it has a guide, and can name at once. */
export const baseTypes = ['tjeneste', 'measure', 'arena'] as const satisfies ContentType[];

export const hasGuide = (store: TenantStore): boolean => store.ofType('guide').length > 0;

/** Has this been done? Asked of the content itself, so that it holds however it was done. */
export function isDone(store: TenantStore, step: StartStep): boolean {
  switch (step) {
    case 'settings':
      return Object.values(store.settings?.name ?? {}).some(Boolean) && store.settings?.mainLanguage !== '';
    case 'base':
      return baseTypes.some((type) => store.ofType(type).length > 0);
    case 'guide':
      return hasGuide(store);
    case 'publish':
      return store.snapshot().tenant.edition !== null;
    default:
      return step satisfies never;
  }
}

/** The names typed, one a line, without list marks and doubles, and without those that are there already. */
export function namesIn(typed: string, existing: readonly string[]): { fresh: string[]; already: string[] } {
  const known = new Set(existing.map((name) => name.toLocaleLowerCase('nb')));
  const fresh: string[] = [];
  const already: string[] = [];
  for (const line of typed.split('\n')) {
    const name = line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim();
    if (!name) continue;
    const key = name.toLocaleLowerCase('nb');
    if (known.has(key)) already.push(name);
    else fresh.push(name);
    known.add(key);
  }
  return { fresh, already };
}
