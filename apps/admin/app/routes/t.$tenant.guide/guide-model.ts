import {
  inLanguage,
  targetItem,
  titleOf,
  type Data,
  type Draft,
  type Guide,
  type Issue,
  type Language,
  type Level,
  type Step,
  type Target,
} from '@bti/domain';
import { moved, type Move } from '#app/fields/order.js';
import type { Edit } from '#app/tenant/tenant-store.js';

export type StepCard = {
  draft: Draft;
  number: string;
  title: string;
  responsible: string[];
  deadlines: Step['deadlines'];
  tools: number;
  question: string;
  outcomes: { id: string; label: string; targets: Target[] }[];
  issues: Issue[];
};

export type LevelColumn = {
  draft: Draft;
  index: number;
  key: string;
  title: string;
  closing: boolean;
  steps: StepCard[];
  issues: Issue[];
};

/** The guide as it is worked in: its levels in order, each with its steps as cards, and the steps no level holds. */
export type GuideMap = { levels: LevelColumn[]; loose: StepCard[] };

type Drafts = ReadonlyMap<string, Draft>;

export function guideMap(
  drafts: Drafts,
  guide: Draft | undefined,
  issues: readonly Issue[],
  main: Language,
): GuideMap {
  const issuesOf = (id: string) => issues.filter((issue) => issue.itemId === id);
  const card = (draft: Draft, index: number): StepCard =>
    stepCard(drafts, draft, index, issuesOf(draft.id), main);
  const levels = ((guide?.data as Guide | undefined)?.levels ?? [])
    .flatMap((id) => drafts.get(id) ?? [])
    .map((draft, index): LevelColumn => {
      const level = draft.data as Level;
      return {
        draft,
        index,
        key: level.key,
        title: titleOf(draft, main),
        closing: level.closing,
        steps: level.steps.flatMap((id) => drafts.get(id) ?? []).map(card),
        issues: issuesOf(draft.id),
      };
    });
  const placed = new Set(
    [...drafts.values()].flatMap((draft) => (draft.type === 'level' ? (draft.data as Level).steps : [])),
  );
  const loose = [...drafts.values()]
    .filter((draft) => draft.type === 'step' && !placed.has(draft.id))
    .map(card);
  return { levels, loose };
}

function stepCard(drafts: Drafts, draft: Draft, index: number, issues: Issue[], main: Language): StepCard {
  const step = draft.data as Step;
  const text = (map: Parameters<typeof inLanguage<string>>[0]) =>
    inLanguage<string>(map, main, main)?.value ?? '';
  // Those who do it or decide; who is told or may attend stands in the step itself.
  const doing = step.responsible.filter((entry) => ['', 'does', 'decides'].includes(entry.mode));
  const roles = doing.flatMap((entry) => (entry.role ? (drafts.get(entry.role) ?? []) : []));
  return {
    draft,
    number: step.printedNumber.trim() || String(index + 1),
    title: titleOf(draft, main),
    responsible: roles.map((role) => titleOf(role, main)).filter(Boolean),
    deadlines: step.deadlines,
    tools: step.tools.length,
    question: text(step.question),
    outcomes: step.outcomes.map((outcome) => ({
      id: outcome.id,
      label: text(outcome.label),
      targets: outcome.targets,
    })),
    issues,
  };
}

const list = (data: Data, name: string): string[] => (data[name] ?? []) as string[];

/** Puts an item at the end of a list of references of another. */
export const appended = (holder: string, name: string, id: string): Edit => ({
  id: holder,
  change: (data) => ({ ...data, [name]: [...list(data, name).filter((other) => other !== id), id] }),
});

export const takenOut = (holder: string, name: string, id: string): Edit => ({
  id: holder,
  change: (data) => ({ ...data, [name]: list(data, name).filter((other) => other !== id) }),
});

export const movedIn = (holder: string, name: string, id: string, to: Move): Edit => ({
  id: holder,
  change: (data) => ({ ...data, [name]: moved(list(data, name), id, to) }),
});

export const renamed = (id: string, name: string, main: Language, title: string): Edit => ({
  id,
  change: (data) => ({ ...data, [name]: { ...(data[name] as Data), [main]: title } }),
});

/** The key that a new level gets: one more than the highest number there is. */
export function nextKey(levels: readonly LevelColumn[]): string {
  const numbers = levels.map((level) => Number(level.key)).filter((number) => Number.isInteger(number));
  return numbers.length ? String(Math.max(...numbers) + 1) : '0';
}

/** The item a target leads to, where it leads to one that is there. */
export const targetDraft = (drafts: Drafts, target: Target): Draft | undefined =>
  drafts.get(targetItem(target)?.id ?? '');
