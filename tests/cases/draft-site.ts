import {
  canonicalJson,
  exchangeVersion,
  freeSlug,
  paragraphs,
  textHash,
  type ContentData,
  type ContentType,
  type Language,
  type LocalText,
  type RichText,
  type Words,
} from '@bti/domain';

/** The fields of an item as a hand-written file has them: names checked here, values when the file is read. */
export type DraftData<T extends ContentType> = { [name in keyof ContentData<T>]?: unknown };
export type DraftItem<T extends ContentType> = { type: T; key: string; data: DraftData<T>; slug?: string };
type AnyItem = { type: ContentType; key: string; data: object; slug?: string };

/**
 * The site that a case becomes, item by item. Every item has a key made of what names it in the case (never of
 * its place in the file), so its id stays the same when the case is written again.
 */
export class DraftSite {
  readonly settings: DraftData<'settings'> = {};
  readonly #items = new Map<string, AnyItem>();

  constructor(readonly lang: Language) {}

  /** A new item. Where its key is taken, it gets a number behind it. */
  add<T extends ContentType>(type: T, name: string, data: DraftData<T> = {}): DraftItem<T> {
    const key = this.#free(keyOf(type, name));
    const item: DraftItem<T> = { type, key, data };
    this.#items.set(key, item);
    return item;
  }

  /** The item of this type and name: the one there is, or a new one. */
  ensure<T extends ContentType>(type: T, name: string, data: () => DraftData<T>): DraftItem<T> {
    const found = this.#items.get(keyOf(type, name));
    return found ? (found as unknown as DraftItem<T>) : this.add(type, name, data());
  }

  /**
   * Gives an item that has no title an address that says so, since pages show the address where a title is
   * missing: the step is named in the case, but not described.
   */
  markUndescribed(item: AnyItem): void {
    const taken = new Set(this.ofType(item.type).flatMap(({ slug }) => slug ?? []));
    item.slug = freeSlug(this.lang === 'nn' ? 'ikkje-skildra' : 'ikke-beskrevet', taken);
  }

  /** All items of a type so far. */
  ofType<T extends ContentType>(type: T): DraftItem<T>[] {
    return [...this.#items.values()].filter((item) => item.type === type) as unknown as DraftItem<T>[];
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

  /** The file of the exchange format, with keys in place of ids. */
  write(): string {
    const items = [...this.#items.values()];
    return `${canonicalJson({ format: 'bti-exchange', version: exchangeVersion, settings: this.settings, items }, 2)}\n`;
  }

  #free(key: string): string {
    if (!this.#items.has(key)) return key;
    for (let number = 2; ; number += 1) if (!this.#items.has(`${key} #${number}`)) return `${key} #${number}`;
  }
}

/** A key holds at most 200 characters: a longer name is cut, and a fingerprint of the whole put behind it. */
const keyOf = (type: ContentType, name: string): string =>
  name.length <= 150 ? `${type} ${name}` : `${type} ${name.slice(0, 130)} ${textHash(name)}`;
