import { mapPasted, writeHtml, type Pasted } from './paste.js';

/** Reads HTML without running or fetching anything in it. */
function readHtml(html: string): (Pasted | string)[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].flatMap(asPasted);
}

function asPasted(node: Node): (Pasted | string)[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
  if (!(node instanceof Element)) return [];
  const attrs = Object.fromEntries(
    [...node.attributes].map((attribute) => [attribute.name, attribute.value]),
  );
  return [{ tag: node.localName.toLowerCase(), attrs, children: [...node.childNodes].flatMap(asPasted) }];
}

/** What the editor takes in of pasted HTML. Its own copies pass as they are. */
export function cleanPaste(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  return writeHtml(mapPasted(readHtml(html)));
}
