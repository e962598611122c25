import {
  canonicalJson,
  describe,
  emptyData,
  type Audience,
  type ContentType,
  type Fields,
  type LocalText,
} from '@bti/domain';
import type { AnyItem } from './draft-site.js';
import { sayLens, type CaseLens } from './lens-words.js';
import { clustersOf, everyone, sharedName, type Cluster } from './same-item.js';

type Data = Record<string, unknown>;
/** What one reader's guide is made of; their tjeneste by its key. */
export type Layer = { lens: CaseLens; tjeneste?: string; items: ReadonlyMap<string, AnyItem> };
/** A reading as a hand-written file has it. */
type MergedReading = { tjeneste?: string; audience?: Audience; show?: string; data: Data };
/** An item with its readings; `address` names one whose readers call it differently. */
export type MergedItem = AnyItem & { address?: string; readings?: MergedReading[] };

type Reader = Omit<Layer, 'items'> & { name: string };
/** A cluster with those of its items that the case describes. */
type Found = Cluster & { type: ContentType; own: ReadonlyMap<string, AnyItem> };

/** What a part of the guide is called stands in its base, though only some readers have it; the rest does not. */
const names: Partial<Record<ContentType, readonly string[]>> = {
  level: ['key', 'title', 'shortTitle', 'closing'],
  step: ['title', 'printedNumber'],
  guide: ['title'],
  warning: ['title', 'instruction', 'recipients', 'tools'],
};

/**
 * Makes one guide of those of all readers. What all of them share stands in the base; what differs stands in
 * readings: a step, tool or outcome of some in the lists of theirs, a common step that one lacks hidden from them, as is
 * a warning box that stands in others' guides alone, and a level that is not described for them says so.
 *
 * Law: read through a lens, every item is again what it was in that reader's own guide.
 */
export function mergeLayers(common: ReadonlyMap<string, AnyItem>, layers: readonly Layer[]): MergedItem[] {
  if (layers.length === 0) return [...common.values()];
  const weight = ({ lens }: Reader): number => (lens.audience ? 2 : 0) + (lens.service ? 1 : 0);
  const readers = layers
    .map(({ lens, tjeneste }): Reader => ({ lens, name: sayLens(lens), ...(tjeneste ? { tjeneste } : {}) }))
    .toSorted((a, b) => weight(a) - weight(b));
  const sources = layers.map(({ lens, items }) => ({ name: sayLens(lens), items }));
  const found = clustersOf([{ name: everyone, items: common }, ...sources]).map((cluster): Found => {
    const all = [...renamed(cluster.by)];
    const described = all.filter(([, item]) => !item.undescribed);
    return {
      key: cluster.key,
      type: all[0]![1].type,
      by: new Map(all),
      own: new Map(described.length ? described : all),
    };
  });
  return new Merge(found, readers).items();
}

/** Entries of a list that say the same are the same entry: they share their id. */
function renamed(by: ReadonlyMap<string, AnyItem>): Map<string, AnyItem> {
  const ids = new Map<string, string>();
  const numbered = (fields: Fields, data: Data): Data =>
    Object.fromEntries(
      Object.entries(data).map(([name, value]) => {
        if (fields[name]?.kind !== 'list') return [name, value];
        const seen = new Map<string, number>();
        const entries = (value as Data[]).map((entry) => {
          const json = `${name} ${canonicalJson(entry)}`;
          seen.set(json, (seen.get(json) ?? 0) + 1);
          const said = `${json} ${seen.get(json)}`;
          if (!ids.has(said)) ids.set(said, `e${ids.size + 1}`);
          return { id: ids.get(said), ...entry };
        });
        return [name, entries];
      }),
    );
  return new Map(
    [...by].map(([name, item]) => [name, { ...item, data: numbered(describe(item.type).fields, item.data) }]),
  );
}

class Merge {
  readonly #byKey: ReadonlyMap<string, Found>;
  readonly #bases: ReadonlyMap<string, Data>;

  constructor(
    readonly found: readonly Found[],
    readonly readers: readonly Reader[],
  ) {
    this.#byKey = new Map(found.map((one) => [one.key, one]));
    this.#bases = new Map(found.map((one) => [one.key, this.#base(one)]));
  }

