import type { Item } from '../content/item.js';
import { inLanguage } from '../fields/text.js';
import type { Target } from '../fields/target.js';
import type { Issue } from './issue.js';
import { issueAt, type CheckContext } from './check.js';

type LevelItem = Item<'level'>;
type StepItem = Item<'step'>;

/** Everything about where a guide leads: decisions, their targets, and whether every level has a way out. */
export function checkRoutes(context: CheckContext): Issue[] {
  const levels = guideLevels(context);
  return [
    ...context.items.flatMap((item) => (item.type === 'step' ? outcomes(context, item) : [])),
    ...context.items.flatMap((item) =>
      item.type === 'arena' ? unknownTargets(context, item, item.data.handsBack, 'handsBack') : [],
    ),
    ...levels.flatMap((level) => decisions(context, level)),
    ...reach(context, levels),
    ...unused(context),
  ];
}

/** The levels that stand in a guide, in order. A level nobody uses is nobody's dead end. */
function guideLevels(context: CheckContext): LevelItem[] {
  const ids = context.items.flatMap((item) => (item.type === 'guide' ? item.data.levels : []));
  return [...new Set(ids)].flatMap((id) => {
    const level = context.byId.get(id);
    return level?.type === 'level' ? [level] : [];
  });
}

const stepsOf = (context: CheckContext, level: LevelItem): StepItem[] =>
  level.data.steps.flatMap((id) => {
    const step = context.byId.get(id);
    return step?.type === 'step' ? [step] : [];
  });

/** Is it, or one of its steps, not described for this reader? Then nobody knows where it would lead. */
const isSilent = ({ silent }: CheckContext, { id, data }: LevelItem): boolean =>
  silent !== undefined && [id, ...data.steps].some((one) => silent.has(one));

function outcomes(context: CheckContext, step: StepItem): Issue[] {
  return step.data.outcomes.flatMap((outcome) => {
    const path = `outcomes/${outcome.id}/targets`;
    const label = inLanguage<string>(outcome.label, context.main, context.main)?.value ?? '';
    if (outcome.targets.length === 0)
      return [
        issueAt(context, step, {
          code: 'outcomeWithoutTarget',
          severity: 'error',
          path,
          values: { outcome: label },
        }),
      ];
    return unknownTargets(context, step, outcome.targets, path);
  });
}

const unknownTargets = (context: CheckContext, item: Item, targets: Target[], path: string): Issue[] =>
  targets.flatMap((target) =>
    target.kind === 'unknown'
      ? [
          issueAt(context, item, {
            code: 'unknownTarget',
            severity: 'error',
            path: `${path}/${target.id}`,
            values: { note: target.note },
          }),
        ]
      : [],
  );

/** A level ends in a decision, on its last step; the closing node needs none. */
function decisions(context: CheckContext, level: LevelItem): Issue[] {
  if (level.data.closing || isSilent(context, level)) return [];
  const steps = stepsOf(context, level);
  const deciding = steps.filter((step) => step.data.outcomes.length > 0);
  if (deciding.length === 0)
    return [issueAt(context, level, { code: 'levelWithoutDecision', severity: 'error', path: 'steps' })];
  if (steps.at(-1)!.data.outcomes.length > 0) return [];
  return [
    issueAt(context, deciding.at(-1)!, { code: 'decisionBeforeEnd', severity: 'warning', path: 'outcomes' }),
  ];
}

/** Where each level leads: other levels (through steps and arenas too), or out of the guide. */
function exits(context: CheckContext, level: LevelItem): { out: boolean; to: Set<string> } {
  const levelOfStep = (id: string) =>
    guideLevels(context)
      .filter((other) => other.data.steps.includes(id))
      .map((other) => other.id);
  const seen = new Set<string>();
  const result = { out: level.data.closing || isSilent(context, level), to: new Set<string>() };
  const follow = (targets: Target[]): void => {
    for (const target of targets) {
      if (target.kind === 'level') result.to.add(target.to);
      else if (target.kind === 'step') levelOfStep(target.to).forEach((id) => result.to.add(id));
      else if (target.kind === 'arena') {
        const arena = context.byId.get(target.to);
        if (context.silent?.has(target.to)) result.out = true;
        else if (arena?.type === 'arena' && !seen.has(arena.id)) {
          seen.add(arena.id);
          follow(arena.data.handsBack);
        }
      } else if (target.kind !== 'unknown') result.out = true;
    }
  };
  for (const step of stepsOf(context, level))
    for (const outcome of step.data.outcomes) follow(outcome.targets);
  return result;
}

/** Levels from which nobody ever gets out, and levels (after the first) to which nothing leads. */
function reach(context: CheckContext, levels: LevelItem[]): Issue[] {
  const map = new Map(levels.map((level) => [level.id, exits(context, level)]));
  const out = new Set(levels.filter((level) => map.get(level.id)!.out).map((level) => level.id));
  for (let grew = true; grew;) {
    const before = out.size;
    for (const [id, { to }] of map) if ([...to].some((next) => out.has(next))) out.add(id);
    grew = out.size > before;
  }
  const reached = new Set([...map.values()].flatMap(({ to }) => [...to]));
  const closes = [...map.values()].some((exit) => exit.out);
  const starts = new Set(
    context.items.flatMap((item) => (item.type === 'guide' ? item.data.levels.slice(0, 1) : [])),
  );
  return levels.flatMap((level) => {
    const found: Issue[] = [];
    const decides = stepsOf(context, level).some((step) =>
      step.data.outcomes.some((outcome) => outcome.targets.length > 0),
    );
    if (decides && !out.has(level.id))
      found.push(issueAt(context, level, { code: 'noWayOut', severity: 'error', path: 'steps' }));
    const reachedByClosing = level.data.closing && closes;
    if (!reached.has(level.id) && !starts.has(level.id) && !reachedByClosing)
      found.push(issueAt(context, level, { code: 'unreachableLevel', severity: 'warning' }));
    return found;
  });
}

/** Steps that stand on no level, not even in a reading of one: nobody will come across them. */
function unused(context: CheckContext): Issue[] {
  const used = new Set(
    context.items.flatMap((item) =>
      item.type === 'level' ? [item, ...(item.readings ?? [])].flatMap(({ data }) => data.steps ?? []) : [],
    ),
  );
  return context.items
    .filter((item) => item.type === 'step' && !used.has(item.id))
    .map((item) => issueAt(context, item, { code: 'unusedStep', severity: 'warning' }));
}
