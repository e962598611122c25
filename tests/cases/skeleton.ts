import type { DraftData, DraftItem, DraftSite } from './draft-site.js';
import { looksEnglish } from './english.js';
import { decisionsApart, readDecisions, type ReadDecision } from './read-decisions.js';
import { readTargets } from './read-target.js';
import { textOf, type CaseNode } from './read-case.js';

/**
 * A step of the guide: described by the case (`node`), or only named by something that leads to it. Ordinals are
 * the case's own text; they are never closed up.
 */
export type SkeletonStep = { ordinal: string; node?: CaseNode; item: DraftItem<'step'> };
export type SkeletonLevel = {
  key: string;
  node?: CaseNode;
  /** Key and title, where the case has the whole level in one string. */
  said?: { key: string; title: string };
  item: DraftItem<'level'>;
  steps: SkeletonStep[];
  decisions: PlacedDecision[];
};
/** A decision, the step that it belongs to, and whether that is the step it names. */
type PlacedDecision = { decision: ReadDecision; step: SkeletonStep; found: boolean };
export type Skeleton = { levels: SkeletonLevel[]; group: string };

/** The levels and steps of a guide with their keys, before anything is said of them: targets need them all. */
export function readSkeleton(site: DraftSite, guide: CaseNode, group = ''): Skeleton {
  const skeleton: Skeleton = { levels: [], group };
  const listed = guide.child('levels').named('key', 'title', 'steps', 'name');
  const end = guide.child(closingNode);
  for (const { name, node } of [...listed, ...(end.exists ? [{ name: 'end', node: end }] : [])]) {
    const said = node.isObject ? undefined : levelText(node, name);
    if (!node.isObject && !said) continue;
    const key = plainKey(said?.key ?? textOf(node.child(...levelKeys)) ?? name ?? '');
    const item = site.add('level', within(group, key));
    const level: SkeletonLevel = { key, node, item, steps: [], decisions: [], ...(said ? { said } : {}) };
    for (const step of readSteps(node)) addStep(site, level, step.ordinal, step.node);
    skeleton.levels.push(level);
  }
  const described = skeleton.levels.filter((level) => level.node);
  const apart = decisionsApart(guide);
  for (const level of described) {
    const own = apart.filter((one) => findLevel(skeleton, one.level) === level);
    for (const { levelNode } of own) levelNode.place();
    readLevelDecisions(site, skeleton, level, own);
  }
  for (const level of skeleton.levels) setOrder(level);
  return skeleton;
}

/** Where a step says its place, and a level what it is called by. */
export const ordinalKeys = ['ordinal', 'number', 'order', 'step', 'key'];
export const levelKeys = ['key', 'level', 'number'];

/** The closing of a case, written beside the levels. */
export const closingNode = 'closing_node';

/** "Nivå 0" is the level of the key 0, "step_1" the step of the ordinal 1: pages put the word before it themselves. */
const plainKey = (text: string): string =>
  text.replace(/^(?:level|niv[åa])(?:[\s:_-]+(?=[\p{L}\d][\p{L}\d.]*$)|(?=\d))/iu, '');
const plainOrdinal = (text: string): string => text.replace(/^(?:step|trinn|steg)[\s:_-]*(?=\d)/i, '');

/** A level written as one string: "Nivå 0: Undring", or its title alone. */
function levelText(node: CaseNode, name?: string): { key: string; title: string } | undefined {
  const text = textOf(node);
  if (!text) return undefined;
  if (name) return { key: name, title: text };
  const match = /^(?:niv[åa]\s+)?(\d[\d.]*|\p{Lu})\s*[:–-]\s*(.+)$/iu.exec(text);
  if (match) return { key: match[1]!, title: match[2]! };
  return looksEnglish(text) ? undefined : { key: '', title: text };
}

type FoundStep = { ordinal: string; node: CaseNode };

/** The described steps. Without an ordinal of its own, a step has that of its place. */
function readSteps(level: CaseNode): FoundStep[] {
  const found = listedSteps(level);
  return found
    .filter(({ node }) => node.isObject || textOf(node) !== undefined)
    .map(({ name, node }, index) => {
      const ordinal = textOf(node.child(...ordinalKeys)) ?? plainOrdinal(name ?? String(index + 1));
      return { ordinal, node };
    });
}

/** The steps of a level, also where they stand in parts of it. What the parts are called has no place. */
function listedSteps(holder: CaseNode): { name?: string; node: CaseNode }[] {
  const parts = holder.child('phases', 'faser', 'fasar', 'parts', 'deler', 'delar').named('steps');
  return [
    ...holder.child('steps').named('ordinal', 'title', 'number_shown', 'name'),
    ...parts.flatMap(({ node }) =>
      node.isObject ? listedSteps(node) : node.items().map((step) => ({ node: step })),
    ),
  ].flatMap((entry) => {
    const inner = entry.node.items();
    return inner.length ? inner.map((node) => ({ node })) : [entry];
  });
}

