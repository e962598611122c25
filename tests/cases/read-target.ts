import { isLink } from '@bti/domain';
import { looksEnglish } from './english.js';
import { isRemark, type CaseNode } from './read-case.js';

/** Where an outcome leads, as the case says it, before levels and steps are looked up. */
export type NamedTarget =
  | { kind: 'close' }
  | { kind: 'level'; level: string }
  | { kind: 'step'; level?: string; step: string }
  | { kind: 'arena'; name: string }
  | { kind: 'report'; recipient: 'barnevern' | 'police' }
  | { kind: 'url'; url: string }
  | { kind: 'unknown'; note: string };

/** One target and the node it was read from; two that share a sentence ("a | b") share the node. */
export type ReadTarget = { target: NamedTarget; node: CaseNode };

/** A longer text is no name of a level, step or arena, and too long for the note of an unknown target. */
const longestName = 500;

/** "nivå 2, trinn 3": a level, or a step of it, as a kommune writes it. */
const inWords = /^[Nn]iv[åa] (\d[\d.]*|\p{Lu})(?:,? (?:trinn|steg) (\d[\d.]*))?$/u;

/** Is this text the name of one place in the guide, or the end of the case, and nothing more? */
export const isPlace = (text: string): boolean => ['close', 'level', 'step'].includes(targetOf(text).kind);

/** All targets of an outcome: `level:2/step:2`, `close | level:1`, a list of such, or an object. */
export function readTargets(node: CaseNode): ReadTarget[] {
  return node.each().flatMap((part) => {
    if (part.isObject) return [{ target: fromObject(part), node: part }];
    if (typeof part.value !== 'string') return [];
    const texts = part.value.split('|').map((text) => text.trim());
    return texts.filter(Boolean).map((text) => ({ target: targetOf(text), node: part }));
  });
}

function targetOf(text: string): NamedTarget {
  if (text.length > longestName) return { kind: 'unknown', note: '' };
  const plain = text.toLowerCase();
  if (/^(close|closed|end case|avslutt|avsluttes)$/.test(plain)) return { kind: 'close' };
  if (/^(report:\s*)?barnevern(et)?$/.test(plain)) return { kind: 'report', recipient: 'barnevern' };
  if (/^(report:\s*)?(police|politi(et)?)$/.test(plain)) return { kind: 'report', recipient: 'police' };
  const level = /^level:\s*([^/]+?)\s*(?:\/\s*step:\s*(.+))?$/i.exec(text) ?? inWords.exec(text);
  if (level)
    return level[2]
      ? { kind: 'step', level: level[1]!, step: level[2].trim() }
      : { kind: 'level', level: level[1]! };
  const step = /^(?:step:\s*(.+)|(?:trinn|steg) (\d[\d.]*))$/i.exec(text);
  if (step) return { kind: 'step', step: (step[1] ?? step[2])! };
  const arena = /^arena:\s*(.+)$/i.exec(text);
  if (arena) return { kind: 'arena', name: arena[1]! };
  if (/^https?:\/\//i.test(text) && isLink(text) && text.length <= 2000) return { kind: 'url', url: text };
  const printable = !isRemark(text) && !looksEnglish(text) && !/^[a-z_-]+(:|$)/i.test(text);
  return { kind: 'unknown', note: printable ? text : '' };
}

function fromObject(node: CaseNode): NamedTarget {
  const text = (name: string): string | undefined => {
    const { value } = node.child(name);
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return text && text.length <= longestName ? text : undefined;
  };
  const [level, step, arena] = [text('level'), text('step'), text('arena')];
  const parts = Object.keys(node.value as object).filter((name) => node.child(name).exists);
  const only = (...names: string[]): boolean => parts.every((name) => names.includes(name));
  if (step && only('level', 'step')) return { kind: 'step', ...(level ? { level } : {}), step };
  if (level && only('level')) return { kind: 'level', level };
  if (arena && only('arena')) return { kind: 'arena', name: arena };
  if (node.child('close').value === true && only('close')) return { kind: 'close' };
  return { kind: 'unknown', note: '' };
}
