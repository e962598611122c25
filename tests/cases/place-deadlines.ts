import { meaning, stillOpen, unitOf } from './codes.js';
import type { DraftSite } from './draft-site.js';
import { surelyNorwegian } from './english.js';
import { textOf, type CaseNode } from './read-case.js';

/**
 * The deadlines of a step. One whose condition is a code that we do not know still says that there is a
 * condition: without it the deadline would hold always, which is another duty.
 */
export function takeDeadlines(site: DraftSite, node: CaseNode): object[] {
  return node
    .each()
    .flatMap((part) => (part.isObject ? part.named(...deadlineKeys) : [{ node: part }]))
    .flatMap(({ name, node: entry }) => {
      // { "weeks": 2 }: what counts the time is the name of it.
      const counted = name && takeTimeText(entry, `${textOf(entry)} ${name}`);
      if (counted) return [counted];
      const time = entry.isObject ? takeTime(entry) : takeTimeText(entry);
      if (!time) return [];
      const words = entry.isObject ? takeWords(site, entry) : {};
      return [{ ...time, ...(name ? namedCondition(site, name, entry) : {}), ...words }];
    });
}

const deadlineKeys = ['amount', 'unit', 'when', 'condition', 'what', 'from', 'text'];

type Time = { unit: string; amount?: number };

function takeTime(entry: CaseNode): Time | undefined {
  const amountNode = entry.child('amount', 'number', 'text');
  const unitNode = entry.child('unit');
  const amount = textOf(amountNode);
  const found = timeOf(unitNode.exists ? `${amount ?? ''} ${textOf(unitNode) ?? '?'}` : (amount ?? ''));
  if (!found) return undefined;
  if (amount || amountNode.value === null) amountNode.place();
  unitNode.place();
  return found;
}

function takeTimeText(entry: CaseNode, text = textOf(entry) ?? ''): Time | undefined {
  const found = timeOf(text);
  if (found) entry.place();
  return found;
}

const numberWords: Record<string, string> = Object.fromEntries(
  ['en ei én éi ett eit one', 'to two', 'tre three', 'fire four', 'fem five', 'seks six'].flatMap(
    (words, index) => words.split(' ').map((word) => [word, String(index + 1)]),
  ),
);
const numberWord = /(?<!\p{L})(?:\p{L}+)(?=\s+\p{L}+\s*$)/u;

/** "4 weeks", "innen en uke", "14 dager", "innen 2 uker", "uten ugrunnet opphold". */
function timeOf(text: string): Time | undefined {
  const digits = text.replace(numberWord, (word) => numberWords[word.trim().toLowerCase()] ?? word);
  const match = /^\s*(?:(?:(?:innen|innan|i løpet av)\s+)?(\d{1,4}(?:[.,]\d+)?)\s+)?(\D+)$/i.exec(digits);
  const found = match && unitOf(match[2]!);
  if (!match || !found) return undefined;
  if (found.counted !== (match[1] !== undefined)) return undefined;
  const amount = Number(match[1]?.replace(',', '.'));
  if (!found.counted) return { unit: found.unit };
  return amount <= 1000 ? { unit: found.unit, amount } : undefined;
}

/** In a map, the name of a deadline says when it applies. */
function namedCondition(site: DraftSite, name: string, entry: CaseNode): object {
  const known = meaning('when', name);
  if (known) return { condition: site.say(known) };
  if (surelyNorwegian(name)) return { condition: site.text(name) };
  entry.keepRest(name);
  return { condition: site.say(stillOpen('condition')) };
}

function takeWords(site: DraftSite, entry: CaseNode): object {
  const data: Record<string, unknown> = {};
  const when = entry.child('when', 'condition');
  const whenText = textOf(when);
  const condition = whenText && meaning('when', whenText);
  if (condition || (whenText && surelyNorwegian(whenText))) {
    when.place();
    const text = condition ? site.say(condition) : site.text(whenText!);
    if (text[site.lang]) data.condition = text;
  } else if (when.exists) data.condition = site.say(stillOpen('condition'));
  for (const [field, child] of [
    ['what', entry.child('what')],
    ['from', entry.child('from')],
  ] as const) {
    const text = textOf(child);
    const known = text && meaning('what', text);
    if (!text || (!known && !surelyNorwegian(text))) continue;
    child.place();
    data[field] = known ? site.say(known) : site.text(text);
  }
  return data;
}
