import { inLanguage, type Data, type Fields, type LocalText } from '@bti/domain';
import { beginning } from './text-difference.js';
import { valueText, type ValueWords } from './value-text.js';

/** Part of an entry in words, and the fields it was made from. */
type Measure = { text: string; fields: string[] };

/** A number and the choice that follows it are one thing to a reader: «14 dager». */
export function measureOf(fields: Fields, entry: Data, words: ValueWords): Measure {
  const names = Object.keys(fields);
  const at = names.findIndex(
    (name, index) => fields[name]?.kind === 'number' && fields[names[index + 1] ?? '']?.kind === 'choice',
  );
  if (at < 0) return { text: '', fields: [] };
  const used = names.slice(at, at + 2);
  const parts = used.map((name) => valueText(fields[name]!, entry[name], words));
  return { text: parts.filter((part) => part !== words.nothing).join(' '), fields: used };
}

/** What an entry is known by: the first text or reference that is filled in. */
export function entryName(fields: Fields, entry: Data, words: ValueWords): { field: string; text: string } {
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind !== 'text' && field.kind !== 'reference' && field.kind !== 'plain') continue;
    const text =
      field.kind === 'text' ? shown(entry[name], words) : valueText(field, entry[name], words).trim();
    if (text && text !== words.nothing) return { field: name, text };
  }
  return { field: '', text: '' };
}

/** An entry in a few words: its measure and its name, or the first choice made in it. */
export function entrySummary(fields: Fields, entry: Data, words: ValueWords): string {
  const name = entryName(fields, entry, words);
  const isReference = fields[name.field]?.kind === 'reference';
  const text = beginning(name.text, 80);
  const parts = [measureOf(fields, entry, words).text, text && (isReference ? text : `«${text}»`)];
  if (parts.some(Boolean)) return parts.filter(Boolean).join(', ');
  const choice = Object.entries(fields).find(([at, field]) => field.kind === 'choice' && entry[at]);
  return choice ? valueText(choice[1], entry[choice[0]], words) : '';
}

const shown = (value: unknown, { lang }: ValueWords): string =>
  inLanguage<string>((value ?? {}) as LocalText, lang, lang)?.value.trim() ?? '';
