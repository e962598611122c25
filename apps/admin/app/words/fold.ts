/** Bokmål and nynorsk write these parts of words differently; both are searched as one. */
const sameInBoth: readonly (readonly [RegExp, string])[] = [
  [/tj/g, 't'],
  [/hvordan/g, 'korleis'],
  [/hvem/g, 'kven'],
  [/hv/g, 'kv'],
  [/ikkje/g, 'ikke'],
  [/veiled/g, 'rettlei'],
  [/rettleia/g, 'rettleie'],
  [/rettleining/g, 'rettleiing'],
  [/begrep/g, 'omgrep'],
  [/skol/g, 'skul'],
  [/frå/g, 'fra'],
  [/navn/g, 'namn'],
];

/** A text as the search compares it: small letters, without marks, alike in bokmål and nynorsk. */
export function folded(text: string): string {
  let result = text.toLocaleLowerCase('nb');
  for (const [written, same] of sameInBoth) result = result.replace(written, same);
  return result.replace(/[æä]/g, 'ae').replace(/[øö]/g, 'o').normalize('NFD').replace(/\p{M}/gu, '').trim();
}
