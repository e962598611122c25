import type { Fields } from '../fields/field.js';
import type { Data } from './walk.js';

type Entry = { id: string } & Data;

/**
 * An item after a change, where a list of choices leaves out what is chosen beside it (the other languages, and the main
 * one). What is chosen there now leaves the list, and what was chosen before comes into it: nothing that was chosen is
 * lost by a change of which comes first.
 */
export function keptApart(fields: Fields, before: Data, after: Data): Data {
  const lists = Object.entries(fields).flatMap(([name, field]): [string, Entry[]][] => {
    if (field.kind !== 'list' || !field.apartFrom) return [];
    const [was, is] = [before[field.apartFrom], after[field.apartFrom]];
    if (was === is || !is) return [];
    const [choice] = Object.keys(field.fields) as [string];
    const entries = (after[name] ?? []) as Entry[];
    const others = entries.filter((entry) => entry[choice] !== is);
    if (!was || others.some((entry) => entry[choice] === was)) return [[name, others]];
    // In the place of the other, so that changing back leaves no trace.
    const changed = entries.map((entry) => (entry[choice] === is ? { ...entry, [choice]: was } : entry));
    const added = { id: freeId(entries, String(was)), [choice]: was } as Entry;
    return [[name, others.length < entries.length ? changed : [...entries, added]]];
  });
  return lists.length ? { ...after, ...Object.fromEntries(lists) } : after;
}

function freeId(entries: readonly Entry[], wanted: string): string {
  const taken = new Set(entries.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}${number}`;
  return id;
}
