import type { Field, Fields } from '../fields/field.js';
import { sameContent } from '../guide/canonical.js';
import { joinPath, type Data, type Path } from './walk.js';

/** One difference between two versions of an item. `added`, `removed` and `moved` concern entries of a list. */
export type Change = {
  path: Path;
  kind: 'set' | 'added' | 'removed' | 'moved';
  before: unknown;
  after: unknown;
};

type Entry = { id: string } & Data;

/** What differs from `before` to `after`: by field, by language of a text, and by entry of a list, in form order. */
export function changes(fields: Fields, before: Data, after: Data, at = ''): Change[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    fieldChanges(field, before[name], after[name], joinPath(at, name)),
  );
}

function fieldChanges(field: Field, before: unknown, after: unknown, path: Path): Change[] {
  if (sameContent(before, after)) return [];
  switch (field.kind) {
    case 'plain':
    case 'boolean':
    case 'number':
    case 'date':
    case 'choice':
    case 'link':
    case 'reference':
    case 'file':
      return [{ path, kind: 'set', before, after }];
    case 'text':
    case 'richText':
      return languageChanges((before ?? {}) as Data, (after ?? {}) as Data, path);
    case 'references':
      return entryChanges(asEntries(before), asEntries(after), path, () => []);
    case 'targets':
      return entryChanges((before ?? []) as Entry[], (after ?? []) as Entry[], path, (a, b, at) =>
        sameContent(a, b) ? [] : [{ path: at, kind: 'set', before: a, after: b }],
      );
    case 'list':
      return entryChanges((before ?? []) as Entry[], (after ?? []) as Entry[], path, (a, b, at) =>
        changes(field.fields, a, b, at),
      );
    default:
      return field satisfies never;
  }
}

const asEntries = (ids: unknown): Entry[] => ((ids ?? []) as string[]).map((id) => ({ id }));

function languageChanges(before: Data, after: Data, path: Path): Change[] {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => key !== 'madeFrom' && !sameContent(before[key], after[key]),
  );
  return languages.map((lang) => ({
    path: joinPath(path, lang),
    kind: 'set',
    before: before[lang],
    after: after[lang],
  }));
}

function entryChanges(
  before: Entry[],
  after: Entry[],
  path: Path,
  inside: (a: Entry, b: Entry, at: Path) => Change[],
): Change[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map((entry) => entry.id));
  const found: Change[] = [];
  for (const entry of after) {
    const was = old.get(entry.id);
    const at = joinPath(path, entry.id);
    if (was) found.push(...inside(was, entry, at));
    else found.push({ path: at, kind: 'added', before: undefined, after: entry });
  }
  for (const entry of before)
    if (!kept.has(entry.id))
      found.push({ path: joinPath(path, entry.id), kind: 'removed', before: entry, after: undefined });
  const common = (entries: Entry[]) =>
    entries.map((entry) => entry.id).filter((id) => old.has(id) && kept.has(id));
  const [from, to] = [common(before), common(after)];
  if (!sameContent(from, to)) found.push({ path, kind: 'moved', before: from, after: to });
  return found;
}
