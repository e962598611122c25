import { useMemo } from 'react';
import {
  contentTypeNames,
  parseLens,
  translations,
  type ContentType,
  type Draft,
  type Language,
  type Translation,
  type Translations,
} from '@bti/domain';
import { menuTypes } from '../tenant/places.js';
import type { TenantStore } from '../tenant/tenant-store.js';
import { useTenant, useTitles } from '../tenant/use-tenant.js';
import { byName } from '../words/dates.js';
import { useWords } from '../words/language.js';

/** The guide first, in its order from the whole to the parts; then as the menu has it; what the site says of itself last. */
const order: readonly ContentType[] = [
  ...new Set<ContentType>(['guide', 'level', 'step', ...menuTypes, ...contentTypeNames]),
];

/** The texts of the tenant in another language, in the order in which they are worked through. */
export function useTranslations(lang: Language): Translations {
  const { store, drafts } = useTenant();
  const { lang: reader } = useWords();
  const titleOf = useTitles();
  const { settings } = store;
  return useMemo(() => {
    const compare = byName(reader);
    const sorted = [...drafts.values()].sort(
      (a, b) => order.indexOf(a.type) - order.indexOf(b.type) || compare(titleOf(a), titleOf(b)),
    );
    return settings
      ? translations(sorted, settings, lang)
      : { texts: [], counts: { missing: 0, outdated: 0, current: 0 } };
  }, [drafts, settings, lang, reader, titleOf]);
}

/** The name of one text among all, for addresses and lists. */
export const textKey = ({ itemId, lens, path }: Pick<Translation, 'itemId' | 'lens' | 'path'>): string =>
  [itemId, lens, path].join('~');

/** May I write this text? */
export function mayTranslate(store: TenantStore, draft: Draft | undefined, { lens }: Translation): boolean {
  const reader = parseLens(lens);
  return draft !== undefined && (reader ? store.mayWriteReading(reader) : store.mayWrite(draft));
}

/** Which texts a list or a row of work is about: the state asked for (all that is outstanding, where none is), and a type. */
export type TextFilter = { state: Translation['state'] | ''; type: ContentType | '' };

export const textStates = ['missing', 'outdated', 'current'] as const;

export function readTextFilter(query: URLSearchParams): TextFilter {
  return {
    state: textStates.find((state) => state === query.get('state')) ?? '',
    type: contentTypeNames.find((type) => type === query.get('type')) ?? '',
  };
}

export const isAsked = ({ state, type }: TextFilter, text: Translation): boolean =>
  (state ? text.state === state : text.state !== 'current') && (!type || text.itemType === type);
