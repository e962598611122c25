import { officialNamesTable } from './official-names-table.js';
import type { Site } from './site.js';

/** One of a kommune's official names, with its language for the `lang` attribute. Kven (fkv) is no language of a guide. */
export type OfficialName = { lang: string; name: string };

/** The official names of those of a site's kommuner that have several, the Norwegian one first: Porsanger, Porsáŋgu. */
export function officialNames({ settings }: Pick<Site, 'settings'>): OfficialName[][] {
  const numbers = new Set(settings.kommunenumre.map(({ number }) => number.trim()));
  return [...numbers].flatMap((number) => {
    const names = Object.hasOwn(officialNamesTable, number) && officialNamesTable[number];
    return names ? [Object.entries(names).map(([lang, name]) => ({ lang, name }))] : [];
  });
}
