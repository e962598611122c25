import {
  changes,
  languages,
  plainText,
  sameContent,
  type Change,
  type Data,
  type Field,
  type Fields,
  type InterfaceLanguage,
  type Language,
  type RichDoc,
} from '@bti/domain';
import { adminWords } from './admin/index.js';
import { changeWords, lowered } from './change-words.js';
import { entryName, entrySummary, measureOf } from './entry-summary.js';
import { beginning, textDifference } from './text-difference.js';
import { valueText, valueWords, type ValueWords } from './value-text.js';

/**
 * One change in a coordinator's words: a whole sentence in `what`, or a label with what stood there and what stands
 * there now («Frist: 14 dager → 10 dager»).
 */
export type ChangeNote = { what: string; before?: string; after?: string };

type Context = { lang: InterfaceLanguage; words: ValueWords };

/** What changed from `before` to `after`, in form order: at least one note for every field that differs. */
export function changeNotes(
  fields: Fields,
  before: Data,
  after: Data,
  lang: InterfaceLanguage,
  titleOf: (id: string) => string,
): ChangeNote[] {
  const words = valueWords(lang, (id) => titleOf(id) || changeWords[lang].gone);
  return notesOf(fields, before, after, { lang, words });
}

function notesOf(fields: Fields, before: Data, after: Data, context: Context): ChangeNote[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (sameContent(before[name], after[name]) || bothBlank(before[name], after[name])) return [];
    const notes = fieldNotes(name, field, before, after, context);
    return notes.length > 0
      ? notes
      : [{ what: changeWords[context.lang].changed(field.label[context.lang]) }];
  });
}

/** Content stored before a field existed has nothing where newer content has its empty value. */
const bothBlank = (before: unknown, after: unknown): boolean =>
  (before === undefined || after === undefined) && isBlank(before) && isBlank(after);
const isBlank = (value: unknown): boolean =>
  !value || (typeof value === 'object' && Object.keys(value).length === 0);

function fieldNotes(name: string, field: Field, before: Data, after: Data, context: Context): ChangeNote[] {
  const label = field.label[context.lang];
  const found = changes({ [name]: field }, before, after);
  switch (field.kind) {
    case 'boolean': {
      const said = changeWords[context.lang].turned(label, after[name] === true);
      return said ? [{ what: said }] : valueNotes(field, before[name], after[name], context);
    }
    case 'plain':
    case 'number':
    case 'date':
    case 'choice':
    case 'link':
    case 'reference':
    case 'file':
    case 'targets':
      return valueNotes(field, before[name], after[name], context);
    case 'text':
    case 'richText':
      return textNotes(label, found, (before[name] ?? {}) as Data, (after[name] ?? {}) as Data, context);
    case 'references':
      return referenceNotes(label, found, context);
    case 'list':
      return listNotes(field, name, found, before, after, context);
    default:
      return field satisfies never;
  }
}

