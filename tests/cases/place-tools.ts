import type { DraftData, DraftSite } from './draft-site.js';
import { toolKindOf } from './codes.js';
import { CaseNode, isRemark, takeTitle, textOf, type Title } from './read-case.js';

const fileFormats =
  /^(pdf|docx?|odt|rtf|xlsx?|pptx?|html?|txt|png|jpe?g|mp4|mp3|zip|film|video|word|excel|powerpoint)$/i;

/** Which tools "the same as before" means. */
export type SameTools = { before: true } | { level: string; step?: string };
export type ToolList = { tools: string[]; same?: SameTools; note?: string };

/** The tools of a list in order, each once, and a reference to those of another step or level. */
export function takeTools(site: DraftSite, node: CaseNode): ToolList {
  const list: ToolList = { tools: [] };
  for (const { name, node: entry } of node.each().flatMap((part) => toolEntries(part))) {
    const same = sameToolsIn(entry);
    if (same && !list.note) {
      list.same = same.same;
      list.note = same.note;
      continue;
    }
    const titled = entry.child('title', 'name').exists;
    const key = name && !titled ? takeNamedTool(site, name, entry) : takeTool(site, entry);
    if (key && name && titled) entry.keepRest(name);
    if (key && !list.tools.includes(key)) list.tools.push(key);
  }
  return list;
}

const toolEntries = (node: CaseNode): { name?: string; node: CaseNode }[] =>
  node.isObject ? node.named('title', 'name', 'format') : [{ node }];

/** "(som forrige trinn)", "(aktuelle verktøy fra nivå 0)": tools that stand elsewhere. */
function sameToolsIn(node: CaseNode): { same: SameTools; note: string } | undefined {
  const titleNode = node.isObject ? node.child('title', 'name') : node;
  const match = /^\((.+)\)$/s.exec(typeof titleNode.value === 'string' ? titleNode.value.trim() : '');
  if (!match) return undefined;
  const words = match[1]!.trim();
  const level = /niv[åa]\s+([\p{L}\p{N}.]+)(?:[,\s]+(?:trinn|steg)\s+([\p{L}\p{N}.]+))?/iu.exec(words);
  const before = /\b(forrige|førre|foregående|føregåande)\s+(trinn|steg)/i.test(words);
  if (!level && !before) return undefined;
  titleNode.place();
  const remark = node.child('note');
  if (/^tools (are given )?by reference to /.test(textOf(remark) ?? '')) remark.place();
  return {
    same: level ? { level: level[1]!, step: level[2] } : { before: true },
    note: words[0]!.toUpperCase() + words.slice(1),
  };
}

/** One tool. The same title with another format, size or page is another version, and so another item. */
function takeTool(site: DraftSite, node: CaseNode): string | undefined {
  const read = node.isObject ? readObject(site, node) : readString(site, node);
  if (!read) return undefined;
  const { title, format, size, part } = read;
  const listed = format || size || part ? undefined : site.calledBy('tool', title.text);
  if (listed) return listed;
  const name = [title.text, format, size, part].filter(Boolean).join(' | ');
  const item = site.ensure('tool', name, () => ({
    title: title.local,
    ...(format ? { format } : {}),
    ...(size ? { size } : {}),
    ...(part ? { part: site.text(part) } : {}),
    ...validity(title.text),
  }));
  if (node.isObject) addDetails(node, item.data);
  return item.key;
}

/** The tools that a case lists by themselves: steps may name them by their id or their title. */
export function placeToolList(site: DraftSite, root: CaseNode): void {
  for (const { name, node } of root
    .child('tools')
    .each()
    .flatMap((part) => toolEntries(part))) {
    const text = textOf(node);
    const isName = text === undefined ? !node.child('title', 'name').exists : fileOf(text) !== undefined;
    const key = name && isName ? takeNamedTool(site, name, node) : takeTool(site, node);
    if (key) site.callBy('tool', node, key, name);
  }
}

type ReadTool = { title: Title; format?: string; size?: string; part?: string };

