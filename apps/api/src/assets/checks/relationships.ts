import type { FileRefusal } from '@bti/domain';

/** Relations that bring a program's own doings with them when a document is opened. */
const followed = /\/(attachedTemplate|oleObject|frame|subDocument)$/;
/** A link in the text waits for a click, as any link does. */
const clicked = /\/hyperlink$/;

/** On the writer's own machine, or beside the document: it leads nowhere from anybody else's. */
const local = /^(file:\/\/\/[a-z]:|[a-z]:[\\/]|[^:\\/&][^:\\&]*$)/i;

/**
 * What a list of relations fetches from somewhere else when the document is opened: a template or an object; or a
 * picture, a film, the numbers of another sheet, which tells whoever has them who reads. Nothing where all wait.
 */
export function remoteTarget(xml: string): FileRefusal | undefined {
  const remote = [...xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/gi)]
    .map(
      ([, attributes = '']) =>
        (name: string) =>
          attribute(attributes, name),
    )
    .filter((value) => value('TargetMode').toLowerCase() === 'external' && !local.test(value('Target')))
    .map((value) => value('Type'))
    .filter((type) => !clicked.test(type));
  if (remote.length === 0) return undefined;
  return remote.some((type) => followed.test(type)) ? 'remoteTemplate' : 'remoteContent';
}

/** The same for the text of an OpenDocument: only what stands in a link (`a`) waits for a click. */
export const fetchesByItself = (xml: string): boolean =>
  [...xml.matchAll(/<(?:[\w-]+:)?([\w-]+)\s([^<>]*?[\w-]+:href\s*=[^<>]*)>/g)].some(
    ([, element, attributes = '']) => element !== 'a' && !isOwn(attribute(attributes, '[\\w-]+:href')),
  );

/** A part of the package itself, or on the writer's machine. */
const isOwn = (target: string): boolean => target === '' || /^[#./]/.test(target) || local.test(target);

const attribute = (attributes: string, name: string): string =>
  unescaped(new RegExp(`\\b${name}\\s*=\\s*("([^"]*)"|'([^']*)')`, 'i').exec(attributes)?.slice(2));

function unescaped(groups: (string | undefined)[] = []): string {
  return (groups[0] ?? groups[1] ?? '').replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
    String.fromCodePoint(Math.min(parseInt(digits, hex ? 16 : 10) || 0, 0xffff)),
  );
}
