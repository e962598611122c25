import {
  describe,
  textHash,
  type Data,
  type Draft,
  type Language,
  type LocalText,
  type Step,
} from '@bti/domain';
import type { Edit } from '#app/tenant/edits.js';

/** Every change of the map as an edit that can be made again, on what a colleague has saved meanwhile. */
type Change = Extract<Edit, { change: unknown }>;

const list = (data: Data, name: string): string[] => (data[name] ?? []) as string[];

/** The list with an entry put before another one, or last; wherever it stood, it stands there no longer. */
export function placed<T>(entries: readonly T[], entry: T, before: T | undefined): T[] {
  if (before === entry) return [...entries];
  const others = entries.filter((other) => other !== entry);
  const at = before === undefined ? -1 : others.indexOf(before);
  return at < 0 ? [...others, entry] : [...others.slice(0, at), entry, ...others.slice(at)];
}

export const placedIn = (holder: string, name: string, id: string, before?: string): Change => ({
  id: holder,
  change: (data) => ({ ...data, [name]: placed(list(data, name), id, before) }),
});

export const takenOut = (holder: string, name: string, id: string): Change => ({
  id: holder,
  change: (data) => ({ ...data, [name]: list(data, name).filter((other) => other !== id) }),
});

/** A step to a place: on its level, on another one, or (without a target) on none. */
export function stepMoved(
  step: string,
  from: string | undefined,
  to: string | undefined,
  before?: string,
): Change[] {
  return [
    ...(from && from !== to ? [takenOut(from, 'steps', step)] : []),
    ...(to ? [placedIn(to, 'steps', step, before)] : []),
  ];
}

export const renamed = (draft: Draft, main: Language, title: string): Change => {
  const name = describe(draft.type).title;
  return {
    id: draft.id,
    change: (data) => ({ ...data, [name]: { ...(data[name] as Data), [main]: title } }),
  };
};

export const asked = (step: string, main: Language, question: string): Change => ({
  id: step,
  change: (data) => ({ ...data, question: { ...(data.question as Data), [main]: question } }),
});

type Outcomes = Step['outcomes'];

/** Changes the outcomes of a decision. */
export const decided = (step: string, change: (outcomes: Outcomes) => Outcomes): Change => ({
  id: step,
  change: (data) => ({ ...data, outcomes: change((data.outcomes ?? []) as Outcomes) }),
});

/** The name of a copy, in every language it has; a translation stays as current as it was. */
export function copyTitle(title: LocalText): LocalText {
  const names = { nb: 'Kopi av', nn: 'Kopi av', en: 'Copy of' };
  const { madeFrom, ...texts } = title;
  const copied = Object.fromEntries(
    Object.entries(texts).map(([code, text]) => [
      code,
      text && `${code in names ? names[code as keyof typeof names] : names.nb} ${text}`,
    ]),
  ) as Omit<LocalText, 'madeFrom'>;
  if (!madeFrom) return copied;
  const hashes = Object.values(texts).map(
    (text, index) => [textHash(text), Object.values(copied)[index]] as const,
  );
  const anew = Object.entries(madeFrom).map(([code, hash]) => {
    const source = hashes.find(([known]) => known === hash)?.[1];
    return [code, source ? textHash(source) : hash];
  });
  return { ...copied, madeFrom: Object.fromEntries(anew) as LocalText['madeFrom'] };
}
