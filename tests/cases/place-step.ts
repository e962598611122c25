import { stillOpen } from './codes.js';
import type { DraftSite } from './draft-site.js';
import { takeDeadlines } from './place-deadlines.js';
import { roleKey, takeNote, takeResponsible, takeRole } from './place-roles.js';
import { takeTools, type SameTools } from './place-tools.js';
import { tjenesteKey } from './place-tjenester.js';
import { takeFlag, takeProse, takeTitle, textOf, type CaseNode } from './read-case.js';
import { numberIn, stepWord } from './step-word.js';
import {
  findLevel,
  findStep,
  ordinalKeys,
  type Skeleton,
  type SkeletonLevel,
  type SkeletonStep,
} from './skeleton.js';

/** The sign that stands for "no number is printed here". */
const noNumber = '–';

/** Everything that the case says of one step. */
export function placeStep(
  site: DraftSite,
  skeleton: Skeleton,
  level: SkeletonLevel,
  step: SkeletonStep,
): void {
  const { node, item } = step;
  item.data.printedNumber = printedNumber(site, level, step);
  if (!node) return leaveOpen(site, step);
  const title = takeTitle(node.isObject ? node.child('title', 'name') : node, site.lang);
  if (title) item.data.title = title.local;
  if (!node.isObject) return;
  const ordinal = node.child(...ordinalKeys);
  // A number says where the step stands; any other word only where it is printed.
  const place = textOf(ordinal);
  if (place && (/^\d/.test(place) || item.data.printedNumber === place)) ordinal.place();

  const responsible = takeResponsible(site, node.child('responsible', 'who'));
  if (responsible.length) item.data.responsible = responsible;
  const list = takeTools(site, node.child('tools'));
  if (list.tools.length) item.data.tools = list.tools;
  if (list.note) item.data.toolsNote = site.text(list.note);
  const same = list.same && sameTools(skeleton, level, step, list.same);
  if (same) item.data.sameToolsAs = [same];
  const deadlines = takeDeadlines(site, node.child('deadline', 'deadlines'));
  if (deadlines.length) item.data.deadlines = deadlines;
  if (takeFlag(node.child('needs_consent', 'consent'))) item.data.needsConsent = true;
  for (const entry of node.child('fields_present').items()) {
    if (entry.value === 'hvem' && responsible.length) entry.place();
    if (/^verkt(o|ø)y$/.test(textOf(entry) ?? '') && (list.tools.length || list.note)) entry.place();
  }
  placeTexts(site, node, step);
  placeLists(site, node, step);
}

/** What, how, why and when in the kommune's own words, where a case has them. */
function placeTexts(site: DraftSite, node: CaseNode, { item }: SkeletonStep): void {
  for (const [field, ...names] of [
    ['what', 'what', 'hva', 'kva', 'description', 'text'],
    ['how', 'how', 'hvordan', 'korleis'],
    ['why', 'why', 'hvorfor', 'kvifor'],
    ['when', 'when', 'når', 'nar'],
  ] as const) {
    const text = takeProse(node.child(...names));
    if (text) item.data[field] = site.rich(site.text(text));
  }
}

/**
 * What the page prints, never counted anew: the case's own number, a dash where it prints none. A running number
 * is left to the site only where it comes out as the ordinal.
 */
function printedNumber(site: DraftSite, level: SkeletonLevel, step: SkeletonStep): string {
  const shown = step.node?.child('number_shown');
  if (shown && step.node?.has('number_shown')) {
    const text = textOf(shown);
    if (text !== undefined || shown.value === null) shown.place();
    if (text !== undefined) return numberIn(site, text);
    if (shown.value === null) return noNumber;
  }
  if (!step.ordinal || printsNone(level)) return noNumber;
  const running = level.steps.every((other, index) => other.ordinal === String(index + 1));
  return running ? '' : step.ordinal;
}

/** Do the steps of this level go without numbers, as far as the case says anything of it? */
function printsNone(level: SkeletonLevel): boolean {
  if (level.node?.child('step_numbering').value === 'none') return true;
  const shown = level.steps.flatMap(({ node }) =>
    node?.has('number_shown') ? [node.child('number_shown').value] : [],
  );
  return shown.length > 0 && shown.every((value) => value === null);
}

/** A step that is only named: no title is made up for it, and its page says that it is not described. */
function leaveOpen(site: DraftSite, step: SkeletonStep): void {
  step.item.undescribed = true;
  step.item.data.what = site.rich(site.say(stillOpen(stepWord(site))));
}

/** The key of the step or level whose tools are meant. */
function sameTools(
  skeleton: Skeleton,
  level: SkeletonLevel,
  step: SkeletonStep,
  same: SameTools,
): string | undefined {
  if ('before' in same) return level.steps[level.steps.indexOf(step) - 1]?.item.key;
  const other = findLevel(skeleton, same.level);
  return same.step && other ? findStep(other, same.step)?.item.key : other?.item.key;
}

/** Lists inside a step that other kommuner's cases may bring: questions, tasks, whom to tell, blocks. */
function placeLists(site: DraftSite, node: CaseNode, step: SkeletonStep): void {
  const { data } = step.item;
  const lines = (child: CaseNode): string[] => child.each().flatMap((entry) => takeLine(entry) ?? []);
  const questions = lines(node.child('questions', 'support_questions'));
  if (questions.length) data.questions = questions.map((question) => ({ question: site.text(question) }));
  const tasks = lines(node.child('tasks'));
  if (tasks.length) data.tasks = tasks.map((task) => ({ task: site.text(task) }));
  const shareWith = node
    .child('share_with')
    .each()
    .flatMap((entry) => {
      const role = takeRole(site, entry);
      if (!role) return [];
      const what = [role.note, takeNote(entry)].filter(Boolean).join(', ');
      return [{ role: roleKey(site, role.role), ...(what ? { what: site.text(what) } : {}) }];
    });
  if (shareWith.length) data.shareWith = shareWith;
  const blocks = node
    .child('blocks')
    .items()
    .flatMap((entry) => takeBlock(site, entry));
  if (blocks.length) data.blocks = blocks;
}

/** A line of a list: a text, or an object that is called something. What else the object says is left where it is. */
const takeLine = (entry: CaseNode): string | undefined =>
  takeProse(entry.isObject ? entry.child('title', 'name', 'task', 'question', 'text') : entry);

const readers = new Map([
  ['leader', 'leader'],
  ['leder', 'leader'],
  ['leiar', 'leader'],
  ['parents', 'parents'],
  ['foresatte', 'parents'],
  ['foreldre', 'parents'],
  ['everyone', 'everyone'],
  ['all', 'everyone'],
]);

function takeBlock(site: DraftSite, node: CaseNode): object[] {
  const title = takeTitle(node.isObject ? node.child('title') : node, site.lang);
  const tjenesteNode = node.child('service', 'tjeneste');
  const tjeneste = typeof tjenesteNode.value === 'string' ? takeTitle(tjenesteNode, site.lang) : undefined;
  const readerNode = node.child('reader', 'for');
  const reader = readers.get((textOf(readerNode) ?? '').toLowerCase());
  if (reader) readerNode.place();
  const body = takeProse(node.child('body', 'text', 'tekst'));
  if (!title && !tjeneste && !reader && !body) return [];
  return [
    {
      ...(body ? { body: site.rich(site.text(body)) } : {}),
      ...(title ? { title: title.local } : {}),
      ...(reader ? { reader } : {}),
      ...(tjeneste ? { tjeneste: tjenesteKey(site, tjeneste.text) } : {}),
    },
  ];
}
