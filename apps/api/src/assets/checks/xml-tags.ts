/** A tag of an XML text, its prefix left out, and the words that stand behind it until the next one. */
export type XmlTag = { name: string; attributes: [name: string, value: string][]; words: string };

/**
 * The tags of an XML text, one after another. Reads each letter once: a text that is made to lead a pattern astray
 * costs no more than its length. What no XML reader would take ends it.
 */
export function* tagsOf(xml: string): Generator<XmlTag> {
  let tag: XmlTag | undefined;
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (tag) tag.words += unescaped(xml.slice(at, start < 0 ? undefined : start));
    if (start < 0) break;
    if (xml.startsWith('<!--', start)) {
      at = behind(xml, '-->', start + 4);
    } else if (xml.startsWith('<![CDATA[', start)) {
      at = behind(xml, ']]>', start + 9);
      if (tag && at > 0) tag.words += xml.slice(start + 9, at - 3);
    } else {
      at = endOfTag(xml, start) + 1;
      if (tag) yield tag;
      tag = at > 0 ? tagIn(xml.slice(start + 1, at - 1)) : undefined;
    }
    if (at === 0) break;
  }
  if (tag) yield tag;
}

/** Every value that a tag has under this name, whatever its prefix. */
export const valuesOf = ({ attributes }: XmlTag, name: string): string[] =>
  attributes.flatMap(([known, value]) => (known === name.toLowerCase() ? [value] : []));

const behind = (xml: string, mark: string, from: number): number => {
  const found = xml.indexOf(mark, from);
  return found < 0 ? 0 : found + mark.length;
};

/** A tag ends at the first `>` that stands in no quotes. */
function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const sign = xml[at]!;
    if (sign === '>') return at;
    if (sign !== '"' && sign !== "'") continue;
    at = xml.indexOf(sign, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function tagIn(inside: string): XmlTag {
  const name = /^\/?[^\s/]*/.exec(inside)![0];
  const attributes: [string, string][] = [];
  for (let at = name.length; ;) {
    const equals = inside.indexOf('=', at);
    const open = equals < 0 ? -1 : firstBehind(inside, equals);
    const close = open < 0 ? -1 : inside.indexOf(inside[open]!, open + 1);
    if (close < 0) break;
    const called = localName(inside.slice(at, equals).trim()).toLowerCase();
    attributes.push([called, unescaped(inside.slice(open + 1, close))]);
    at = close + 1;
  }
  return { name: (name.startsWith('/') ? '/' : '') + localName(name), attributes, words: '' };
}

/** The quotation mark behind an equals sign. */
function firstBehind(text: string, equals: number): number {
  let at = equals + 1;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === '"' || text[at] === "'" ? at : -1;
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

const named: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

/** The letters behind `&#68;` and `&quot;`. */
const unescaped = (text: string): string =>
  !text.includes('&')
    ? text
    : text.replace(
        /&(?:#(x?)([0-9a-f]{1,8})|(quot|apos|lt|gt|amp));/gi,
        (_, hex: string, digits: string, word: string) =>
          word
            ? named[word.toLowerCase()]!
            : String.fromCodePoint(Math.min(parseInt(digits, hex ? 16 : 10) || 0, 0xffff)),
      );