function addStep(site: DraftSite, level: SkeletonLevel, ordinal: string, node?: CaseNode): SkeletonStep {
  const item = site.add('step', `${level.item.key.slice('level '.length)} / ${ordinal}`);
  const step: SkeletonStep = { ordinal, item, ...(node ? { node } : {}) };
  level.steps.push(step);
  return step;
}

/** The order of ordinals where all are numbers and none comes twice, otherwise that of the file. */
function setOrder(level: SkeletonLevel): void {
  const ordinals = new Set(level.steps.map(({ ordinal }) => ordinal));
  const each = ordinals.size === level.steps.length;
  if (each && level.steps.every((step) => /^\d+([.,]\d+)?$/.test(step.ordinal)))
    level.steps.sort((a, b) => numberOf(a.ordinal) - numberOf(b.ordinal));
  const data: DraftData<'level'> = level.item.data;
  if (level.steps.length) data.steps = level.steps.map((step) => step.item.key);
}

const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** Binds each decision to its step, and adds the levels and steps that only its targets name. */
function readLevelDecisions(
  site: DraftSite,
  skeleton: Skeleton,
  level: SkeletonLevel,
  apart: readonly ReadDecision[],
): void {
  const own = [...readDecisions(level.node!, level.steps), ...apart];
  for (const decision of own) {
    if (decision.outcomes.length === 0 && !decision.question) continue;
    const named = namedStep(site, level, decision);
    // A decision that names no step belongs to the last one, for that is where levels are decided.
    const step = named ?? level.steps.at(-1) ?? addStep(site, level, '');
    level.decisions.push({ decision, step, found: named !== undefined });
    for (const { to } of decision.outcomes)
      for (const { target } of readTargets(to)) {
        if (target.kind === 'level') ensureLevel(site, skeleton, target.level);
        if (target.kind !== 'step') continue;
        const onLevel = target.level === undefined ? level : ensureLevel(site, skeleton, target.level);
        const named = /^\d+[a-z]?$/i.test(target.step);
        if (onLevel && named && !findStep(onLevel, target.step)) addStep(site, onLevel, target.step);
      }
  }
}

/** The step that a decision stands in or names: by ordinal, by title, or as the last one. */
function namedStep(site: DraftSite, level: SkeletonLevel, decision: ReadDecision): SkeletonStep | undefined {
  if (decision.step) return decision.step as SkeletonStep;
  const at = decision.at?.text;
  if (!at) return undefined;
  const byTitle = level.steps.find((step) => titleOf(step.node) === at);
  const ordinal = /^(?:(?:step|trinn|steg)[ :]*)?(\d+[a-z]?)$/i.exec(at)?.[1];
  return byTitle ?? findStep(level, ordinal ?? at) ?? (ordinal ? addStep(site, level, ordinal) : undefined);
}

/** What the case calls a level or a step. */
const titleOf = (node?: CaseNode): string | undefined =>
  node && textOf(node.isObject ? node.child('title', 'name') : node);

const same = (a: string | undefined, b: string): boolean =>
  a?.trim().toLowerCase() === b.trim().toLowerCase();

/** A level by its key, otherwise by its title where only one has it. */
export function findLevel(skeleton: Skeleton, key: string): SkeletonLevel | undefined {
  const titled = (): SkeletonLevel[] =>
    skeleton.levels.filter(({ node, said }) => same(said?.title ?? titleOf(node), key));
  return skeleton.levels.find((level) => same(level.key, plainKey(key.trim()))) ?? onlyOne(titled());
}

/** A step of a level by its ordinal, as the last one, or by its title where only one has it. */
export const findStep = (level: SkeletonLevel, ordinal: string): SkeletonStep | undefined =>
  level.steps.find((step) => step.ordinal === ordinal) ??
  (/^(last|siste)( (step|trinn|steg))?$/i.test(ordinal) ? level.steps.at(-1) : undefined) ??
  onlyOne(level.steps.filter(({ node }) => same(titleOf(node), ordinal)));

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/** The level of this key, or a new one without title, standing where its number belongs. */
function ensureLevel(site: DraftSite, skeleton: Skeleton, key: string): SkeletonLevel | undefined {
  const found = findLevel(skeleton, key);
  if (found || !/^(\d[\p{L}\p{N}.]{0,19}|\p{L}{1,3}\.?\d*)$/u.test(key)) return found;
  const item = site.add('level', within(skeleton.group, key));
  const level: SkeletonLevel = { key, item, steps: [], decisions: [] };
  const after = skeleton.levels.findIndex((other) => {
    return other.key === 'end' || parseFloat(other.key) > parseFloat(key);
  });
  skeleton.levels.splice(after < 0 ? skeleton.levels.length : after, 0, level);
  return level;
}

/** What names a level or a guide among all guides of the case. */
export const within = (group: string, key: string): string => (group ? `${group} / ${key}` : key);
