import { arenaKey } from './arena-key.js';
import { surelyNorwegian } from './english.js';
import type { DraftSite } from './draft-site.js';
import { readTargets, type NamedTarget } from './read-target.js';
import { splitRemark, takeFlag, takeProse, textOf, type CaseNode } from './read-case.js';
import { findLevel, findStep, type Skeleton, type SkeletonLevel, type SkeletonStep } from './skeleton.js';
import type { ReadOutcome } from './read-decisions.js';

/** Puts the decisions of a level on their steps: the question, and the outcomes in order with their targets. */
export function placeDecisions(site: DraftSite, skeleton: Skeleton, level: SkeletonLevel): void {
  for (const { decision, step, found } of level.decisions) {
    const { data } = step.item;
    if (found) decision.at?.node?.place();
    if (decision.question && !data.question) {
      const question = takeProse(decision.question);
      if (question) data.question = site.text(question);
    }
    const outcomes = decision.outcomes.map((outcome) =>
      takeOutcome(site, skeleton, { level, step }, outcome),
    );
    data.outcomes = [...((data.outcomes as object[] | undefined) ?? []), ...outcomes];
  }
}

function takeOutcome(
  site: DraftSite,
  skeleton: Skeleton,
  from: From,
  { label, labelText, to, node }: ReadOutcome,
): object {
  const { text, remark } = splitRemark(labelText!);
  if (label.path !== to.path && textOf(label)) label.place();
  if (remark) label.keepRest(remark);
  const condition = node === label ? undefined : takeProse(node.child('condition', 'criteria', 'vilkar'));
  const recorded = node.child('document', 'dokumenteres');
  const document = surelyNorwegian(textOf(recorded) ?? '') ? takeProse(recorded) : undefined;
  const scope = scopes.get(String(node.child('scope').value));
  if (scope) node.child('scope').place();
  return {
    label: site.text(text),
    targets: takeTargets(site, skeleton, to, from),
    ...(document ? { document: site.text(document) } : {}),
    ...(condition ? { condition: site.text(condition) } : {}),
    ...(takeFlag(node.child('needs_consent', 'consent')) ? { needsConsent: true } : {}),
    ...(scope ? { scope } : {}),
  };
}

const scopes = new Map([
  ['individual', 'individual'],
  ['individtiltak', 'individual'],
  ['system', 'system'],
  ['systemtiltak', 'system'],
  ['both', 'both'],
]);

/** The targets of a value as the model has them. What cannot be resolved is `unknown`, with what was said. */
export function takeTargets(site: DraftSite, skeleton: Skeleton, to: CaseNode, from?: From): object[] {
  const lost = new Set<CaseNode>();
  const found = readTargets(to);
  const targets = found.map(({ target, node }) => {
    const resolved = resolve(site, skeleton, target, from);
    if (resolved.kind === 'unknown' && !resolved.note) lost.add(node);
    return resolved;
  });
  for (const { node } of found) if (!lost.has(node)) node.place();
  return targets;
}

/** Where an outcome stands. */
type From = { level: SkeletonLevel; step: SkeletonStep };

type Resolved = { kind: string; note?: string; to?: string; recipient?: string; url?: string };

function resolve(site: DraftSite, skeleton: Skeleton, target: NamedTarget, from?: From): Resolved {
  switch (target.kind) {
    case 'level': {
      const level = findLevel(skeleton, target.level);
      return level ? { kind: 'level', to: level.item.key } : { kind: 'unknown' };
    }
    case 'step': {
      const level = target.level === undefined ? from?.level : findLevel(skeleton, target.level);
      const step = level && findStep(level, target.step);
      return step ? { kind: 'step', to: step.item.key } : { kind: 'unknown' };
    }
    case 'beside': {
      if (!from) return { kind: 'unknown' };
      const { levels } = skeleton;
      const [level, step] = [
        levels[levels.indexOf(from.level) + target.by],
        from.level.steps[from.level.steps.indexOf(from.step) + target.by],
      ];
      const found = target.of === 'level' ? level : step;
      return found ? { kind: target.of, to: found.item.key } : { kind: 'unknown' };
    }
    case 'called':
      return calledSo(site, skeleton, target.name, from?.level) ?? { kind: 'unknown', note: target.note };
    case 'arena':
      return { kind: 'arena', to: arenaKey(site, target.name) };
    case 'close':
    case 'report':
    case 'url':
    case 'unknown':
      return target;
    default:
      return target satisfies never;
  }
}

/** The one level, step or arena that is called so; nothing where two are. A step of the own level comes before others. */
function calledSo(
  site: DraftSite,
  skeleton: Skeleton,
  name: string,
  own?: SkeletonLevel,
): Resolved | undefined {
  const level = findLevel(skeleton, name);
  const near = own && findStep(own, name);
  const steps = near ? [near] : skeleton.levels.flatMap((other) => findStep(other, name) ?? []);
  const arenas = site
    .ofType('arena')
    .filter(({ key }) => key.toLowerCase() === `arena ${name}`.toLowerCase());
  const found: Resolved[] = [
    ...(level ? [{ kind: 'level', to: level.item.key }] : []),
    ...steps.map(({ item }) => ({ kind: 'step', to: item.key })),
    ...arenas.map(({ key }) => ({ kind: 'arena', to: key })),
  ];
  return found.length === 1 ? found[0] : undefined;
}
