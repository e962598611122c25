import { languages, type Conflict, type Data, type Language, type Localized } from '@bti/domain';
import { withLanguage } from '../fields/with-language.js';
import { valueAt, withValueAt } from './paths.js';

export type Side = 'ours' | 'theirs';
/** Neither side, but what a person writes instead; with the language that texts are translated from. */
type Written = { written: unknown; main: Language };
export type Choice = Side | Written;
export type Choices = Readonly<Record<string, Choice>>;

/** What is written instead of both sides; nothing where one of them is taken. */
export const writtenIn = (choice: Choice | undefined): Written | undefined =>
  typeof choice === 'object' ? choice : undefined;

/** Has every conflict been settled? Nothing written is no choice yet. */
export const allChosen = (conflicts: readonly Conflict[], choices: Choices): boolean =>
  conflicts.every(({ path }) => {
    const choice = choices[path];
    const own = writtenIn(choice);
    return own ? !isBlank(own.written) : choice !== undefined;
  });

const isBlank = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

/** The merged item with the choices made in it. What was merged silently stays; ours stands where it was chosen. */
export function settle(
  merged: Data,
  conflicts: readonly Conflict[],
  choices: Choices,
  sides: Readonly<Record<Side, Data>>,
): Data {
  const settled = conflicts.reduce<Data>((data, conflict) => {
    const choice = choices[conflict.path] ?? 'ours';
    if (typeof choice === 'object') return data;
    const value = conflict[choice];
    return isOrder(conflict, valueAt(data, conflict.path))
      ? withValueAt(data, conflict.path, inOrder(valueAt(data, conflict.path), value as string[]))
      : withOrigin(withValueAt(data, conflict.path, value), conflict.path, sides[choice]);
  }, merged);
  return conflicts
    .flatMap(({ path }) => {
      const own = writtenIn(choices[path]);
      return own ? [{ path, ...own }] : [];
    })
    .sort((a, b) => Number(isMain(b)) - Number(isMain(a)))
    .reduce(write, settled);
}

type WrittenAt = Written & { path: string };

/** The main text is written first: a translation remembers what it was made from. */
const isMain = ({ path, main }: WrittenAt): boolean => languageAt(path)?.lang === main;

function write(data: Data, { path, written, main }: WrittenAt): Data {
  const at = languageAt(path);
  if (!at) return withValueAt(data, path, written);
  const map = (valueAt(data, at.field) ?? {}) as Localized<unknown>;
  return withValueAt(data, at.field, withLanguage(map, at.lang, written, main));
}

/** `what/nb` is the text of the field `what` in bokmål. */
function languageAt(path: string): { field: string; lang: Language } | undefined {
  const at = path.lastIndexOf('/');
  const lang = languages.find((code) => code === path.slice(at + 1));
  return at < 0 || !lang ? undefined : { field: path.slice(0, at), lang };
}

/** A translation comes with its own memory of the text it was made from, or an outdated one would look current. */
function withOrigin(data: Data, path: string, chosen: Data): Data {
  const at = languageAt(path);
  if (!at) return data;
  const { lang } = at;
  const madeFrom = `${at.field}/madeFrom`;
  const hashes = {
    ...(valueAt(data, madeFrom) as Data | undefined),
    [lang]: valueAt(chosen, `${madeFrom}/${lang}`),
  };
  const known = Object.entries(hashes).filter(([, hash]) => hash !== undefined);
  return withValueAt(data, madeFrom, known.length ? Object.fromEntries(known) : undefined);
}

/** Is this about the order of a list, whose entries both sides have? Then the values are the ids in order. */
export function isOrder(conflict: Conflict, merged: unknown): boolean {
  return (
    Array.isArray(merged) &&
    [conflict.ours, conflict.theirs].every(
      (side) => Array.isArray(side) && side.every((id) => typeof id === 'string'),
    )
  );
}

function inOrder(list: unknown, ids: readonly string[]): unknown[] {
  const idOf = (entry: unknown) => (typeof entry === 'string' ? entry : (entry as { id: string }).id);
  const place = (entry: unknown) => {
    const at = ids.indexOf(idOf(entry));
    return at < 0 ? ids.length : at;
  };
  return [...(list as unknown[])].sort((a, b) => place(a) - place(b));
}
