/** Relations that a document follows by itself when it is opened. A link in the text waits for a click. */
const followed = /\/(attachedTemplate|oleObject|frame|subDocument)$/;

/** On the writer's own machine, or beside the document: it leads nowhere from anybody else's. */
const local = /^(file:\/\/\/[a-z]:|[a-z]:[\\/]|[^:\\/&][^:\\&]*$)/i;

/** Does this list of relations fetch a template or an object from somewhere else when the document is opened? */
export function remoteTarget(xml: string): boolean {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/gi)].some(([, attributes = '']) => {
    const value = (name: string) =>
      unescaped(new RegExp(`\\b${name}\\s*=\\s*("([^"]*)"|'([^']*)')`, 'i').exec(attributes)?.slice(2));
    return (
      followed.test(value('Type')) &&
      value('TargetMode').toLowerCase() === 'external' &&
      !local.test(value('Target'))
    );
  });
}

function unescaped(groups: (string | undefined)[] = []): string {
  return (groups[0] ?? groups[1] ?? '').replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
    String.fromCodePoint(Math.min(parseInt(digits, hex ? 16 : 10) || 0, 0xffff)),
  );
}
