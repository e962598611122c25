import { languages, type Language, type LocalText } from '@bti/domain';
import { looksEnglish } from './english.js';
import { withOthers } from './other-keys.js';
import { childPath, type Ledger } from './unplaced.js';

/** A text that fits in every text field of the model, and a list that fits in every list. */
const longest = 20_000;
const mostEntries = 400;

/** A part of a case file: its value, where it stands, and the ledger that hears when it has found a place. */
export class CaseNode {
  constructor(
    readonly value: unknown,
    readonly path: string,
    readonly ledger: Ledger,
    /** Where the parts stand, of a value that was put together from several places. */
    readonly parts?: ReadonlyMap<string | number, CaseNode>,
  ) {}

  /** An object put together from parts of the file, in the place of `at`. */
  static object(parts: readonly (readonly [string, CaseNode])[], at: CaseNode): CaseNode {
    const value = Object.fromEntries(parts.map(([name, part]) => [name, part.value]));
    return new CaseNode(value, at.path, at.ledger, new Map(parts));
  }

  /** A list put together from parts of the file, in the place of `at`. */
  static list(items: readonly CaseNode[], at: CaseNode): CaseNode {
    const value = items.map((part) => part.value);
    return new CaseNode(value, at.path, at.ledger, new Map(items.entries()));
  }

  /** An entry of a map, with the name that it stands under as its `key`. */
  static named(node: CaseNode, key: string, name: string): CaseNode {
    const said = new CaseNode(name, `${node.path}~`, node.ledger);
    return CaseNode.object(
      [[key, said], ...node.entries().map((part) => [part.name, part.node] as const)],
      node,
    );
  }

  /** Is there a value here, other than null? */
  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** Is this an object with named parts? */
  get isObject(): boolean {
    return this.exists && typeof this.value === 'object' && !Array.isArray(this.value);
  }

  /** Does the file have this key here, ours or another one for it, be its value null? */
  has(name: string): boolean {
    return this.#keyOf([name]) !== undefined;
  }

  #keyOf(names: readonly string[]): string | undefined {
    return this.isObject
      ? withOthers(names).find((name) => Object.hasOwn(this.value as object, name))
      : undefined;
  }

  /** The first of these keys that the file has here, each before the others for it; otherwise a node without a value. */
  child(...names: string[]): CaseNode {
    const found = this.#keyOf(names);
    const name = found ?? names[0]!;
    const part = this.parts?.get(name);
    if (part) return part;
    const value = found === undefined ? undefined : (this.value as Record<string, unknown>)[found];
    return new CaseNode(value, childPath(this.path, name), this.ledger);
  }

  /** The named parts of an object. */
  entries(): { name: string; node: CaseNode }[] {
    return this.isObject
      ? Object.keys(this.value as object)
          .slice(0, mostEntries)
          .map((name) => ({ name, node: this.child(name) }))
      : [];
  }

  /** The entries of a list. */
  items(): CaseNode[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.slice(0, mostEntries).map((value: unknown, index) => {
      return this.parts?.get(index) ?? new CaseNode(value, childPath(this.path, index), this.ledger);
    });
  }

  /** A list as its entries, anything else as one; nothing where there is nothing. */
  each(): CaseNode[] {
    if (Array.isArray(this.value)) return this.items();
    return this.exists ? [this] : [];
  }

  /**
   * Entries however they are written: a list, a map from name to entry, or one entry alone, which is known by
   * having one of the keys `known`.
   */
  named(...known: string[]): { name?: string; node: CaseNode }[] {
    if (Array.isArray(this.value)) return this.items().map((node) => ({ node }));
    if (!this.isObject) return [];
    return known.some((key) => this.has(key)) ? [{ node: this }] : this.entries();
  }

  place(): void {
    if (this.parts) for (const part of this.parts.values()) part.place();
    else this.ledger.place(this.path);
  }

  keepRest(words: string): void {
    this.ledger.keepRest(this.path, words);
  }
}

/** `(…)`, "not seen" and "… in the copy" are remarks of whoever wrote the case, never words of the kommune. */
export function isRemark(text: string): boolean {
  return (
    /^\(.*\)$/s.test(text) ||
    /^(not|none|nothing|title|titles)\s+(seen|known|in the)\b/i.test(text) ||
    /\bin the copy\b/i.test(text) ||
    /^(unknown|unclear|none|n\/a|\?|-)$/i.test(text)
  );
}

/** The text of a string or number; nothing where it is blank, too long, or only a remark. */
export function textOf(node: CaseNode): string | undefined {
  const { value } = node;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  return text && text.length <= longest && !isRemark(text) ? text : undefined;
}

/** Takes an English remark in brackets off the end of a name: "Rektor (or the one appointed)". */
export function splitRemark(text: string): { text: string; remark?: string } {
  const match = /^(.+?)\s*\(([^()]*)\)$/s.exec(text);
  const inside = match?.[2] ?? '';
  return match && /^\p{Ll}/u.test(inside) && looksEnglish(inside)
    ? { text: match[1]!, remark: `(${inside})` }
    : { text };
}

/** A name as the kommune writes it, in one language or several. */
export type Title = { text: string; local: LocalText };

/** Reads a name, gives it its place, and leaves a remark behind it as the rest. */
export function takeTitle(node: CaseNode, lang: Language): Title | undefined {
  if (node.isObject) return takeTranslated(node, lang);
  const given = textOf(node);
  if (!given) return undefined;
  const { text, remark } = splitRemark(given);
  node.place();
  if (remark) node.keepRest(remark);
  return { text, local: { [lang]: text } };
}

/** A name given as a map of languages. */
function takeTranslated(node: CaseNode, lang: Language): Title | undefined {
  const local: LocalText = {};
  for (const code of languages) {
    const part = node.child(code);
    const text = textOf(part);
    if (!text) continue;
    local[code] = text;
    part.place();
  }
  const text = local[lang] ?? Object.values(local)[0];
  return typeof text === 'string' ? { text, local } : undefined;
}

/** An entry with its title, and where its description stands, if it has one. */
export type NamedEntry = { title: Title; about: CaseNode };

/**
 * The title of an entry: its own, or the name it stands under in a map (whose value then describes it). A name
 * beside a title of its own has no place.
 */
export function takeNamed(
  { name, node }: { name?: string; node: CaseNode },
  lang: Language,
  ...titleKeys: string[]
): NamedEntry | undefined {
  const alone = !node.isObject && name === undefined;
  const own = alone ? takeTitle(node, lang) : takeTitle(node.child('title', ...titleKeys), lang);
  if (own && name) node.keepRest(name);
  const title = own ?? (name && name.length <= longest ? { text: name, local: { [lang]: name } } : undefined);
  return (
    title && {
      title,
      about: node.isObject || alone ? node.child('definition', 'summary', 'description') : node,
    }
  );
}

/** Running text of the kommune's own; English is left where it is. */
export function takeProse(node: CaseNode): string | undefined {
  const text = textOf(node);
  if (typeof node.value !== 'string' || !text || looksEnglish(text)) return undefined;
  node.place();
  return text;
}

/** A flag that is set: true, or yes in either language. */
export function takeFlag(node: CaseNode): boolean {
  const yes = node.value === true || /^(yes|ja|true)$/i.test(textOf(node) ?? '');
  if (yes || node.value === false) node.place();
  return yes;
}
