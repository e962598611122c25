import { randomUUID } from 'node:crypto';
import {
  emptyData,
  paragraphs,
  publishSite,
  readEdition,
  resolveItem,
  writeEdition,
  type Item,
  type Language,
  type Settings,
  type SiteRecord,
} from '@bti/domain';
import { readAs } from '../../apps/public/app/model/read-as.js';
import { makeSite } from '../../apps/public/app/model/site.js';
import { largeSite } from '../support/large-site.js';
import { median, ms, type Figure } from './measure.js';

type Content = { settings: Settings; items: Item[] };
const tenant = randomUUID();
const command = 'npm run bench readings';

/** What readers cost: 300 items for 8 tjenester in 3 languages, beside the same for one tjeneste in one language. */
export async function readingsBench(): Promise<Figure[]> {
  const one = speaking(['nb'], withReaders(1, largeSite(292)));
  const many = speaking(['nb', 'nn', 'en'], withReaders(8, largeSite(292)));
  const [small, large] = [frozen(one), frozen(many)];
  const [services, tongues] = [
    frozen(speaking(['nb'], withReaders(8, largeSite(292)))),
    frozen(speaking(['nb', 'nn', 'en'], withReaders(1, largeSite(292)))),
  ];
  const times = (text: string) => (text.length / small.length).toFixed(2);
  const edition = readEdition(large);
  const site = makeSite(edition, record);
  const step = edition.items.find((item) => item.type === 'step' && item.readings)!;
  const lens = { tjeneste: edition.items.find(({ type }) => type === 'tjeneste')!.id };
  const freeze = (content: Content) => timed(15, () => frozen(content));
  const figure = (what: string, value: string, peer: string): Figure => ({ what, value, peer, command });
  return [
    figure(
      'size of the edition: 8 tjenester and 3 languages against 1 and 1, each tjeneste with its own text in a third of the steps',
      `${times(large)} times (${Math.round(large.length / 1024)} kB)`,
      `a copy for each: 24 times; 8 tjenester alone ${times(services)}, 3 languages alone ${times(tongues)}`,
    ),
    figure(
      'publish (check and freeze) of the same 300 items, in the process',
      ms(freeze(many)),
      `1 tjeneste, 1 language: ${ms(freeze(one))}`,
    ),
    figure(
      'a step through a lens',
      us(timed(2000, () => resolveItem(step, lens))),
      'of 300 items with 8 readings each',
    ),
    figure(
      'the whole site for one reader, made once after each publish',
      ms(timed(25, () => readAs({ ...site }, lens))),
      `the common site: ${ms(timed(25, () => makeSite(edition, record)))}`,
    ),
  ];
}

const record: SiteRecord = {
  id: tenant,
  slug: 'storvik',
  name: 'Storvik kommune',
  kind: 'kommune',
  state: 'active',
  mergedInto: null,
  hosts: [],
  edition: null,
};

const frozen = (content: Content): string =>
  writeEdition(publishSite({ tenant, ...content, today: '2026-11-22' }).edition);

/** Adds tjenester, each with how and where to record of its own in every third step. */
function withReaders(count: number, { settings, items }: Content): Content {
  const tjenester = Array.from({ length: 8 }, (_, number) => ({
    id: randomUUID(),
    type: 'tjeneste' as const,
    slug: `tjeneste-${number}`,
    oldSlugs: [],
    data: { ...emptyData('tjeneste'), title: { nb: `Tjeneste ${number}`, nn: `Teneste ${number}` } },
  }));
  const own = {
    nb: paragraphs(
      ...Array<string>(4).fill('Slik gjør vi det hos oss, med de verktøyene vi har. '.repeat(2)),
    ),
  };
  let step = 0;
  const read = items.map((item) => {
    if (item.type !== 'step' || step++ % 3 > 0) return item;
    const readings = tjenester
      .slice(0, count)
      .map(({ id }) => ({
        tjeneste: id,
        data: { how: { ...own, nn: own.nb }, record: { ...own, nn: own.nb } },
      }))
      .sort((a, b) => (a.tjeneste < b.tjeneste ? -1 : 1));
    return { ...item, readings };
  });
  return { settings, items: [...read, ...tjenester] };
}

/** The same with every text in these languages. */
function speaking(languages: readonly Language[], content: Content): Content {
  const [main, ...others] = languages;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    if ('nb' in value) return Object.fromEntries(languages.map((lang) => [lang, value.nb]));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]));
  };
  const { settings, items } = walk(content) as Content;
  const otherLanguages = others.map((language) => ({ id: language, language }));
  return { items, settings: { ...settings, mainLanguage: main!, otherLanguages } };
}

/** The middle of some rounds, in milliseconds. */
function timed(rounds: number, work: () => unknown): number {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    work();
    times.push(performance.now() - from);
  }
  return median(times);
}

const us = (value: number): string => `${(value * 1000).toFixed(1)} µs`;