function readObject(site: DraftSite, node: CaseNode): ReadTool | undefined {
  const title = takeTitle(node.child('title', 'name'), site.lang);
  if (!title) return undefined;
  const plain = (child: CaseNode): string | undefined => {
    const text = textOf(child);
    if (text) child.place();
    return text;
  };
  const [format, size] = [plain(node.child('format')), plain(node.child('size_shown', 'size'))];
  const file = format || size ? undefined : splitFile(title.text);
  return {
    title: file ? { text: file.title, local: { ...title.local, [site.lang]: file.title } } : title,
    format: format ?? file?.format,
    size: size ?? file?.size,
    part: partOf(node.child('note')),
  };
}

/** A tool as one string: "Veileder (PDF, 880 kB)". */
function readString(site: DraftSite, node: CaseNode): ReadTool | undefined {
  const given = textOf(node);
  if (typeof node.value !== 'string' || !given) return undefined;
  const file = splitFile(given);
  if (file) {
    node.place();
    return { ...file, title: { text: file.title, local: site.text(file.title) } };
  }
  const title = takeTitle(node, site.lang);
  return title && { title };
}

type File = { title: string; format?: string; size?: string };

/** Takes format and size off the end of a name. A bracket that says anything else is part of the title. */
function splitFile(text: string): File | undefined {
  const match = /^(.+?)\s*(?:\(([^()]+)\)|\[([^[\]]+)\])$/s.exec(text);
  const said = fileOf(match?.[2] ?? match?.[3] ?? '');
  return match && said ? { title: match[1]!, ...said } : undefined;
}

/** "PDF, 959 kB", "12 kB pdf": a format, with or without its size, and nothing more. */
function fileOf(text: string): { format: string; size?: string } | undefined {
  const size = /\d+(?:[.,]\d+)?\s*(?:[kKMG]i?[bB]|bytes?)\b/.exec(text)?.[0];
  const format = text.replace(size ?? '', '').replace(/^[\s,;/]+|[\s,;/]+$/g, '');
  return fileFormats.test(format) ? { format, ...(size ? { size } : {}) } : undefined;
}

/** A tool by its name in a map, whose value says the format: { "Uroskjema": "PDF, 959 kB" }. */
function takeNamedTool(site: DraftSite, name: string, node: CaseNode): string | undefined {
  if (name.length > 500) return undefined;
  if (node.isObject) return takeTool(site, CaseNode.named(node, 'title', name));
  const said = fileOf(textOf(node) ?? '') ?? {};
  if ('format' in said) node.place();
  const identity = [name, ...Object.values(said)].join(' | ');
  return site.ensure('tool', identity, () => ({ title: site.text(name), ...said, ...validity(name) })).key;
}

/** A page inside another document, which the cases say in a note. */
function partOf(note: CaseNode): string | undefined {
  const match = /^points at one page \((\d+)\) of another tool$/.exec(textOf(note) ?? '');
  if (!match) return undefined;
  note.place();
  return `side ${match[1]!}`;
}

/** What a tool is, where it lies, and how long it holds, as far as the case says so. */
function addDetails(node: CaseNode, data: DraftData<'tool'>): void {
  for (const code of [node.child('kind', 'type'), node.child('note')]) {
    const kind = toolKindOf(textOf(code) ?? '');
    if (!kind) continue;
    data.toolKind ??= kind;
    if (data.toolKind === kind) code.place();
  }
  const link = node.child('url', 'link', 'address');
  const address = textOf(link);
  if (address && /^https?:\/\/[^\s/]+\.[^\s]+$/.test(address) && address.length <= 2000) {
    data.link ??= address;
    if (data.link === address) link.place();
  }
  for (const [field, child] of [
    ['validFrom', node.child('valid_from')],
    ['validTo', node.child('valid_to')],
  ] as const) {
    const date = textOf(child);
    if (!date || !isDate(date)) continue;
    data[field] = date;
    child.place();
  }
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** A title that ends in years, as "Handlingsplan 2023-2026", says how long the document holds. */
function validity(title: string): { validFrom?: string; validTo?: string } {
  const years = /\b(20\d\d)\s*[-–]\s*(20\d\d)$/.exec(title);
  if (!years || isRemark(title) || years[1]! > years[2]!) return {};
  return { validFrom: `${years[1]!}-01-01`, validTo: `${years[2]!}-12-31` };
}
