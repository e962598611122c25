import { combine, combineSaid, seenBy, uniqueLenses as unique } from './combine-lenses.js';
import { audienceOf, lensOf, type CaseLens } from './lens-words.js';
import { withOthers } from './other-keys.js';
import { CaseNode, splitRemark, textOf } from './read-case.js';

/** What a part of a guide is, by the list it stands in: only these can hold other versions of themselves. */
type Kind = 'guide' | 'level' | 'step' | 'block' | 'other';

/** A part of an object that is written for some of its readers. Without lenses it is for readers we cannot name. */
type Part = { lenses: CaseLens[] | undefined; node: CaseNode };

const serviceKey = /^((for|only|kun|bare|berre)_)?(service|tjeneste|teneste)(s|r)?$/;
const audienceKey = /^((for|only)_)?(audience|reader|leser|lesar|målgruppe)(s|e|ar)?$/;
const eitherKey =
  /^(only_for|for|kun_for|bare_for|berre_for|gjelder|gjelder_for|gjeld|gjeld_for|applies_to)$/;
const exceptKey = /^(not_for|except|except_for|ikke_for|ikkje_for|unntatt|unnateke)$/;
const otherAxisKey =
  /^((for|only)_)?(age|age_group|ages|alder|aldersgruppe|aldersgrupper|grade|klassetrinn)$/;
const container =
  /^(((per|by|each)_)?(services?|tjenester?|tenester?|audiences?|readers?|variants?|varianter|variantar)|(service_|tjeneste|teneste)?varian(ts|ter|tar)|overrides|blocks_per_service)$/;
const forAudience =
  /^(?:(?!for_|til_)(.+?)_)?(?:for_|til_)?(parents?|guardians|foresatte|føresette|foreldre|leaders?|leder|leiar|youth|ungdom|children|adults|voksne|vaksne|staff|ansatte|tilsette)$/;

const partNames = new Set(
  withOthers(
    'key level number title name ordinal steps tools responsible decisions decision outcomes purpose what deadlines deadline kind'.split(
      ' ',
    ),
  ),
);
const levelNames = new Set(withOthers(['levels']));
const stepNames = new Set(withOthers(['steps']));

const deepest = 60;

/** Sees a guide through the eyes of its readers, whatever it nests in what: services, levels, steps, readers. */
export class Projection {
  readonly #services: string[];

  constructor(services: readonly string[]) {
    this.#services = [...services];
  }

  /** Every lens that something in here is written for. */
  lenses(node: CaseNode, kind: Kind = 'guide', depth = 0): CaseLens[] {
    if (depth > deepest) return [];
    const inner = (child: CaseNode, of: Kind): CaseLens[] => this.lenses(child, of, depth + 1);
    if (Array.isArray(node.value)) return unique(node.items().flatMap((entry) => inner(entry, kind)));
    if (!node.isObject) return [];
    const { own, parts, only } = this.#split(node, kind);
    if (!only) return [];
    const below = [
      ...own.flatMap(([, child, of]) => inner(child, of)),
      ...parts.flatMap((part) => combine(part.lenses ?? [], inner(part.node, kind))),
    ];
    return unique(combine(only, below).filter(({ service, audience }) => service ?? audience));
  }

  /**
   * The same tree with what is for all and what is for this reader, and nothing that is for others. The words that say
   * whom a part is for have their place where it is seen.
   */
  through(node: CaseNode, lens: CaseLens, kind: Kind = 'guide', depth = 0): CaseNode | undefined {
    if (depth > deepest) return node;
    const inner = (child: CaseNode, of: Kind): CaseNode | undefined =>
      this.through(child, lens, of, depth + 1);
    if (Array.isArray(node.value)) {
      return CaseNode.list(
        node.items().flatMap((entry) => inner(entry, kind) ?? []),
        node,
      );
    }
    if (!node.isObject) return node;
    const { own, parts, only, said, inPlace } = this.#split(node, kind);
    if (!only || !seenBy(only, lens)) return undefined;
    for (const word of said) placeWord(word);
    const common = own.flatMap(([name, child, of]): [string, CaseNode][] => {
      const seen = inner(child, of);
      return seen ? [[name, seen]] : [];
    });
    const seen = parts.flatMap((part) =>
      part.lenses && seenBy(part.lenses, lens) ? (inner(part.node, kind) ?? []) : [],
    );
    if (inPlace) return seen.length ? seen.reduce((all, part) => joined(all, part, kind)) : undefined;
    return seen.reduce((all, part) => joined(all, part, kind), CaseNode.object(common, node));
  }

