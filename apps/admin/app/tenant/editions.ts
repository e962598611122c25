import { readEdition, type Edition, type Item } from '@bti/domain';
import { getEdition } from '@bti/api-client';
import { getApi } from '../api.js';

/** Items by id, the settings among them under the tenant's own id. */
export type Items = ReadonlyMap<string, Item>;
export type LoadedEdition = { edition: Edition; items: Items };

const kept = new Map<string, Promise<LoadedEdition>>();
const keptAtMost = 4;

/** One edition, read. It never changes, so the last few that were looked at are kept. */
export function loadEdition(slug: string, number: number): Promise<LoadedEdition> {
  const key = `${slug}/${number}`;
  const known = kept.get(key) ?? read(slug, number);
  kept.delete(key);
  kept.set(key, known);
  for (const old of [...kept.keys()].slice(0, -keptAtMost)) kept.delete(old);
  known.catch(() => kept.delete(key));
  return known;
}

async function read(slug: string, number: number): Promise<LoadedEdition> {
  const edition = readEdition((await getEdition(getApi(), slug, number)).content);
  const { tenant, settings, items } = edition;
  const own: Item = { id: tenant, type: 'settings', slug: 'settings', oldSlugs: [], data: settings };
  return { edition, items: new Map([own, ...items].map((item) => [item.id, item])) };
}
