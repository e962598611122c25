import {
  canonicalJson,
  exchangeVersion,
  freeSlug,
  paragraphs,
  slugify,
  textHash,
  type ContentData,
  type ContentType,
  type Language,
  type LocalText,
  type RichText,
  type Words,
} from '@bti/domain';
import { sameLens, type CaseLens } from './lens-words.js';
import { textOf, type CaseNode } from './read-case.js';
import { mergeLayers, type Layer, type MergedItem } from './merge-layers.js';

/** The fields of an item as a hand-written file has them: names checked here, values when the file is read. */
export type DraftData<T extends ContentType> = { [name in keyof ContentData<T>]?: unknown };
export type DraftItem<T extends ContentType> = {
  type: T;
  key: string;
  data: DraftData<T>;
  /** Named in the case, but not described: it has no title of its own. */
  undescribed?: true;
};
export type AnyItem = { type: ContentType; key: string; data: Record<string, unknown>; undescribed?: true };

/** Items that hold the guide together: each reader's guide has its own, until they become one. */
const ofGuides: readonly ContentType[] = ['guide', 'level', 'step'];

/**
 * The site that a case becomes, item by item. Every item has a key made of what names it in the case (never of
 * its place in the file), so its id stays the same when the case is written again.
 */
export class DraftSite {
  readonly settings: DraftData<'settings'>;
  readonly items = new Map<string, AnyItem>();
  readonly #called = new Map<string, { key: string; id: CaseNode }>();
  readonly #readers: { lens: CaseLens; site: DraftSite }[] = [];

  constructor(
    readonly lang: Language,
    readonly common?: DraftSite,
  ) {
    this.settings = common?.settings ?? {};
  }

  /** What one reader's guide is made of, beside what is common. The empty lens is the common part itself. */
  through(lens: CaseLens): DraftSite {
    if (!lens.service && !lens.audience) return this;
    const found = this.#readers.find((reader) => sameLens(reader.lens, lens));
    if (found) return found.site;
    const site = new DraftSite(this.lang, this);
    this.#readers.push({ lens, site });
    return site;
  }

  /** A new item. Where its key is taken, it gets a number behind it. */
  add<T extends ContentType>(type: T, name: string, data: DraftData<T> = {}): DraftItem<T> {
    const key = this.#free(keyOf(type, name));
    const item: DraftItem<T> = { type, key, data };
    this.items.set(key, item as unknown as AnyItem);
    return item;
  }

  /** The item of this type and name: the one there is, or a new one. */
  ensure<T extends ContentType>(type: T, name: string, data: () => DraftData<T>): DraftItem<T> {
    const key = keyOf(type, name);
    const found = this.items.get(key) ?? this.common?.items.get(key);
    return found ? (found as unknown as DraftItem<T>) : this.add(type, name, data());
  }

  /** The item of a list of the case is called by its id and by its title elsewhere, unless two are called the same. */
  callBy(type: ContentType, node: CaseNode, key: string, name?: string): void {
    const id = node.child('id');
    const words = [name, textOf(id), ...['key', 'title', 'name'].map((part) => textOf(node.child(part)))];
    for (const word of new Set(words)) {
      if (!word) continue;
      const called = `${type} ${word.toLowerCase()}`;
      const other = this.#called.get(called);
      this.#called.set(called, { key: other && other.key !== key ? '' : key, id });
    }
  }

  /** The key of the item that a list of the case calls so. Its id has its place where somebody is named by it. */
  calledBy(type: ContentType, word: string): string | undefined {
    const found = this.#called.get(`${type} ${word.toLowerCase()}`);
    if (found?.key && textOf(found.id)?.toLowerCase() === word.toLowerCase()) found.id.place();
    return this.common?.calledBy(type, word) ?? (found?.key || undefined);
  }

  /** All items of a type so far. */
  ofType<T extends ContentType>(type: T): DraftItem<T>[] {
    const common = ofGuides.includes(type) ? [] : (this.common?.ofType(type) ?? []);
    const own = [...this.items.values()].filter((item) => item.type === type);
    return [...common, ...(own as unknown as DraftItem<T>[])];
  }

  /** A text of the kommune's, in the language of the case. */
  text(value: string): LocalText {
    return { [this.lang]: value };
  }

  /** Our own words for a code, in the language of the case. */
  say(words: Words): LocalText {
    return { [this.lang]: this.lang === 'nn' ? words.nn : words.nb };
  }

  /** Paragraphs of texts that are in the language of the case already. */
  rich(...texts: LocalText[]): RichText {
    return { [this.lang]: paragraphs(...texts.map((text) => text[this.lang] ?? '')) };
  }

  /** Everyone who has something of their own. */
  readers(): Layer[] {
    return this.#readers.map(({ lens, site }) => {
      const tjeneste = lens.service && keyOf('tjeneste', lens.service);
      return { lens, items: site.items, ...(tjeneste ? { tjeneste } : {}) };
    });
  }

  /** The items of all readers as one: with readings, where they differ. */
  merged(): MergedItem[] {
    return mergeLayers(this.items, this.readers());
  }

  /** The file of the exchange format, with keys in place of ids. */
  write(merged: readonly MergedItem[]): string {
    const taken = new Map<ContentType, Set<string>>();
    const items = merged.map(({ undescribed, address, ...item }) => {
      // Pages show the address where a title is missing: it says that the step is not described.
      const open = this.lang === 'nn' ? 'ikkje-skildra' : 'ikke-beskrevet';
      const wanted = undescribed ? open : address && slugify(address);
      if (!wanted) return item;
      const others = taken.get(item.type) ?? new Set();
      const slug = freeSlug(wanted, others);
      taken.set(item.type, others.add(slug));
      return { ...item, slug };
    });
    return `${canonicalJson({ format: 'bti-exchange', version: exchangeVersion, settings: this.settings, items }, 2)}\n`;
  }

  #free(key: string): string {
    if (!this.items.has(key)) return key;
    for (let number = 2; ; number += 1) if (!this.items.has(`${key} #${number}`)) return `${key} #${number}`;
  }
}

/** A key holds at most 200 characters: a longer name is cut, and a fingerprint of the whole put behind it. */
const keyOf = (type: ContentType, name: string): string =>
  name.length <= 150 ? `${type} ${name}` : `${type} ${name.slice(0, 130)} ${textHash(name)}`;
