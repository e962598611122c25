import { diff3Merge } from 'node-diff3';
import type { Field, Fields } from '../fields/field.js';
import type { Block, RichDoc } from '../fields/rich-text.js';
import { canonicalJson, sameContent } from '../guide/canonical.js';
import { mergeOrder } from './merge-order.js';
import { joinPath, type Data, type Path } from './walk.js';

/** Where both sides changed the same thing to different values. The merge keeps ours; the reader decides. */
export type Conflict = { path: Path; base: unknown; ours: unknown; theirs: unknown };

/** A merged value with what could not be settled. */
type Merged<T> = { value: T; conflicts: Conflict[] };
type Entry = { id: string } & Data;

/**
 * Merges two changes of the same item. What only one side changed is taken; what both changed is kept as ours and
 * reported. Pure. The one rule behind colliding saves, readings that lag behind, and updates from upstream
 * (DESIGN 5); its eight laws (STYLE, "Tenants, editions, merge") are tested on generated content.
 */
export function mergeContent(
  fields: Fields,
  base: Data,
  ours: Data,
  theirs: Data,
): { merged: Data; conflicts: Conflict[] } {
  const { value, conflicts } = mergeFields(fields, base, ours, theirs, '');
  return { merged: value, conflicts };
}

function mergeFields(fields: Fields, base: Data, ours: Data, theirs: Data, at: Path): Merged<Data> {
  const value: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const merged = mergeField(field, base[name], ours[name], theirs[name], joinPath(at, name));
    if (merged.value !== undefined) value[name] = merged.value;
    conflicts.push(...merged.conflicts);
  }
  return { value, conflicts };
}

function mergeField(
  field: Field,
  base: unknown,
  ours: unknown,
  theirs: unknown,
  path: Path,
): Merged<unknown> {
  switch (field.kind) {
    case 'plain':
    case 'boolean':
    case 'number':
    case 'date':
    case 'choice':
    case 'link':
    case 'reference':
    case 'file':
      return mergeValue(base, ours, theirs, path);
    case 'text':
      return mergeLanguages(base, ours, theirs, path, mergeValue);
    case 'richText':
      return mergeLanguages(base, ours, theirs, path, mergeDoc);
    case 'references': {
      const merged = mergeEntries(asEntries(base), asEntries(ours), asEntries(theirs), path, keepOurs);
      return { ...merged, value: merged.value.map((entry) => entry.id) };
    }
    case 'targets':
      return mergeEntries(entries(base), entries(ours), entries(theirs), path, mergeValue);
    case 'list':
      return mergeEntries(entries(base), entries(ours), entries(theirs), path, (b, o, t, at) => {
        const merged = mergeFields(field.fields, b ?? {}, o, t, at);
        return { ...merged, value: { id: o.id, ...merged.value } };
      });
    default:
      return field satisfies never;
  }
}

const entries = (value: unknown): Entry[] => (value ?? []) as Entry[];
const asEntries = (ids: unknown): Entry[] => ((ids ?? []) as string[]).map((id) => ({ id }));
const keepOurs = (_base: unknown, ours: Entry): Merged<Entry> => ({ value: ours, conflicts: [] });

/** A value that is taken whole or not at all. */
function mergeValue<T>(base: T | undefined, ours: T, theirs: T, path: Path): Merged<T> {
  if (sameContent(ours, theirs) || sameContent(theirs, base)) return { value: ours, conflicts: [] };
  if (sameContent(ours, base)) return { value: theirs, conflicts: [] };
  return { value: ours, conflicts: [{ path, base, ours, theirs }] };
}

/** A text in several languages: each language on its own. What it was made from follows the language that won. */
function mergeLanguages(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  path: Path,
  merge: (base: unknown, ours: unknown, theirs: unknown, path: Path) => Merged<unknown>,
): Merged<unknown> {
  const [b, o, t] = [base ?? {}, ours ?? {}, theirs ?? {}] as [Data, Data, Data];
  const value: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const key of new Set([...Object.keys(o), ...Object.keys(t)])) {
    if (key === 'madeFrom') continue;
    const merged = merge(b[key], o[key], t[key], joinPath(path, key));
    if (merged.value !== undefined) value[key] = merged.value;
    conflicts.push(...merged.conflicts);
  }
  const hashes = (map: Data) => (map.madeFrom ?? {}) as Data;
  const madeFrom: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(hashes(o)), ...Object.keys(hashes(t))])) {
    const winner = mergeValue(hashes(b)[key], hashes(o)[key], hashes(t)[key], path).value;
    if (winner !== undefined) madeFrom[key] = winner;
  }
  return { value: Object.keys(madeFrom).length ? { ...value, madeFrom } : value, conflicts };
}

/**
 * Rich text: block by block, where that settles everything and settles it for good; otherwise as one value, so
 * that nobody gets half of two rewritten passages.
 */
function mergeDoc(base: unknown, ours: unknown, theirs: unknown, path: Path): Merged<unknown> {
  const whole = mergeValue(base, ours, theirs, path);
  if (!whole.conflicts.length || !base || !ours || !theirs) return whole;
  const blocks = mergeBlocks(base as RichDoc, ours as RichDoc, theirs as RichDoc);
  const again = blocks && mergeBlocks(base as RichDoc, blocks, theirs as RichDoc);
  return blocks && sameContent(blocks, again) ? { value: blocks, conflicts: [] } : whole;
}

function mergeBlocks(base: RichDoc, ours: RichDoc, theirs: RichDoc): RichDoc | undefined {
  const lines = (doc: RichDoc) => doc.content.map((block) => canonicalJson(block));
  const regions = diff3Merge(lines(ours), lines(base), lines(theirs), { excludeFalseConflicts: true });
  if (regions.some((region) => region.conflict)) return undefined;
  const content = regions.flatMap((region) => (region.ok ?? []).map((line) => JSON.parse(line) as Block));
  return { type: 'doc', content };
}

/** A list whose entries are followed by id: who is in it, what each holds, and in which order. */
function mergeEntries(
  base: Entry[],
  ours: Entry[],
  theirs: Entry[],
  path: Path,
  merge: (base: Entry | undefined, ours: Entry, theirs: Entry, at: Path) => Merged<Entry>,
): Merged<Entry[]> {
  const byId = (list: Entry[]) => new Map(list.map((entry) => [entry.id, entry]));
  const [inBase, inOurs, inTheirs] = [byId(base), byId(ours), byId(theirs)];
  const result = new Map<string, Entry>();
  const conflicts: Conflict[] = [];
  for (const id of new Set([...inOurs.keys(), ...inTheirs.keys()])) {
    const [b, o, t] = [inBase.get(id), inOurs.get(id), inTheirs.get(id)];
    const at = joinPath(path, id);
    if (o && t) {
      const merged = merge(b, o, t, at);
      result.set(id, merged.value);
      conflicts.push(...merged.conflicts);
    } else {
      const present = (o ?? t)!;
      const removed = b !== undefined;
      // An edit on one side against a removal on the other: ours stands, and it is reported.
      if (removed && !sameContent(present, b)) conflicts.push({ path: at, base: b, ours: o, theirs: t });
      if (removed ? o && !sameContent(o, b) : true) result.set(id, present);
    }
  }
  const ids = (list: Entry[]) => list.map((entry) => entry.id);
  const { order, conflict } = mergeOrder(ids(base), ids(ours), ids(theirs), new Set(result.keys()));
  if (conflict) conflicts.push({ path, base: ids(base), ours: ids(ours), theirs: ids(theirs) });
  return { value: order.map((id) => result.get(id)!), conflicts };
}
