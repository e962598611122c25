import { isLink } from '@bti/domain';
import { looksEnglish } from './english.js';
import { withOthers } from './other-keys.js';
import { isRemark, type CaseNode } from './read-case.js';

/** Where an outcome leads, as the case says it, before levels and steps are looked up. */
export type NamedTarget =
  | { kind: 'close' }
  | { kind: 'level'; level: string }
  | { kind: 'step'; level?: string; step: string }
  | { kind: 'beside'; of: 'level' | 'step'; by: -1 | 0 | 1 }
  | { kind: 'arena'; name: string }
  /** Called by its number, key or title alone; `note` is what may be printed where nothing is called so. */
  | { kind: 'called'; name: string; note: string }
  | { kind: 'report'; recipient: 'barnevern' | 'police' }
  | { kind: 'url'; url: string }
  | { kind: 'unknown'; note: string };

/** One target and the node it was read from; two that share a sentence ("a | b") share the node. */
export type ReadTarget = { target: NamedTarget; node: CaseNode };

/** A longer text is no name of a level, step or arena, and too long for the note of an unknown target. */
const longestName = 500;

/** "nivå 2, trinn 3", "trinn 3 på nivå 2": a level, or a step of it, as a kommune writes it. */
const inWords = /^[Nn]iv[åa] (\d[\d.]*|\p{Lu})(?:,? (?:trinn|steg) (\d[\d.]*))?$/u;
const stepFirst = /^(?:trinn|steg) (\d[\d.]*) (?:på|i) niv[åa] (\d[\d.]*|\p{Lu})$/iu;

/** "Gå videre til nivå 2" leads where "nivå 2" does. */
const goTo = /^(?:gå |flytt(?:es)? |send(?:es)? )?(?:videre |vidare |tilbake |opp |ned )?til (?=\S)/i;

const beside =
  /^(?:(neste|next)|(forrige|førre|previous)|(samme|same|dette|this)) (?:(nivå|level)|(?:trinn|steg|step))$/i;

/** Is this text the name of one place in the guide, or the end of the case, and nothing more? */
export const isPlace = (text: string): boolean => isPlaceKind(targetOf(text));
const isPlaceKind = ({ kind }: NamedTarget): boolean => ['close', 'level', 'step', 'beside'].includes(kind);

/** Does this value name one place, in a text or in an object? */
export const isOnePlace = (node: CaseNode): boolean =>
  readTargets(node).length === 1 && readTargets(node).every(({ target }) => isPlaceKind(target));

/** All targets of an outcome: `level:2/step:2`, `close | level:1`, a list of such, or an object. */
export function readTargets(node: CaseNode): ReadTarget[] {
  return node.each().flatMap((part) => {
    if (part.isObject) return [{ target: fromObject(part), node: part }];
    if (typeof part.value === 'number') return [{ target: targetOf(String(part.value)), node: part }];
    if (typeof part.value !== 'string') return [];
    const texts = part.value.split('|').map((text) => text.trim());
    return texts.filter(Boolean).map((text) => ({ target: targetOf(text), node: part }));
  });
}

function targetOf(given: string): NamedTarget {
  if (given.length > longestName) return { kind: 'unknown', note: '' };
  const text = given.replace(goTo, '');
  const plain = text.toLowerCase();
  if (
    /^(close|closed|end case|close case|avslutt|avsluttes|avslutt saken|avslutt saka|saken avsluttes)$/.test(
      plain,
    )
  )
    return { kind: 'close' };
  if (/^(report:\s*)?barnevern(et)?$/.test(plain)) return { kind: 'report', recipient: 'barnevern' };
  if (/^(report:\s*)?(police|politi(et)?)$/.test(plain)) return { kind: 'report', recipient: 'police' };
  const atLevel = /^level:\s*([^/]+?)\s*(?:\/\s*step:\s*(.+))?$/i.exec(text) ?? inWords.exec(text);
  if (atLevel)
    return atLevel[2]
      ? { kind: 'step', level: atLevel[1]!, step: atLevel[2].trim() }
      : { kind: 'level', level: atLevel[1]! };
  const [, inStep, ofLevel] = stepFirst.exec(text) ?? [];
  if (inStep) return { kind: 'step', level: ofLevel!, step: inStep };
  const [near, next, previous, , level] = beside.exec(text) ?? [];
  if (near) return { kind: 'beside', of: level ? 'level' : 'step', by: next ? 1 : previous ? -1 : 0 };
  const step = /^(?:step:\s*(.+)|(?:trinn|steg) (\d[\d.]*))$/i.exec(text);
  if (step) return { kind: 'step', step: (step[1] ?? step[2])! };
  const arena = /^arena:\s*(.+)$/i.exec(text);
  if (arena) return { kind: 'arena', name: arena[1]! };
  if (/^https?:\/\//i.test(text) && isLink(text) && text.length <= 2000) return { kind: 'url', url: text };
  // A number or a letter alone is a place that we do not find, and no sentence.
  const printable =
    !isRemark(given) && !looksEnglish(given) && !/^[a-z_-]+(:|$)|^\S{0,2}$|^[\d.]+$/i.test(given);
  return isRemark(given)
    ? { kind: 'unknown', note: '' }
    : { kind: 'called', name: text, note: printable ? given : '' };
}

/** `{ level: 1, step: 2 }`, `{ kind: "level", key: "1" }`, `{ title: "Innsats" }`. */
function fromObject(node: CaseNode): NamedTarget {
  const parts = new Map(
    node.entries().flatMap(({ name, node: { value, exists } }) => (exists ? [[name, value] as const] : [])),
  );
  const take = (...names: string[]): string | undefined => {
    const name = withOthers(names).find((known) => parts.has(known));
    const value = name === undefined ? undefined : parts.get(name);
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    if (!name || !text || text.length > longestName) return undefined;
    parts.delete(name);
    return text;
  };
  const [kind, level, step, arena] = [take('kind', 'type'), take('level'), take('step'), take('arena')];
  const called = take('key', 'number', 'ordinal', 'title', 'name');
  const close = parts.get('close') === true && parts.delete('close');
  const said = [level, step, arena, called, close].filter(Boolean).length;
  // Whatever else it says may be a condition, or another way.
  if (parts.size > 0) return { kind: 'unknown', note: '' };
  const is = (word: string): boolean => (kind === undefined ? false : withOthers([word]).includes(kind));
  if (step && said === (level ? 2 : 1)) return { kind: 'step', ...(level ? { level } : {}), step };
  if (is('step') && called && said === (level ? 2 : 1))
    return { kind: 'step', ...(level ? { level } : {}), step: called };
  if (said === 0 && kind && /^(close|end|avslutt)$/.test(kind)) return { kind: 'close' };
  if (said !== 1) return { kind: 'unknown', note: '' };
  if (close) return { kind: 'close' };
  if (level) return { kind: 'level', level };
  if (arena) return { kind: 'arena', name: arena };
  if (is('level')) return { kind: 'level', level: called! };
  if (is('arena')) return { kind: 'arena', name: called! };
  return kind ? { kind: 'unknown', note: '' } : { kind: 'called', name: called!, note: '' };
}