/** A value without parts: filled in, taken away, or another one. */
function valueNotes(field: Field, before: unknown, after: unknown, { lang, words }: Context): ChangeNote[] {
  const label = field.label[lang];
  const [was, is] = [before, after].map((value) => beginning(valueText(field, value, words), 100));
  if (was === undefined || is === undefined || was === is) return [];
  if (was === words.nothing) return [{ what: changeWords[lang].added(label, is) }];
  if (is === words.nothing) return [{ what: changeWords[lang].removed(label, was) }];
  return [{ what: label, before: was, after: is }];
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : value ? plainText(value as RichDoc) : '';

/** A text in its languages: one note for what was written anew, one for each language that came or went. */
function textNotes(
  label: string,
  found: readonly Change[],
  before: Data,
  after: Data,
  { lang }: Context,
): ChangeNote[] {
  const w = changeWords[lang];
  const written = (map: Data) => languages.filter((code) => textOf(map[code]) !== '');
  const [had, has] = [written(before), written(after)];
  const quoted = (map: Data, codes: readonly Language[]) =>
    `«${beginning(textOf(map[nearest(codes, lang)]), 80)}»`;
  if (had.length === 0 && has.length > 0) return [{ what: w.added(label, quoted(after, has)) }];
  if (has.length === 0 && had.length > 0) return [{ what: w.removed(label, quoted(before, had)) }];
  const name = (code: Language) => adminWords[lang].languages[code];
  const changed = found.map(({ path }) => path.split('/').at(-1) as Language);
  const rewritten = changed.filter((code) => had.includes(code) && has.includes(code));
  const shown = nearest(rewritten, lang);
  const several = new Set([...had, ...has]).size > 1;
  const suffix = several ? ` (${rewritten.map((code) => name(code).toLowerCase()).join(` ${w.and} `)})` : '';
  return [
    ...(rewritten.length > 0
      ? [textNote(label + suffix, label, textOf(before[shown]), textOf(after[shown]), lang)]
      : []),
    ...has
      .filter((code) => !had.includes(code))
      .map((code) => ({ what: w.languageAdded(name(code), label) })),
    ...had
      .filter((code) => !has.includes(code))
      .map((code) => ({ what: w.languageRemoved(name(code), label) })),
    ...(found.length === 0 ? [{ what: w.looked(label) }] : []),
  ];
}

/** The language to quote from: the reader's, else the first. */
const nearest = (codes: readonly Language[], lang: InterfaceLanguage): Language =>
  codes.includes(lang) ? lang : (codes[0] ?? lang);

const shortText = 60;
const longestExtract = 90;

function textNote(
  place: string,
  label: string,
  before: string,
  after: string,
  lang: InterfaceLanguage,
): ChangeNote {
  const w = changeWords[lang];
  const { removed, added, head, tail } = textDifference(before, after);
  if (!removed && !added) return { what: w.formatted(label) };
  if (before.length <= shortText && after.length <= shortText)
    return { what: place, before: `«${textOf(before)}»`, after: `«${textOf(after)}»` };
  if (!removed) return { what: w.added(place, `«${beginning(added, longestExtract)}»`) };
  if (!added) return { what: w.removed(place, `«${beginning(removed, longestExtract)}»`) };
  if (removed.length > longestExtract || added.length > longestExtract) return { what: w.textChanged(place) };
  const extract = (middle: string) => `«${[head, middle, tail].filter(Boolean).join(' ')}»`;
  return { what: place, before: extract(removed), after: extract(added) };
}

const listed = 4;

function referenceNotes(label: string, found: readonly Change[], { lang, words }: Context): ChangeNote[] {
  const w = changeWords[lang];
  const titles = (kind: Change['kind']) => {
    const ids = found.filter((change) => change.kind === kind).map(({ path }) => path.split('/').at(-1)!);
    const shown = ids.slice(0, listed).map(words.titleOf).join(', ');
    return ids.length > listed ? `${shown} ${w.and} ${w.more(ids.length - listed)}` : shown;
  };
  const [added, removed] = [titles('added'), titles('removed')];
  return [
    ...(added ? [{ what: w.added(label, added) }] : []),
    ...(removed ? [{ what: w.removed(label, removed) }] : []),
    ...(found.some((change) => change.kind === 'moved') ? [{ what: w.reordered(label) }] : []),
  ];
}

type Entry = { id: string } & Data;

function listNotes(
  field: Extract<Field, { kind: 'list' }>,
  name: string,
  found: readonly Change[],
  before: Data,
  after: Data,
  context: Context,
): ChangeNote[] {
  const { lang, words } = context;
  const w = changeWords[lang];
  const [old, now] = [before[name] ?? [], after[name] ?? []] as [Entry[], Entry[]];
  const noun = field.entry[lang];
  const summary = (entry: Entry) => entrySummary(field.fields, entry, words) || w.emptyEntry;
  const alone = old.length <= 1 && now.length <= 1;
  return [
    ...now.flatMap((entry) => {
      const was = old.find(({ id }) => id === entry.id);
      if (!was) return [{ what: w.newEntry(noun, summary(entry)) }];
      if (sameContent(was, entry)) return [];
      return entryNotes(field.fields, noun, was, entry, alone, context);
    }),
    ...old
      .filter((entry) => !now.some(({ id }) => id === entry.id))
      .map((entry) => ({ what: w.goneEntry(noun, summary(entry)) })),
    ...(found.some((change) => change.kind === 'moved' && change.path === name)
      ? [{ what: w.reordered(field.label[lang]) }]
      : []),
  ];
}

/** An entry that is still there: its name and its measure speak for themselves, other fields are named. */
function entryNotes(
  fields: Fields,
  noun: string,
  before: Entry,
  after: Entry,
  alone: boolean,
  context: Context,
): ChangeNote[] {
  const { words } = context;
  const named = entryName(fields, after, words);
  const what = capital(noun);
  const whole = named.text && !alone ? `${what} ${quote(named.text)}` : what;
  const [was, is] = [measureOf(fields, before, words), measureOf(fields, after, words)];
  const said = new Set<string>();
  const notes: ChangeNote[] = [];
  if (was.text !== is.text && was.text && is.text) {
    notes.push({ what: whole, before: was.text, after: is.text });
    for (const name of is.fields) said.add(name);
  }
  const formerly = entryName(fields, before, words);
  if (formerly.field === named.field && formerly.text !== named.text && named.text && formerly.text) {
    notes.push({ what, before: quote(formerly.text), after: quote(named.text) });
    // A text may also have changed in a language that is not shown.
    if (fields[named.field]?.kind !== 'text') said.add(named.field);
    else if (onlyOneLanguage(before[named.field], after[named.field])) said.add(named.field);
  }
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => !said.has(name)));
  const inside = notesOf(rest, before, after, context);
  return [...notes, ...inside.map((note) => ({ ...note, what: `${whole}: ${lowered(note.what)}` }))];
}

const onlyOneLanguage = (...maps: unknown[]): boolean =>
  new Set(maps.flatMap((map) => Object.keys((map ?? {}) as Data))).size <= 1;

const quote = (text: string): string => `«${beginning(text, 60)}»`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
