import { mapPasted, writeHtml, type Pasted } from './paste.js';

/**
 * A style that came with a paste is read, never applied: the content security policy would refuse it, and say so for
 * each. So style sheets go, and style attributes are read under another name.
 */
const styleName = 'data-pasted-style';
const withoutStyles = (html: string): string =>
  html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/(<[a-z][^>]*?\s)style(\s*=)/gi, `$1${styleName}$2`);

/** Reads HTML without running or fetching anything in it. */
function readHtml(html: string): (Pasted | string)[] {
  const parsed = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  return [...parsed.body.childNodes].flatMap(asPasted);
}

function asPasted(node: Node): (Pasted | string)[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
  if (!(node instanceof Element)) return [];
  const attrs = Object.fromEntries(
    [...node.attributes].map(({ name, value }) => [name === styleName ? 'style' : name, value]),
  );
  return [{ tag: node.localName.toLowerCase(), attrs, children: [...node.childNodes].flatMap(asPasted) }];
}

/** What the editor takes in of pasted HTML. Its own copies pass as they are. */
export function cleanPaste(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  return writeHtml(mapPasted(readHtml(html)));
}
