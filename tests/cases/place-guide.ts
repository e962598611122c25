import { stillOpen } from './codes.js';
import type { DraftItem, DraftSite } from './draft-site.js';
import { arenaKey } from './arena-key.js';
import { placeDecisions } from './place-outcomes.js';
import { placeStep } from './place-step.js';
import { placeStepWord } from './step-word.js';
import { takeTools } from './place-tools.js';
import { takeFlag, takeProse, takeTitle, textOf, type CaseNode } from './read-case.js';
import { findLevel, findStep, levelKeys, within, type Skeleton, type SkeletonLevel } from './skeleton.js';

/** The guide with its levels, steps and decisions. */
export function placeGuide(
  site: DraftSite,
  skeleton: Skeleton,
  node: CaseNode,
  name: string,
): DraftItem<'guide'> {
  const item = site.add('guide', within(skeleton.group, 'guide'));
  const own = takeTitle(node.child('title', 'name'), site.lang);
  item.data.title = own ? own.local : site.text(name);
  const lead = takeProse(node.child('lead', 'intro'));
  if (lead) item.data.lead = site.text(lead);
  item.data.levels = skeleton.levels.map((level) => level.item.key);
  for (const level of skeleton.levels) {
    placeLevel(site, level);
    for (const step of level.steps) placeStep(site, skeleton, level, step);
    placeDecisions(site, skeleton, level);
  }
  return item;
}

function placeLevel(site: DraftSite, level: SkeletonLevel): void {
  const { node, item, said } = level;
  item.data.key = level.key;
  if (!node) {
    item.undescribed = true;
    if (level.key === 'end') item.data.closing = true;
    item.data.purpose = site.rich(site.say(stillOpen('level')));
    return;
  }
  if (said) {
    node.place();
    item.data.title = site.text(said.title);
    if (level.key === 'end') item.data.closing = true;
    return;
  }
  const key = node.child(...levelKeys);
  if (textOf(key)) key.place();
  const title = takeTitle(node.child('title', 'long_title', 'name'), site.lang);
  if (title) item.data.title = title.local;
  const short = takeTitle(node.child('short_title', 'card_title'), site.lang);
  if (short) item.data.shortTitle = short.local;
  const numbering = node.child('step_numbering');
  if (numbering.value === 'none') numbering.place();
  placeStepWord(site, numbering);
  placeStepWord(site, node.child('step_word', 'step_label'));
  const shown = node.child('label');
  if (/^niv[åa]\s/i.test(textOf(shown) ?? '') && textOf(shown)!.endsWith(` ${level.key}`)) shown.place();
  if (isClosing(node, level.key)) item.data.closing = true;
  const { tools } = takeTools(site, node.child('tools_per_level', 'tools'));
  if (tools.length) item.data.tools = tools;
  const arenas = node
    .child('arenas')
    .items()
    .flatMap((entry) => takeTitle(entry, site.lang)?.text ?? []);
  if (arenas.length) item.data.arenas = [...new Set(arenas.map((name) => arenaKey(site, name)))];
  if (takeFlag(node.child('needs_consent', 'consent'))) item.data.needsConsent = true;
  placeTexts(site, level);
}

function placeTexts(site: DraftSite, { node, item }: SkeletonLevel): void {
  const purpose = takeProse(node!.child('purpose', 'description'));
  if (purpose) item.data.purpose = site.rich(site.text(purpose));
  const goal = takeProse(node!.child('goal'));
  if (goal) item.data.goal = site.text(goal);
  const targetGroup = takeProse(node!.child('target_group'));
  if (targetGroup) item.data.targetGroup = site.text(targetGroup);
}

/** Is this the closing node? The case says so by its kind, or by the key "end". */
function isClosing(node: CaseNode, key: string): boolean {
  const kind = node.child('kind', 'type');
  const terminal = /^(terminal|closing|end)\b/i.test(textOf(kind) ?? '');
  if (terminal) kind.place();
  const closing = takeFlag(node.child('closing'));
  return terminal || closing || key === 'end';
}

/** "nivå 0, steg 1", or the key of a level: where a reader starts, if the guide has that level and step. */
export function placeStart(skeleton: Skeleton, guide: DraftItem<'guide'>, node: CaseNode): void {
  const match = /^(?:niv[åa]\s+)?([\p{L}\p{N}.]+?)(?:[,\s]+(?:steg|trinn)\s+([\p{L}\p{N}.]+))?$/iu.exec(
    textOf(node) ?? '',
  );
  const level = match && findLevel(skeleton, match[1]!);
  const step = level && match[2] ? findStep(level, match[2]) : undefined;
  if (!level || (match[2] && !step)) return;
  guide.data.startAt = (step ?? level).item.key;
  node.place();
}

/** Levels that a service's guide was not seen to have: they stand as not described for it, where others have them. */
export function placeNotSeen(all: Skeleton, own: Skeleton, node: CaseNode): void {
  for (const entry of node.each()) {
    const key = textOf(entry) ?? '';
    const described = (skeleton: Skeleton): boolean =>
      skeleton.levels.some(
        (level) => level.node !== undefined && findLevel({ ...skeleton, levels: [level] }, key),
      );
    if (described(all) && !described(own)) entry.place();
  }
}