  /**
   * An object as what it says itself, the parts of it that are for some, and whom it is for as a whole (`undefined`
   * where that cannot be said). `inPlace` is a map from readers to values, standing where a value would.
   */
  #split(node: CaseNode, kind: Kind) {
    const entries = node.entries();
    const inPlace = entries.length > 0 && entries.every(({ name }) => lensOf(name, this.#services));
    const own: [string, CaseNode, Kind][] = [];
    const parts: Part[] = [];
    const said: CaseNode[] = [];
    let only: CaseLens[] | undefined = [{}];
    for (const { name, node: child } of entries) {
      if (inPlace) {
        parts.push({ lenses: [this.#lensOf(name)!], node: asPart(child, kind) });
        continue;
      }
      const found = this.#partsIn(name, child, kind);
      if (found) parts.push(...found);
      else if (kind !== 'guide' && this.#restricts(name, child, kind)) {
        const lenses = this.#restriction(name, child);
        // A block says itself for which reader it is, and so does its heading.
        const labelled = kind === 'block' && lenses?.every(({ audience }) => audience);
        if (kind === 'block') own.push([name, child, 'other']);
        if (labelled) continue;
        only = only && combineSaid(only, lenses);
        said.push(...child.each());
      } else own.push([name, child, kindOf(name)]);
    }
    // A map from keys to levels, or from numbers to steps, is no level or step itself.
    const isMap =
      (kind === 'level' || kind === 'step') && !parts.length && !own.some(([name]) => partNames.has(name));
    return {
      own: isMap ? own.map(([name, child]) => [name, child, kind] as const) : own,
      parts,
      only,
      said,
      inPlace,
    };
  }

  /** The lens of a word; a service that the case has not named before is known from then on. */
  #lensOf(word: string, says?: 'service'): CaseLens | undefined {
    const lens = lensOf(word, this.#services, says);
    if (lens?.service && !this.#services.includes(lens.service)) this.#services.push(lens.service);
    return lens;
  }

  /** Does this key say whom its object is for? */
  #restricts(name: string, child: CaseNode, kind: Kind): boolean {
    const words = child.each();
    if (words.length === 0 || words.some((word) => textOf(word) === undefined)) return false;
    // The services of a level are those that work together there.
    if (kind === 'level' && /^(services|tjenester|tenester)$/.test(name)) return false;
    return [serviceKey, audienceKey, eitherKey, exceptKey, otherAxisKey].some((key) => key.test(name));
  }

  #restriction(name: string, child: CaseNode): CaseLens[] | undefined {
    if (otherAxisKey.test(name)) return undefined;
    const says = serviceKey.test(name) ? 'service' : undefined;
    const lenses = child.each().map((word) => this.#lensOf(textOf(word)!, says));
    if (lenses.some((lens) => !lens)) return undefined;
    return exceptKey.test(name) ? lenses.map((lens) => ({ ...lens!, except: true })) : (lenses as CaseLens[]);
  }

  /** The parts of an object for some readers that stand under this key, if it is such a key. */
  #partsIn(name: string, child: CaseNode, kind: Kind): Part[] | undefined {
    if (container.test(name)) return this.#contained(name, child, kind);
    const [, field, who] = forAudience.exec(name) ?? [];
    const audience = who && audienceOf(who);
    if (!audience || kind === 'other' || kind === 'block') return undefined;
    const running = /^(text|tekst|description|beskrivelse|skildring|intro)$/.test(field ?? '');
    if (field && !running)
      return [{ lenses: [{ audience }], node: CaseNode.object([[field, child]], child) }];
    if (child.isObject) return [{ lenses: [{ audience }], node: child }];
    const text = { guide: 'lead', level: 'purpose', step: 'what' }[kind];
    return textOf(child)
      ? [{ lenses: [{ audience }], node: CaseNode.object([[text, child]], child) }]
      : undefined;
  }

  #contained(name: string, child: CaseNode, kind: Kind): Part[] | undefined {
    if (child.isObject)
      return child.entries().map((entry) => {
        const says = /service|tjeneste|teneste/.test(name) && !audienceOf(entry.name) ? 'service' : undefined;
        const lens = this.#lensOf(entry.name, says);
        return { lenses: lens && [lens], node: asPart(entry.node, kind) };
      });
    if (child.items().length === 0 || !child.items().every((entry) => entry.isObject)) return undefined;
    const items = child.items().map((entry) => this.#calledBy(name, entry));
    // Each entry says itself whom it is for; one that does not say so is for nobody we can name.
    return items.map((entry) => ({
      lenses: entry.entries().some((part) => this.#restricts(part.name, part.node, 'other'))
        ? [{}]
        : undefined,
      node: entry,
    }));
  }

  /**
   * An entry of a list of services that says only what it is called: that is the service it is for. Of a list of
   * variants it is so where the name is that of a service; a title may be that of a level.
   */
  #calledBy(list: string, entry: CaseNode): CaseNode {
    if (entry.entries().some((part) => this.#restricts(part.name, part.node, 'other'))) return entry;
    const says = /service|tjeneste|teneste/.test(list) ? 'service' : undefined;
    const word = [entry.child('name'), entry.child('title'), entry.child('key')].find((node, index) => {
      const text = textOf(node);
      return text !== undefined && this.#lensOf(text, index === 0 ? says : undefined)?.service !== undefined;
    });
    if (!word) return entry;
    const others = entry.entries().filter(({ node }) => node.path !== word.path);
    return CaseNode.object(
      [['service', word], ...others.map((part) => [part.name, part.node] as const)],
      entry,
    );
  }
}

function placeWord(word: CaseNode): void {
  const { remark } = splitRemark(textOf(word) ?? '');
  word.place();
  if (remark) word.keepRest(remark);
}

const kindOf = (name: string): Kind =>
  levelNames.has(name) ? 'level' : stepNames.has(name) ? 'step' : name === 'blocks' ? 'block' : 'other';

/** A list in the place of a whole part holds what such a part consists of. */
const asPart = (node: CaseNode, kind: Kind): CaseNode =>
  Array.isArray(node.value) && (kind === 'guide' || kind === 'level')
    ? CaseNode.object([[kind === 'guide' ? 'levels' : 'steps', node]], node)
    : node;

/** What is said for all, with what is said for one reader: lists go together, anything else is the reader's own. */
function joined(common: CaseNode, own: CaseNode, kind: Kind): CaseNode {
  if (Array.isArray(common.value) || Array.isArray(own.value)) {
    const [first, second] = [common.each(), own.each()];
    return CaseNode.list(
      kind === 'level' || kind === 'step' ? matched(first, second, kind) : [...first, ...second],
      own,
    );
  }
  if (!common.isObject || !own.isObject) return own;
  const names = new Set([...common.entries(), ...own.entries()].map(({ name }) => name));
  const both = [...names].map((name): [string, CaseNode] => {
    if (!own.has(name)) return [name, common.child(name)];
    if (!common.has(name)) return [name, own.child(name)];
    return [name, joined(common.child(name), own.child(name), kindOf(name))];
  });
  return CaseNode.object(both, common);
}

/** Levels and steps that both have, by key, number or title, become one; the others stand behind. */
function matched(common: readonly CaseNode[], own: readonly CaseNode[], kind: Kind): CaseNode[] {
  const rest = [...own];
  const nameOf = (node: CaseNode, ...keys: string[]): string | undefined => textOf(node.child(...keys));
  const same = (a: CaseNode, b: CaseNode): boolean =>
    [
      ['key', 'level', 'ordinal', 'number', 'order'],
      ['title', 'name'],
    ].some((keys) => {
      const name = nameOf(a, ...keys);
      return name !== undefined && name === nameOf(b, ...keys);
    });
  const found = common.map((one) => {
    const at = rest.findIndex((other) => same(one, other));
    return at < 0 ? one : joined(one, rest.splice(at, 1)[0]!, kind);
  });
  return [...found, ...rest];
}
