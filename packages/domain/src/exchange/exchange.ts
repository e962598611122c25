import * as z from 'zod';
import { contentType, slug, slugify, type Item } from '../content/item.js';
import { contentTypes, type ContentType, type Settings } from '../content/index.js';
import { titleOf } from '../derive/empty.js';
import { storable } from '../derive/storable.js';
import { itemId } from '../fields/ids.js';
import type { Language } from '../fields/language.js';
import { canonicalJson } from '../guide/canonical.js';
import { byTypeAndId } from '../guide/order.js';
import { byLens } from '../readings/reading.js';
import type { FileProblem } from './file-problem.js';
import { readData, type Resolve } from './read-data.js';
import { readReadings } from './read-readings.js';

/** The version of the file format that this code writes and reads. */
export const exchangeVersion = 1;

/**
 * A whole site in one file: settings (left alone where a file has none), and items ordered by type and id. Not
 * members, not history. An item carries
 * its UUID, or, in a file written by hand, a `key` that stands for it wherever it is referred to; and its readings, each
 * with the tjeneste and the audience it is for.
 */
export type ExchangeFile = { settings?: Settings; items: Item[] };

/** The file of a site: pretty-printed canonical JSON, so that equal sites give equal bytes. */
export function writeExchange(site: ExchangeFile): string {
  const items = site.items
    .filter((item) => item.type !== 'settings')
    .toSorted(byTypeAndId)
    .map(({ readings, ...item }) => (readings ? { ...item, readings: readings.toSorted(byLens) } : item));
  const file = { format: 'bti-exchange', version: exchangeVersion, settings: site.settings, items };
  return `${canonicalJson(file, 2)}\n`;
}

const envelope = z.object({
  format: z.literal('bti-exchange'),
  version: z.number(),
  settings: z.record(z.string(), z.unknown()).optional(),
  items: z.array(z.record(z.string(), z.unknown())).max(5_000).default([]),
});
const head = z.strictObject({
  id: itemId.optional(),
  key: z.string().min(1).max(200).optional(),
  type: z.string(),
  slug: slug.optional(),
  oldSlugs: z.array(slug).default([]),
  owner: z.string().optional(),
  data: z.record(z.string(), z.unknown()).default({}),
  readings: z.array(z.unknown()).max(500).default([]),
});

/**
 * Reads a file of the exchange format. `idOf` turns a hand-written key into the item's id (UUIDv5 of tenant and
 * key, made by the caller); `mainLanguage` is the tenant's, for a file that says nothing of it. A file is taken whole or not at all: the answer is the site, or every problem with it.
 */
export function readExchange(
  text: string,
  { idOf, mainLanguage }: { idOf: (key: string) => string; mainLanguage?: Language },
): { file: ExchangeFile } | { problems: FileProblem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [{ where: '', code: 'notJson', values: { detail: (error as Error).message } }] };
  }
  const outer = envelope.safeParse(json);
  if (!outer.success) return { problems: [{ where: '', code: 'notThisFormat', values: {} }] };
  if (outer.data.version !== exchangeVersion)
    return {
      problems: [
        { where: 'version', code: 'unknownVersion', values: { version: String(outer.data.version) } },
      ],
    };

  const problems: FileProblem[] = [];
  const heads = outer.data.items.map((raw, index) => readHead(raw, index, idOf, problems));
  const keys = new Map(heads.flatMap((entry) => (entry?.key ? [[entry.key, entry.id] as const] : [])));
  const resolve: Resolve = (where) => (reference) => {
    const given = itemId.safeParse(reference);
    if (given.success) return given.data;
    const id = keys.get(reference);
    if (!id) problems.push({ where, code: 'unknownKey', values: { key: reference } });
    // One that could be, so that nothing else is said of it.
    return id ?? idOf(reference);
  };
  const settings =
    outer.data.settings && readData(storable, 'settings', outer.data.settings, 'settings', resolve, problems);
  const items = heads.flatMap((entry) => {
    if (!entry) return [];
    const data = readData(storable, entry.type, entry.data, entry.where, resolve, problems);
    const owner = entry.owner === undefined ? undefined : resolve(`${entry.where}.owner`)(entry.owner);
    const readings = readReadings(entry, resolve, problems);
    return data ? [{ ...entry, owner, data, readings }] : [];
  });
  const main = (settings as Settings | undefined)?.mainLanguage || mainLanguage || 'nb';
  const named = items.map(({ where, id, type, slug: given, oldSlugs, owner, data, readings }) => {
    const read = readings.length > 0 ? { readings } : {};
    const named = { id, type, ...(owner ? { owner } : {}), data, ...read } as Item;
    return {
      where,
      item: { ...named, slug: given ?? slugify(titleOf(named, main)), oldSlugs } as Item,
      given,
    };
  });
  problems.push(...collisions(named));
  if (problems.length) return { problems };
  return {
    file: { settings: settings as Settings | undefined, items: separated(named).toSorted(byTypeAndId) },
  };
}

type Head = z.infer<typeof head> & { id: string; type: ContentType; where: string };

function readHead(
  raw: Record<string, unknown>,
  index: number,
  idOf: (key: string) => string,
  problems: FileProblem[],
): Head | undefined {
  const where = `items[${index}]${typeof raw.key === 'string' ? ` (${raw.key})` : ''}`;
  const parsed = head.safeParse(raw);
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      problems.push({
        where: [where, ...issue.path].join('.'),
        code:
          issue.code === 'unrecognized_keys'
            ? 'unknownField'
            : issue.path[0] === 'slug'
              ? 'badSlug'
              : 'badValue',
        values: issue.code === 'unrecognized_keys' ? { field: issue.keys.join(', ') } : {},
      });
    return undefined;
  }
  const type = contentType.safeParse(parsed.data.type);
  if (!type.success || contentTypes[type.data] === contentTypes.settings) {
    problems.push({ where, code: 'unknownType', values: { type: parsed.data.type } });
    return undefined;
  }
  const id = parsed.data.id ?? (parsed.data.key && idOf(parsed.data.key));
  if (!id) {
    problems.push({ where, code: 'noId', values: {} });
    return undefined;
  }
  return { ...parsed.data, id, type: type.data, where };
}

type Named = { where: string; item: Item; given: string | undefined };

function collisions(named: Named[]): FileProblem[] {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  return named.flatMap(({ where, item, given }) => {
    const problems: FileProblem[] = [];
    if (ids.has(item.id)) problems.push({ where, code: 'sameIdTwice', values: { id: item.id } });
    ids.add(item.id);
    const address = `${item.type}/${item.slug}`;
    if (given && addresses.has(address))
      problems.push({ where, code: 'sameAddressTwice', values: { slug: item.slug } });
    if (given) addresses.add(address);
    return problems;
  });
}

/** Items without a given address that would share one get a number behind it, in the order of the file. */
function separated(named: Named[]): Item[] {
  const taken = new Set(named.flatMap(({ item, given }) => (given ? [`${item.type}/${item.slug}`] : [])));
  return named.map(({ item, given }) => {
    if (given) return item;
    let free = item.slug;
    for (let number = 2; taken.has(`${item.type}/${free}`); number += 1) free = `${item.slug}-${number}`;
    taken.add(`${item.type}/${free}`);
    return { ...item, slug: free };
  });
}
