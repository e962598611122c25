const exactly = (text: string): RegExp => new RegExp(`^${escaped(text)}$`, 'u');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a word with a gap says for any number and name; nothing where almost all of it is gap. */
function withGaps(word: (...given: unknown[]) => unknown): RegExp[] {
  const ways = [
    [7, 7, 7, 7],
    [1, 1, 1, 1],
    [0, 0, 0, 0],
    ['§', '§', '§', '§'],
    [7, '§', '§'],
    ['§', 7, 7],
    [['§']],
  ];
  return ways.flatMap((given) => {
    try {
      const said = word(...given);
      if (typeof said !== 'string' || said.replace(/[§71\s\p{P}]/gu, '').length < 3) return [];
      return [new RegExp(`^${escaped(said).replace(/[71]/g, '\\d+').replaceAll('§', '.+')}$`, 'u')];
    } catch {
      return [];
    }
  });
}

/** Every word that can stand on the screen: those of the interface, and the labels of content types in bokmål. */
export function labelsOf(...words: unknown[]): RegExp[] {
  return words.flatMap((word): RegExp[] => {
    if (typeof word === 'string') return [exactly(word)];
    if (typeof word === 'function') return withGaps(word as (...given: unknown[]) => unknown);
    if (word === null || typeof word !== 'object') return [];
    const { nb, ...rest } = word as { nb?: unknown };
    return labelsOf(...(typeof nb === 'string' ? [nb] : Object.values({ nb, ...rest })));
  });
}
