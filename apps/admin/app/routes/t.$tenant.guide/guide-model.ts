import {
  inLanguage,
  isEmpty,
  contentTypes,
  targetItem,
  titleOf,
  type Arena,
  type Draft,
  type Guide,
  type Issue,
  type Language,
  type Level,
  type LocalText,
  type Step,
  type Target,
} from '@bti/domain';

/** What a step can lack that a colleague will ask for. */
export type Lack = 'responsible' | 'tool' | 'deadline' | 'what' | 'target';

export type Named = { id: string; title: string };
export type Outcome = { id: string; label: string; targets: Target[] };

export type StepCard = {
  /** Its name on the board: its id, or one of its own where a step stands on two levels. */
  key: string;
  draft: Draft;
  number: string;
  title: string;
  responsible: Named[];
  deadlines: Step['deadlines'];
  tools: string[];
  arenas: Named[];
  question: string;
  outcomes: Outcome[];
  issues: Issue[];
  lacks: Lack[];
};

export type LevelColumn = {
  draft: Draft;
  index: number;
  key: string;
  title: string;
  closing: boolean;
  needsConsent: boolean;
  stafettholder: string;
  steps: StepCard[];
  issues: Issue[];
};

/** An arena that an outcome leads to, with where it hands back to. */
export type ArenaCard = { draft: Draft; title: string; handsBack: Target[] };

/**
 * The guide as it is worked in: its levels in order, each with its steps as cards, the arenas its outcomes lead to,
 * and what stands outside: steps that no level holds, levels that no guide holds.
 */
export type GuideMap = { levels: LevelColumn[]; arenas: ArenaCard[]; loose: StepCard[]; spare: Draft[] };

export type Drafts = ReadonlyMap<string, Draft>;

export function guideMap(
  drafts: Drafts,
  guide: Draft | undefined,
  issues: readonly Issue[],
  main: Language,
): GuideMap {
  const issuesOf = byItem(issues);
  const seen = new Set<string>();
  const card = (draft: Draft, index: number, holder: string): StepCard => {
    const key = seen.has(draft.id) ? `${draft.id}@${holder}` : draft.id;
    seen.add(draft.id);
    return { key, ...stepCard(drafts, draft, index, issuesOf(draft.id), main) };
  };
  const ofType = (type: Draft['type']) => [...drafts.values()].filter((draft) => draft.type === type);
  const levels = ((guide?.data as Guide | undefined)?.levels ?? [])
    .flatMap((id) => drafts.get(id) ?? [])
    .map((draft, index): LevelColumn => {
      const level = draft.data as Level;
      const holder = level.stafettholderRole && drafts.get(level.stafettholderRole);
      return {
        draft,
        index,
        key: level.key,
        title: titleOf(draft, main),
        closing: level.closing,
        needsConsent: level.needsConsent,
        stafettholder: holder ? titleOf(holder, main) : '',
        steps: existing(drafts, level.steps).map((step, place) => card(step, place, draft.id)),
        issues: issuesOf(draft.id),
      };
    });
  const placed = new Set(ofType('level').flatMap((draft) => (draft.data as Level).steps));
  const held = new Set(ofType('guide').flatMap((draft) => (draft.data as Guide).levels));
  return {
    levels,
    arenas: arenasOf(drafts, levels, main),
    loose: ofType('step')
      .filter((draft) => !placed.has(draft.id))
      .map((draft, place) => card(draft, place, '')),
    spare: ofType('level').filter((draft) => !held.has(draft.id)),
  };
}

const existing = (drafts: Drafts, ids: readonly string[]): Draft[] =>
  [...new Set(ids)].flatMap((id) => drafts.get(id) ?? []);

function byItem(issues: readonly Issue[]): (id: string) => Issue[] {
  const found = new Map<string, Issue[]>();
  for (const issue of issues)
    if (issue.itemId !== null) found.set(issue.itemId, [...(found.get(issue.itemId) ?? []), issue]);
  return (id) => found.get(id) ?? [];
}

function stepCard(
  drafts: Drafts,
  draft: Draft,
  index: number,
  issues: Issue[],
  main: Language,
): Omit<StepCard, 'key'> {
  const step = draft.data as Step;
  const text = (map: LocalText) => inLanguage<string>(map, main, main)?.value ?? '';
  const named = (found: Draft): Named => ({ id: found.id, title: titleOf(found, main) });
  // Those who do it or decide; who is told or may attend stands in the step itself.
  const doing = step.responsible.filter((entry) => ['', 'does', 'decides'].includes(entry.mode));
  return {
    draft,
    number: step.printedNumber.trim() || String(index + 1),
    title: titleOf(draft, main),
    responsible: existing(
      drafts,
      doing.flatMap(({ role }) => role ?? []),
    ).map(named),
    deadlines: step.deadlines,
    tools: step.tools,
    arenas: existing(drafts, step.arenas).map(named),
    question: text(step.question),
    outcomes: step.outcomes.map(({ id, label, targets }) => ({ id, label: text(label), targets })),
    issues,
    lacks: lacksOf(step),
  };
}

function lacksOf(step: Step): Lack[] {
  const lacks: Record<Lack, boolean> = {
    responsible: step.responsible.every((entry) => !entry.role),
    tool: step.tools.length + step.sameToolsAs.length === 0,
    deadline: step.deadlines.length === 0,
    what: isEmpty(contentTypes.step.fields.what, step.what),
    target: step.outcomes.some(({ targets }) => targets.every(({ kind }) => kind === 'unknown')),
  };
  return (Object.keys(lacks) as Lack[]).filter((lack) => lacks[lack]);
}

function arenasOf(drafts: Drafts, levels: readonly LevelColumn[], main: Language): ArenaCard[] {
  const targets = levels
    .flatMap(({ steps }) => steps.flatMap(({ outcomes }) => outcomes))
    .flatMap((o) => o.targets);
  const ids = targets.flatMap((target) => (target.kind === 'arena' ? target.to : []));
  return existing(drafts, ids).map((draft) => ({
    draft,
    title: titleOf(draft, main),
    handsBack: (draft.data as Arena).handsBack,
  }));
}

/** Is this step a decision? */
export const isDecision = (step: Pick<StepCard, 'question' | 'outcomes'>): boolean =>
  step.outcomes.length > 0 || step.question !== '';

/** The key that a new level gets: one more than the highest number there is. */
export function nextKey(levels: readonly Pick<LevelColumn, 'key'>[]): string {
  const numbers = levels.flatMap(({ key }) => (/^\d+$/.test(key.trim()) ? Number(key) : []));
  return numbers.length ? String(Math.max(...numbers) + 1) : '0';
}

/** The item a target leads to, where it leads to one that is there. */
export const targetDraft = (drafts: Drafts, target: Target): Draft | undefined =>
  drafts.get(targetItem(target)?.id ?? '');
