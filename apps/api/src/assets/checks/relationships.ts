import type { FileRefusal } from '@bti/domain';
import { tagsOf, valuesOf } from './xml-tags.js';

/** Relations that bring a program's own doings with them when a document is opened. */
const followed = /\/(attachedTemplate|oleObject|frame|subDocument)$/;
/** A link in the text waits for a click, as any link does. */
const clicked = /\/hyperlink$/;
/** A page of the web as a part of the document, which Word reads as its own text. */
const broughtIn = /\/aFChunk$/i;

/** On the writer's own machine, or beside the document: it leads nowhere from anybody else's. */
const local = /^(file:\/\/\/[a-z]:|[a-z]:[\\/]|[^:\\/&][^:\\&]*$)/i;

/**
 * What a list of relations brings in or fetches from somewhere else when the document is opened: a page, a template or
 * an object; or a picture, a film, the numbers of another sheet, which tells whoever has them who reads. Nothing where
 * all wait.
 */
export function refusalOfRelations(xml: string): FileRefusal | undefined {
  const remote: string[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.name !== 'Relationship') continue;
    const type = valuesOf(tag, 'Type').join(' ');
    if (broughtIn.test(type)) return 'embeddedFile';
    const external = valuesOf(tag, 'TargetMode').some((mode) => mode.trim().toLowerCase() === 'external');
    const away = valuesOf(tag, 'Target').some((target) => !local.test(target));
    if (external && away && !clicked.test(type)) remote.push(type);
  }
  if (remote.length === 0) return undefined;
  return remote.some((type) => followed.test(type)) ? 'remoteTemplate' : 'remoteContent';
}

/** The same for the text of an OpenDocument: only what stands in a link (`a`) waits for a click. */
export function fetchesByItself(xml: string): boolean {
  for (const tag of tagsOf(xml))
    if (tag.name !== 'a' && valuesOf(tag, 'href').some((target) => !isOwn(target))) return true;
  return false;
}

/** A part of the package itself, or on the writer's machine. */
const isOwn = (target: string): boolean =>
  target === '' || /^(?:[#.]|\/(?!\/))/.test(target) || local.test(target);
