import { cleanText, isLink } from '@bti/domain';

/** A piece of pasted HTML, apart from any browser, so that the mapping is a plain function. */
export type Pasted = { tag: string; attrs: Readonly<Record<string, string>>; children: (Pasted | string)[] };

const dropped = new Set([
  'style',
  'script',
  'head',
  'meta',
  'title',
  'link',
  'xml',
  'o:p',
  'img',
  'svg',
  'object',
  'iframe',
  'input',
  'button',
]);
const inlineTags = new Set(['strong', 'em', 'a', 'br']);
const headings: Record<string, string> = { h1: 'h3', h2: 'h3', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' };
/** Inline elements that only carry a look. */
const transparent = new Set([
  'span',
  'font',
  'u',
  'small',
  'big',
  'sub',
  'sup',
  'mark',
  'code',
  'label',
  'abbr',
  'cite',
  'time',
  'ins',
  'del',
  's',
  'tt',
]);

/**
 * What is kept of a paste from Word or a web page: headings (as our two), lists (Word's pretended ones too), links,
 * strong and emphasis. Everything else gives its text and goes.
 */
export function mapPasted(nodes: readonly (Pasted | string)[]): (Pasted | string)[] {
  return inBlocks(wordLists(nodes.flatMap(unfolded)).flatMap(mapNode));
}

/** Word and browsers wrap a fragment in html, body and comments of their own. */
const unfolded = (node: Pasted | string): (Pasted | string)[] =>
  typeof node !== 'string' && ['html', 'body'].includes(node.tag) ? node.children.flatMap(unfolded) : [node];

function mapNode(node: Pasted | string): (Pasted | string)[] {
  if (typeof node === 'string') {
    const text = cleanText(node.replace(/[ \t\r\n]+/g, ' '));
    return text ? [text] : [];
  }
  if (dropped.has(node.tag) || isHidden(node)) return [];
  const heading = headings[node.tag];
  if (heading) return [el(heading, inline(node))];
  switch (node.tag) {
    case 'br':
      return [el('br', [])];
    case 'b':
    case 'strong':
      return looks(node, 'font-weight', /^(normal|400)/) ? mapAll(node) : wrapped('strong', node);
    case 'i':
    case 'em':
      return looks(node, 'font-style', /^normal/) ? mapAll(node) : wrapped('em', node);
    case 'a':
      return isLink(node.attrs.href ?? '') ? wrapped('a', node, { href: node.attrs.href! }) : mapAll(node);
    case 'p':
      return [el(isWordTitle(node) ? 'h3' : 'p', inline(node))];
    case 'ul':
    case 'ol':
      return [el(node.tag, listItems(node))];
    default:
      return transparent.has(node.tag) ? styled(node) : container(node);
  }
}

/** Word writes the title of a document as a paragraph with a look. */
const isWordTitle = (node: Pasted): boolean => /\bMso(Title|Subtitle)/.test(node.attrs.class ?? '');

const style = (node: Pasted): string => (node.attrs.style ?? '').toLowerCase();
/** Does its own style say so? Word's `mso-bidi-font-weight`, for scripts from right to left, is another matter. */
const looks = (node: Pasted, property: string, value: RegExp): boolean =>
  style(node)
    .split(';')
    .map((part) => part.split(':').map((half) => half.trim()))
    .some(([name, said = '']) => name === property && value.test(said));
const isHidden = (node: Pasted): boolean =>
  /display:\s*none|mso-hide:\s*all|mso-element:\s*comment/.test(style(node));
const el = (tag: string, children: (Pasted | string)[], attrs: Pasted['attrs'] = {}): Pasted => ({
  tag,
  attrs,
  children,
});
const mapAll = (node: Pasted) => node.children.flatMap(mapNode);

function wrapped(tag: string, node: Pasted, attrs: Pasted['attrs'] = {}): (Pasted | string)[] {
  const children = mapAll(node);
  // A strong round whole paragraphs, as some pages have, would break them up.
  return children.every(isInline) ? (children.length ? [el(tag, children, attrs)] : []) : children;
}

/** A span that looks strong or emphasised is so. */
function styled(node: Pasted): (Pasted | string)[] {
  const children = mapAll(node);
  if (!children.length || !children.every(isInline)) return children;
  const strong = looks(node, 'font-weight', /^(bold|[6-9]00)/) ? [el('strong', children)] : children;
  return looks(node, 'font-style', /^italic/) ? [el('em', strong)] : strong;
}

const isInline = (node: Pasted | string): boolean => typeof node === 'string' || inlineTags.has(node.tag);

/** The words of a block that may hold only words, as a heading or a paragraph. */
const inline = (node: Pasted): (Pasted | string)[] =>
  mapAll(node).flatMap((child) =>
    isInline(child) ? [child] : [...(child as Pasted).children.filter(isInline), ' '],
  );

function listItems(list: Pasted): Pasted[] {
  const items: Pasted[] = [];
  for (const child of list.children) {
    if (typeof child === 'string') continue;
    if (child.tag === 'li') items.push(el('li', inBlocks(child.children.flatMap(mapNode))));
    // A list directly in a list, as Word and old editors write it, belongs to the entry before.
    else if (child.tag === 'ul' || child.tag === 'ol') {
      if (items.length) items.at(-1)!.children.push(...mapNode(child));
      else items.push(...listItems(child));
    }
  }
  return items.filter((item) => item.children.length > 0);
}

/** A box on the page: its words alone are a paragraph, so that two boxes do not run together. */
function container(node: Pasted): (Pasted | string)[] {
  const mapped = inBlocks(wordLists(node.children).flatMap(mapNode));
  if (!mapped.every(isInline)) return mapped;
  return mapped.some(hasWords) ? [el('p', mapped)] : [];
}

/** Loose words among blocks become paragraphs; blank ones go. */
function inBlocks(nodes: (Pasted | string)[]): (Pasted | string)[] {
  if (nodes.every(isInline)) return nodes;
  const result: Pasted[] = [];
  let loose: (Pasted | string)[] = [];
  const settle = () => {
    if (loose.some((node) => typeof node !== 'string' || node.trim())) result.push(el('p', loose));
    loose = [];
  };
  for (const node of nodes) {
    if (isInline(node)) loose.push(node);
    else {
      settle();
      if ((node as Pasted).tag !== 'p' || hasWords(node)) result.push(node as Pasted);
    }
  }
  settle();
  return result;
}

const hasWords = (node: Pasted | string): boolean =>
  typeof node === 'string' ? node.replace(/\u00a0/g, ' ').trim() !== '' : node.children.some(hasWords);

const wordLevel = (node: Pasted | string): number => {
  if (typeof node === 'string' || node.tag !== 'p') return 0;
  const level = /mso-list:[^;]*level(\d+)/.exec(style(node))?.[1];
  return level ? Number(level) : /MsoListParagraph/.test(node.attrs.class ?? '') && hasMarker(node) ? 1 : 0;
};
const isMarker = (node: Pasted | string): boolean =>
  typeof node !== 'string' && /mso-list:\s*ignore/.test(style(node));
const hasMarker = (node: Pasted): boolean =>
  node.children.some((child) => isMarker(child) || (typeof child !== 'string' && hasMarker(child)));
const textOf = (node: Pasted | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** Word writes lists as paragraphs with a drawn marker: those in a row become one list, nested by their level. */
function wordLists(nodes: readonly (Pasted | string)[]): (Pasted | string)[] {
  const result: (Pasted | string)[] = [];
  let stack: { level: number; list: Pasted }[] = [];
  for (const node of nodes) {
    const level = wordLevel(node);
    if (level === 0) {
      if (typeof node !== 'string' || node.trim()) stack = [];
      result.push(node);
      continue;
    }
    const item = node as Pasted;
    const tag = /^\s*(\d+|[a-zæøå]|[ivx]+)[.)]/i.test(markerOf(item)) ? 'ol' : 'ul';
    while (stack.length && stack.at(-1)!.level > level) stack.pop();
    if (!stack.length || stack.at(-1)!.level < level) {
      const list = el(tag, []);
      const above = stack.at(-1)?.list.children.at(-1);
      if (above && typeof above !== 'string') above.children.push(list);
      else result.push(list);
      stack.push({ level, list });
    }
    stack.at(-1)!.list.children.push(el('li', [el('p', withoutMarker(item))]));
  }
  return result;
}

const markerOf = (node: Pasted): string =>
  node.children
    .map((child) => (typeof child === 'string' ? '' : isMarker(child) ? textOf(child) : markerOf(child)))
    .join('');

const withoutMarker = (node: Pasted): (Pasted | string)[] =>
  node.children.flatMap((child): (Pasted | string)[] =>
    typeof child === 'string'
      ? [child]
      : isMarker(child)
        ? []
        : [{ ...child, children: withoutMarker(child) }],
  );

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The mapped pieces as HTML for the editor to read. */
export function writeHtml(nodes: readonly (Pasted | string)[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      if (node.tag === 'br') return '<br>';
      const href = node.attrs.href ? ` href="${escaped(node.attrs.href)}"` : '';
      return `<${node.tag}${href}>${writeHtml(node.children)}</${node.tag}>`;
    })
    .join('');
}
