import { describe, mapIds, type ContentType, type LocalText } from '@bti/domain';
import type { AnyItem } from './draft-site.js';

/** Items of several readers that are one, by reader, with the key of the one. */
export type Cluster = { key: string; by: Map<string, AnyItem> };

/** The reader of what is common. */
export const everyone = '.';

/** A title without what spelling alone makes different: «BTI-møtemal» and «BTI møtemal». */
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[\s–-]+/g, ' ')
    .trim();

const titleOf = (item: AnyItem): string =>
  Object.values((item.data.title ?? {}) as LocalText).find((text) => typeof text === 'string') ?? '';

/**
 * What titles have in common, as far as it is a name by itself: all of it, or the beginning up to a slash, comma,
 * colon or bracket («Møte med foreldre/foresatte»). Never a part of a phrase.
 */
export function sharedName([first = '', ...others]: readonly string[]): string {
  return others.reduce((shared, title) => {
    if (plain(shared) === plain(title)) return shared;
    const [short, long] = shared.length < title.length ? [shared, title] : [title, shared];
    let same = 0;
    while (same < short.length && short[same]!.toLowerCase() === long[same]!.toLowerCase()) same += 1;
    const whole = same === short.length && /^[\s/,:(]/.test(long.slice(same));
    const cut = whole ? same : Math.max(...[...'/,:('].map((mark) => short.slice(0, same).lastIndexOf(mark)));
    return cut >= 4 && cut >= short.length * 0.4 ? short.slice(0, cut).trim() : '';
  }, first);
}

/**
 * Finds the steps of one level that are the same step: those of the same title wherever they stand, then those that
 * stand at the same place and whose titles begin alike. What is left is a step of its own.
 */
function sameSteps(sequences: readonly { reader: string; steps: readonly AnyItem[] }[]): Cluster[] {
  const clusters: (Cluster & { at: number })[] = [];
  for (const { reader, steps } of sequences) {
    const join = (same: (cluster: Cluster & { at: number }, step: AnyItem, at: number) => boolean) => {
      for (const [at, step] of steps.entries()) {
        if (clusters.some(({ by }) => by.get(reader) === step)) continue;
        clusters.find((cluster) => !cluster.by.has(reader) && same(cluster, step, at))?.by.set(reader, step);
      }
    };
    const titles = ({ by }: Cluster): string[] => [...by.values()].map(titleOf);
    join(({ by }, step) =>
      [...by.values()].some((other) =>
        other.undescribed || step.undescribed
          ? other.undescribed && step.undescribed && other.key === step.key
          : plain(titleOf(other)) === plain(titleOf(step)),
      ),
    );
    join((cluster, step, at) => {
      const titled = [...titles(cluster), titleOf(step)];
      return cluster.at === at && titled.every(Boolean) && sharedName(titled) !== '';
    });
    for (const [at, step] of steps.entries())
      if (!clusters.some(({ by }) => by.get(reader) === step))
        clusters.push({ key: freeKey(clusters, step.key, reader), by: new Map([[reader, step]]), at });
  }
  return clusters;
}

/** Finds the tools that are the same tool, though one reader's copy may have another size, format or spelling. */
function sameTools(
  readers: readonly { reader: string; tools: readonly AnyItem[]; uses: (key: string) => boolean }[],
): Cluster[] {
  const clusters: Cluster[] = [];
  const sized = (item: AnyItem): boolean => item.data.size !== undefined;
  const alike: ((a: AnyItem, b: AnyItem) => boolean)[] = [
    (a, b) => a.key === b.key,
    (a, b) => plain(titleOf(a)) === plain(titleOf(b)) && sized(a) && sized(b),
    (a, b) => titleOf(a) === titleOf(b),
    (a, b) => plain(titleOf(a)) === plain(titleOf(b)),
  ];
  for (const { reader, tools, uses } of readers) {
    const left = new Set(tools);
    for (const same of alike)
      for (const tool of left) {
        const found = clusters.find(
          ({ key, by }) =>
            !by.has(reader) && !uses(key) && [...by.values()].some((other) => same(other, tool)),
        );
        if (found?.by.set(reader, tool)) left.delete(tool);
      }
    for (const tool of left)
      clusters.push({ key: freeKey(clusters, tool.key, reader), by: new Map([[reader, tool]]) });
  }
  return clusters;
}

/** The key of whoever has the item first; where another item has it, with the reader behind it. */
function freeKey(clusters: readonly Cluster[], key: string, reader: string): string {
  const taken = (wanted: string): boolean => clusters.some((cluster) => cluster.key === wanted);
  const own = `${key.slice(0, 120)} | ${reader.slice(0, 60)}`;
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? key : number === 2 ? own : `${own} #${number}`;
    if (!taken(wanted)) return wanted;
  }
}

type Source = { name: string; items: ReadonlyMap<string, AnyItem> };

/** The items of all readers, those that are one together, with every reference leading to the one. */
export function clustersOf(sources: readonly Source[]): Cluster[] {
  const ofType = (items: ReadonlyMap<string, AnyItem>, type: ContentType): AnyItem[] =>
    [...items.values()].filter((item) => item.type === type);
  const clusters: Cluster[] = sameTools(
    sources.map(({ name, items }) => {
      const said = JSON.stringify([...items.values()].map(({ data }) => data));
      const uses = (key: string): boolean => !items.has(key) && said.includes(JSON.stringify(key));
      return { reader: name, tools: ofType(items, 'tool'), uses };
    }),
  );
  const levels = new Set(sources.flatMap(({ items }) => ofType(items, 'level').map(({ key }) => key)));
  for (const level of levels)
    clusters.push(
      ...sameSteps(
        sources.map(({ name, items }) => {
          const keys = (items.get(level)?.data.steps ?? []) as string[];
          return { reader: name, steps: keys.map((key) => items.get(key)!) };
        }),
      ),
    );
  for (const { name, items } of sources)
    for (const item of items.values()) {
      if (item.type === 'tool' || item.type === 'step') continue;
      const found = clusters.find(({ key }) => key === item.key);
      if (found) found.by.set(name, item);
      else clusters.push({ key: item.key, by: new Map([[name, item]]) });
    }
  const oneOf = new Map<string, string>();
  for (const { key, by } of clusters)
    for (const [reader, item] of by) oneOf.set(`${reader} ${item.key}`, key);
  const anyone = [everyone, ...sources.map(({ name }) => name)];
  return clusters.map(({ key, by }) => ({
    key,
    by: new Map(
      [...by].map(([reader, item]) => {
        const lead = (to: string): string =>
          [reader, ...anyone].flatMap((who) => oneOf.get(`${who} ${to}`) ?? [])[0] ?? to;
        return [reader, { ...item, data: mapIds(describe(item.type).fields, item.data, lead) }];
      }),
    ),
  }));
}
