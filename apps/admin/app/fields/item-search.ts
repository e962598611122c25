import { describe, plainText, type Draft, type Language, type LocalText } from '@bti/domain';

/** Lower case, without accents that are not letters of their own, for comparing what is typed with what there is. */
export const folded = (text: string): string =>
  text.toLocaleLowerCase('nb').replace(/é|è|ê/g, 'e').replace(/ò|ô|ó/g, 'o').trim();

/** Every name an item goes by, in every language. */
export function names(draft: Pick<Draft, 'type' | 'data'>): string[] {
  const title = (draft.data[describe(draft.type).title] ?? {}) as LocalText;
  const texts = Object.entries(title).filter(([code]) => code !== 'madeFrom');
  const key = typeof draft.data.key === 'string' ? [draft.data.key] : [];
  return [...texts.map(([, text]) => String(text)), ...key];
}

/** The drafts that fit what is typed, those that begin with it first. Every word must be found. */
export function matching<T extends Pick<Draft, 'type' | 'data'>>(drafts: readonly T[], typed: string): T[] {
  const wanted = folded(typed);
  if (!wanted) return [...drafts];
  const words = wanted.split(/\s+/);
  const scored = drafts.flatMap((draft) => {
    const all = names(draft).map(folded);
    if (!words.every((word) => all.some((name) => name.includes(word)))) return [];
    return [{ draft, first: all.some((name) => name.startsWith(wanted)) ? 0 : 1 }];
  });
  return scored.sort((a, b) => a.first - b.first).map(({ draft }) => draft);
}

/** One line that tells an item from others: the beginning of its summary, where it has one. */
export function glimpse(draft: Pick<Draft, 'data'>, main: Language): string {
  const summary = draft.data.summary ?? draft.data.lead ?? draft.data.definition ?? draft.data.what;
  const text = (summary as Record<string, unknown> | undefined)?.[main];
  const words =
    typeof text === 'string' ? text : text ? plainText(text as Parameters<typeof plainText>[0]) : '';
  return words.length > 120 ? `${words.slice(0, 117)}…` : words;
}
