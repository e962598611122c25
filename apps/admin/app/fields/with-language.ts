import { textHash, type Language, type Localized } from '@bti/domain';

/**
 * The map with one language written anew. A translation remembers the main text it was made from (one that has no
 * memory, as an imported one, gets it when the main text is first changed); an emptied language is taken away.
 */
export function withLanguage<T>(
  map: Localized<T>,
  lang: Language,
  value: T | undefined,
  main: Language,
): Localized<T> {
  const { madeFrom, ...texts } = map;
  const hashes = { ...madeFrom };
  const next = { ...texts } as Localized<T>;
  delete hashes[lang];
  if (value === undefined) delete next[lang];
  else Object.assign(next, { [lang]: value });
  if (value !== undefined && lang !== main && next[main] !== undefined) hashes[lang] = textHash(next[main]);
  if (lang === main && map[main] !== undefined)
    for (const other of Object.keys(texts) as Language[])
      if (other !== main) hashes[other] ??= textHash(map[main]);
  return Object.keys(hashes).length ? { ...next, madeFrom: hashes } : next;
}