  items(): MergedItem[] {
    return this.found.map((one) => {
      const { type, key, own } = one;
      const base = this.#bases.get(key)!;
      const readings: MergedReading[] = [];
      for (const reader of this.readers) {
        const reading = this.#reading(one, reader, base, readings);
        if (reading) readings.push(reading);
      }
      const called = base.title === undefined && type === 'level' ? `niva ${String(base.key)}` : '';
      const undescribed = [...own.values()].every((item) => item.undescribed);
      return {
        type,
        key,
        data: { ...base, ...this.#whose(one) },
        ...(undescribed ? { undescribed } : {}),
        ...(called ? { address: called } : {}),
        ...(readings.length ? { readings } : {}),
      };
    });
  }

  /** What is common: said of all, or the same for all who describe this. */
  #base(one: Found): Data {
    const { type, own } = one;
    const said = own.get(everyone)?.data ?? {};
    const asked = this.readers.filter(({ name, lens }) => own.has(name) && !lens.audience);
    const voters = (asked.length ? asked : this.readers.filter(({ name }) => own.has(name))).map(
      ({ name }) => own.get(name)!.data,
    );
    const shared = !(type in names) || (voters.length > 1 && this.#allHave(one));
    const fields = Object.keys(describe(type).fields);
    return Object.fromEntries(
      fields.flatMap((field): [string, unknown][] => {
        if (type === 'guide' && field === 'levels') return [[field, this.#allLevels(one)]];
        if (said[field] !== undefined) return [[field, said[field]]];
        if (!shared && !names[type]?.includes(field)) return [];
        const value = common(
          type,
          field,
          voters.map((data) => data[field]),
        );
        return value === undefined ? [] : [[field, value]];
      }),
    );
  }

  /** Does everyone have this step who describes its level? Levels and guides are had by whoever describes them. */
  #allHave({ type, key, own }: Found): boolean {
    if (type === 'warning') return this.readers.every(({ name, lens }) => lens.audience || own.has(name));
    if (type !== 'step') return true;
    const level = this.found.find(
      (other) =>
        other.type === 'level' && [...other.by.values()].some(({ data }) => listOf(data.steps).includes(key)),
    );
    return this.readers.every(({ name, lens }) => lens.audience || !level?.own.has(name) || own.has(name));
  }

  /** The levels of all readers, each standing where its number belongs. */
  #allLevels({ by }: Found): string[] {
    const [first = [], ...others] = [...by.values()]
      .map(({ data }) => listOf(data.levels))
      .toSorted((a, b) => b.length - a.length);
    const all = [...first];
    const keyOf = (level: string): string => {
      const item = [...(this.#byKey.get(level)?.by.values() ?? [])][0];
      return typeof item?.data.key === 'string' ? item.data.key : '';
    };
    for (const level of others.flat()) {
      if (all.includes(level)) continue;
      const after = all.findIndex(
        (other) => keyOf(other) === 'end' || parseFloat(keyOf(other)) > parseFloat(keyOf(level)),
      );
      all.splice(after < 0 ? all.length : after, 0, level);
    }
    return all;
  }

  /** A tool that only some tjenester have says whose it is. */
  #whose({ type, own }: Found): Data {
    if (type !== 'tool' || own.has(everyone)) return {};
    const services = this.readers.filter(({ tjeneste, lens }) => tjeneste && !lens.audience);
    const having = services.filter(({ name }) => own.has(name));
    return having.length < services.length && having.length
      ? { tjenester: having.map(({ tjeneste }) => tjeneste) }
      : {};
  }

  #reading(
    one: Found,
    reader: Reader,
    base: Data,
    weaker: readonly MergedReading[],
  ): MergedReading | undefined {
    const { type, by, own } = one;
    const { tjeneste, lens } = reader;
    const head = { ...(tjeneste ? { tjeneste } : {}), ...(lens.audience ? { audience: lens.audience } : {}) };
    const before = readThrough(type, base, weaker, reader);
    // Who has only a part of their own beside the common guide reads the common guide for the rest.
    const said = lens.audience ? undefined : own.get(everyone)?.data;
    const item = own.get(reader.name);
    if (!item) {
      if (type === 'step')
        return this.#isMissed(one, reader) ? { ...head, show: 'hidden', data: {} } : undefined;
      if (type === 'guide' && !said) return { ...head, show: 'hidden', data: {} };
      if (this.#isOthers(one, reader) && !before.show) return { ...head, show: 'hidden', data: {} };
      if (type !== 'level' || said || before.show === 'notDescribed') return undefined;
      const steps = listOf(by.get(reader.name)?.data.steps);
      return { ...head, show: 'notDescribed', data: steps.length ? { steps } : {} };
    }
    const empty: Data = emptyData(type);
    const data: Data = {};
    for (const field of Object.keys(describe(type).fields)) {
      if (type === 'guide' && field === 'levels') continue;
      const [then, now] = [before.data[field], item.data[field]];
      if (now === undefined && said?.[field] !== undefined) continue;
      const seen = type === 'level' && field === 'steps' ? this.#visible(then, reader) : then;
      if (!same(seen ?? empty[field], now ?? empty[field])) data[field] = now ?? empty[field];
    }
    const show = before.show ? { show: 'shown' } : {};
    return Object.keys(data).length || before.show ? { ...head, ...show, data } : undefined;
  }

  /** Does the common guide have this step, where a reader who describes the level has not? */
  #isMissed({ key }: Found, { name }: Reader): boolean {
    return this.found.some(
      ({ key: level, type, own }) =>
        type === 'level' &&
        own.get(name)?.data.steps !== undefined &&
        listOf(this.#bases.get(level)!.steps).includes(key),
    );
  }

  /** Is this of other tjenester's guides alone: a warning box, and whom only that box names? */
  #isOthers({ type, own }: Found, { lens }: Reader): boolean {
    return (
      (type === 'warning' || type === 'tjeneste') &&
      lens.service !== undefined &&
      !own.has(everyone) &&
      !own.has(sayLens({ service: lens.service })) &&
      this.readers.some((reader) => reader.lens.service && own.has(reader.name))
    );
  }

  /** The steps of a list that a reader has: the others are hidden already. */
  #visible(steps: unknown, { name }: Reader): unknown {
    return Array.isArray(steps) ? listOf(steps).filter((key) => this.#byKey.get(key)?.own.has(name)) : steps;
  }
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
/** What values of one field have in common; a list gives the entries that all have. A decision is one thing. */
function common(type: ContentType, field: string, values: readonly unknown[]): unknown {
  const [first, ...others] = values;
  if (first === undefined) return undefined;
  if (others.every((value) => value !== undefined && same(value, first))) return first;
  if (field === 'title') return sharedTitle(values as (LocalText | undefined)[]);
  const { kind } = describe(type).fields[field] ?? {};
  if ((kind !== 'list' && kind !== 'references') || field === 'outcomes') return undefined;
  const all = (first as unknown[]).filter((entry) =>
    others.every((value) => Array.isArray(value) && value.some((other) => same(other, entry))),
  );
  return all.length ? all : undefined;
}

function sharedTitle(titles: readonly (LocalText | undefined)[]): LocalText | undefined {
  const [lang] = Object.keys(titles[0] ?? {}) as (keyof LocalText)[];
  const texts = titles.map((title) =>
    lang && typeof title?.[lang] === 'string' ? (title[lang] as string) : '',
  );
  const shared = texts.every(Boolean) ? sharedName(texts) : '';
  return lang && shared ? { [lang]: shared } : undefined;
}

/** An item as the weaker readings leave it for a reader, and what they do with it as a whole. */
function readThrough(
  type: ContentType,
  base: Data,
  readings: readonly MergedReading[],
  { tjeneste, lens }: Reader,
): { data: Data; show?: string } {
  const found = readings.filter(
    (reading) =>
      (!reading.tjeneste || reading.tjeneste === tjeneste) &&
      (!reading.audience || reading.audience === lens.audience),
  );
  const show = found.findLast((reading) => reading.show)?.show;
  const kept = names[type] ?? [];
  const start =
    show === 'notDescribed'
      ? Object.fromEntries(Object.entries(base).filter(([name]) => kept.includes(name)))
      : base;
  const data: Data = Object.assign({}, start, ...found.map((reading) => reading.data));
  return show && show !== 'shown' ? { data, show } : { data };
}
