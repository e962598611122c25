import {
  emptyData,
  publishSite,
  writeEdition,
  type ContentType,
  type FileValue,
  type Item,
  type RichDoc,
  type RichText,
  type Settings,
  type SiteRecord,
  type Target,
} from '@bti/domain';
import { createHash } from 'node:crypto';

/** A stable id from a number, so that a fixture reads well and its edition has the same hash every time. */
export const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An item with what is given, and everything else empty. */
export function item<T extends ContentType>(
  type: T,
  number: number,
  slug: string,
  data: Partial<Item<T>['data']>,
  oldSlugs: string[] = [],
): Item {
  return { id: id(number), type, slug, oldSlugs, data: { ...emptyData(type), ...data } } as Item;
}

/** An item that a role keeps true. */
export const kept = (role: number, one: Item): Item => ({ ...one, owner: id(role) });

type Words = string | { text: string; bold?: true; href?: string; to?: number };

/** A paragraph from words, some of them bold, some leading somewhere. */
export const p = (...words: Words[]): RichDoc['content'][number] => ({
  type: 'paragraph',
  content: words.map((word) => {
    if (typeof word === 'string') return { type: 'text', text: word };
    const marks = [
      ...(word.bold ? [{ type: 'bold' as const }] : []),
      ...(word.href ? [{ type: 'link' as const, attrs: { href: word.href } }] : []),
      ...(word.to ? [{ type: 'reference' as const, attrs: { id: id(word.to) } }] : []),
    ];
    return { type: 'text', text: word.text, marks };
  }),
});
export const ul = (...lines: string[]): RichDoc['content'][number] => ({
  type: 'bulletList',
  content: lines.map((line) => ({ type: 'listItem', content: [p(line)] })),
});
export const h = (level: 3 | 4, text: string): RichDoc['content'][number] => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
});
export const callout = (
  tone: 'info' | 'tip' | 'warning',
  ...lines: string[]
): RichDoc['content'][number] => ({
  type: 'callout',
  attrs: { tone },
  content: lines.map((line) => p(line)),
});
export const doc = (...content: (RichDoc['content'][number] | string)[]): RichDoc => ({
  type: 'doc',
  content: content.map((block) => (typeof block === 'string' ? p(block) : block)),
});
export const rich = (...content: (RichDoc['content'][number] | string)[]): RichText => ({
  nb: doc(...content),
});

type OutcomeData = Item<'step'>['data']['outcomes'][number];
export const outcome = (
  name: string,
  label: string,
  targets: readonly (Target extends infer T ? (T extends Target ? Omit<T, 'id'> : never) : never)[],
  more: Partial<OutcomeData> = {},
): OutcomeData => ({
  id: name,
  label: { nb: label },
  condition: {},
  document: {},
  needsConsent: false,
  scope: '',
  ...more,
  targets: targets.map((target, index) => ({ id: `t${index}`, ...target }) as Target),
});

export const settings = (data: Partial<Settings>): Settings => ({ ...emptyData('settings'), ...data });

/** A file with its bytes, as the library would know it. */
export type KeptFile = { value: FileValue; bytes: Buffer };

export function keptFile(name: string, type: string, bytes: Buffer, more: Partial<FileValue> = {}): KeptFile {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { value: { hash, name, type, size: bytes.length, ...more }, bytes };
}

/** A site as the API tells of it and hands it out, with the files it uses. */
export type PublishedSite = { record: SiteRecord; text: string; files?: readonly KeptFile[] };

/** Publishes a fixture: its edition, and the record that announces it. */
export function published(
  tenant: number,
  slug: string,
  site: { settings: Settings; items: Item[] },
  more: Partial<SiteRecord> = {},
  { number = 1, files }: { number?: number; files?: readonly KeptFile[] } = {},
): PublishedSite {
  const { edition } = publishSite({ tenant: id(tenant), ...site, today: '2026-11-22' });
  const text = writeEdition(edition);
  return {
    text,
    files,
    record: {
      id: id(tenant),
      slug,
      name: site.settings.name.nb ?? site.settings.name.nn ?? slug,
      kind: 'kommune',
      state: 'active',
      mergedInto: null,
      hosts: [],
      ...more,
      edition: {
        number,
        hash: createHash('sha256').update(text).digest('hex'),
        publishedAt: '2026-11-20T09:00:00.000Z',
      },
    },
  };
}
