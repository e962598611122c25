import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  describe as describeType,
  eachField,
  eachInline,
  filesOf as siteFiles,
  languages,
  lensKey,
  plainText,
  readExchange,
  references,
  type Data,
  type FileValue,
  type Item,
  type Language,
  type Localized,
  type RichDoc,
  type RoleName,
  type Settings,
  type TenantKind,
  type TenantState,
} from '@bti/domain';

const folder = new URL('../../infra/content/', import.meta.url);

/** The list of tenants that an empty database is filled with, as `infra/content/seed.json` has it. */
type Seed = {
  tenants: {
    slug: string;
    kind: TenantKind;
    name: string;
    state: TenantState;
    centres: string[];
    file: string;
    members: { email: string; name: string; role: RoleName; tjenester: string[] }[];
    publish: boolean;
  }[];
};

const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

const everybody = JSON.parse(textOf('seed.json')) as Seed;

/** Those with content of their own: a kommune that begins with nothing has no file to look at. */
export const seed: Seed = { tenants: everybody.tenants.filter(({ file }) => file !== undefined) };

/** The keys of a file as they were written by hand, with the type of each. */
export function keysOf(file: string): Map<string, string> {
  const { items } = JSON.parse(textOf(file)) as { items: { key: string; type: string }[] };
  return new Map(items.map(({ key, type }) => [key, type]));
}

/** The same id for the same key, in the shape of a UUID, as the import makes one. */
export function idOf(key: string): string {
  const hex = createHash('sha1').update(key).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A file as the import reads it: the site, or what is wrong with it. */
export const readContent = (file: string) => readExchange(textOf(file), { idOf });

/** A site as a file has it. */
export type Site = { settings: Settings; items: Item[] };

/** The files that a site of the content comes with, as they lie beside it. */
export function filesOf(slug: string): { value: FileValue; bytes: Buffer }[] {
  const { items, settings } = siteOf(`${slug}.json`);
  return siteFiles(items, settings).map((value) => ({
    value,
    bytes: readFileSync(new URL(`files/${value.hash}`, folder)),
  }));
}

/** A site that is known to be readable. */
export function siteOf(file: string): Site {
  const result = readContent(file);
  if ('problems' in result) throw new Error(`${file}: ${JSON.stringify(result.problems, null, 2)}`);
  const { settings, items } = result.file;
  if (!settings) throw new Error(`${file} says nothing of its settings.`);
  return { settings, items };
}

/** One written text: where it stands and in which language. A value without language has none. */
type Text = { where: string; type: string; lang: Language | undefined; text: string };

/** The languages that a text is written in, with what it says there. */
export const writtenIn = <T>(map: Localized<T>): [Language, T][] =>
  languages.flatMap((lang) => (map[lang] === undefined ? [] : [[lang, map[lang]]]));

/** The settings, every item, and what each of its readings says instead. */
const everyItem = (site: Site): { id: string; type: Item['type']; data: Data }[] => [
  { id: 'settings', type: 'settings', data: site.settings },
  ...site.items.flatMap(({ id, type, data, slug, readings = [] }) => [
    { id: slug || id, type, data: data as Data },
    ...readings.map((reading) => ({
      id: `${slug} for ${lensKey(reading)}`,
      type,
      data: reading.data as Data,
    })),
  ]),
];

/** Every reference of a site, also those that stand in a reading. */
export const referencesOf = (site: Site): { to: string }[] =>
  everyItem(site).flatMap(({ type, data }) => references(describeType(type).fields, data));

type Written = { where: string; type: Item['type']; kind: 'plain' | 'text' | 'richText'; value: unknown };

/** Every text and every plain value of a site, and where it stands. */
const everyValue = (site: Site): Written[] =>
  everyItem(site).flatMap(({ id, type, data }) => {
    const found: Written[] = [];
    eachField(describeType(type).fields, data, ({ kind }, value, path) => {
      if (kind === 'plain' || kind === 'text' || kind === 'richText')
        found.push({ where: `${type}/${id}: ${path}`, type, kind, value });
    });
    return found;
  });

/** Every text that a reader can meet, item by item. */
export const textsOf = (site: Site): Text[] =>
  everyValue(site)
    .flatMap(({ where, type, kind, value }): Text[] =>
      kind === 'plain'
        ? [{ where, type, lang: undefined, text: value as string }]
        : writtenIn(value as Localized<string | RichDoc>).map(([lang, said]) => ({
            where,
            type,
            lang,
            text: typeof said === 'string' ? said : plainText(said),
          })),
    )
    .filter(({ text }) => text !== '');

/** Every text with its languages side by side, as the translators see it. */
export const localizedOf = (site: Site): { where: string; map: Localized<unknown> }[] =>
  everyValue(site).flatMap(({ where, kind, value }) =>
    kind === 'plain' || !writtenIn(value as Localized<unknown>).length
      ? []
      : [{ where, map: value as Localized<unknown> }],
  );

/** Every address in a site: link fields, and links inside rich text. */
export function linksOf(site: Site): string[] {
  return everyItem(site).flatMap(({ type, data }) => {
    const found: string[] = [];
    eachField(describeType(type).fields, data, (field, value) => {
      if (field.kind === 'link' && value !== '') found.push(value as string);
      if (field.kind === 'richText')
        for (const doc of Object.values(value as Record<string, RichDoc>))
          eachInline(doc, (node) => {
            if (node.type !== 'text') return;
            for (const mark of node.marks ?? []) if (mark.type === 'link') found.push(mark.attrs.href);
          });
    });
    return found;
  });
}

/** The items of one type. */
export function ofType<T extends Item['type']>(site: { items: Item[] }, type: T): Item<T>[] {
  return site.items.filter((item) => item.type === type) as Item<T>[];
}
