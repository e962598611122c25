import { CaseNode, textOf } from './read-case.js';
import { isOnePlace, isPlace } from './read-target.js';

/** An outcome: its label (in a map, the name it stands under), and where it leads. */
export type ReadOutcome = { label: CaseNode; labelText?: string; to: CaseNode; node: CaseNode };

/** A decision as the case has it: at the step it names, or inside that step. */
export type ReadDecision = {
  outcomes: ReadOutcome[];
  question?: CaseNode;
  /** What it says of its step, and where it says so (a map says it by the name of the entry). */
  at?: { text: string; node?: CaseNode };
  step?: { ordinal: string };
};

const decisionKeys = ['decisions', 'decision'] as const;
const targetKeys = ['to', 'target', 'targets', 'leads_to'] as const;

/** Every decision of a level: listed beside its steps, or inside one of them. */
export function readDecisions(
  level: CaseNode,
  steps: readonly { ordinal: string; node?: CaseNode }[],
): ReadDecision[] {
  const beside = decisionsIn(level).map((decision) => ({ ...decision }));
  const inside = steps.flatMap((step) =>
    step.node ? decisionsIn(step.node).map((decision) => ({ ...decision, step })) : [],
  );
  return [...beside, ...inside];
}

/** The decisions that a guide lists beside its levels, each of which says to which level it belongs. */
export function decisionsApart(guide: CaseNode): (ReadDecision & { level: string; levelNode: CaseNode })[] {
  return guide
    .child(...decisionKeys)
    .items()
    .flatMap((node) => {
      const levelNode = node.child('level', 'at_level');
      const level = textOf(levelNode);
      return level ? [{ ...readDecision(node), level, levelNode }] : [];
    });
}

function decisionsIn(owner: CaseNode): ReadDecision[] {
  const holder = owner.child(...decisionKeys);
  if (leadsOn(holder)) return [{ outcomes: outcomesIn(holder) }];
  const listed = holder
    .named('outcomes', 'at_step', 'label', 'question')
    .filter(({ node }) => node.isObject)
    .map(({ name, node }) => readDecision(node, name));
  const sentences = holder.each().flatMap(inOneSentence);
  if (sentences.length) listed.push({ outcomes: sentences });
  const direct = outcomesIn(owner.child('outcomes'));
  return direct.length ? [...listed, { outcomes: direct }] : listed;
}

/** A decision written as its outcomes alone, each with the place it leads to: `{ "Ja": "nivå 1" }`. */
const leadsOn = (node: CaseNode): boolean =>
  node.entries().length > 0 && node.entries().every((entry) => isOnePlace(entry.node));

function readDecision(node: CaseNode, name?: string): ReadDecision {
  const atNode = node.child('at_step', 'step', 'at');
  const question = node.child('question', 'title');
  const holder = node.child('outcomes');
  const at = atNode.exists ? { text: textOf(atNode) ?? '', node: atNode } : name ? { text: name } : undefined;
  return {
    outcomes: outcomesIn(holder.exists ? holder : asOutcome(node)),
    ...(at ? { at } : {}),
    ...(textOf(question) ? { question } : {}),
  };
}

/** "Ja: nivå 2", "Ja → nivå 2": an outcome in one sentence, where all of the sentence is understood. */
function inOneSentence(node: CaseNode): ReadOutcome[] {
  const [, labelText, place] = /^([^:→]+?)(?::|\s*(?:→|->|=>))\s+(.+)$/s.exec(textOf(node) ?? '') ?? [];
  if (!labelText || !place || !isPlace(place)) return [];
  return [{ label: node, labelText, to: new CaseNode(place, node.path, node.ledger), node }];
}

/** A decision that is itself one outcome. */
const asOutcome = (node: CaseNode): CaseNode =>
  node.has('label') && targetKeys.some((key) => node.has(key)) ? node : node.child('outcomes');

/** Where an outcome leads: what it says of it, or the level, step or arena that it names itself. */
function targetIn(node: CaseNode): CaseNode {
  const said = node.child(...targetKeys);
  if (said.exists) return said;
  const parts = (['level', 'step', 'arena', 'close'] as const).flatMap((name) => {
    const part = node.child(`to_${name}`, `til_${name}`, name);
    return part.exists ? [[name, part] as const] : [];
  });
  return parts.length ? CaseNode.object(parts, node) : said;
}

function outcomesIn(holder: CaseNode): ReadOutcome[] {
  return holder.named('label', ...targetKeys).flatMap(({ name, node }) => {
    if (node.isObject && (!name || ['label', ...targetKeys].some((key) => node.has(key)))) {
      const label = node.child('label', 'title', 'text');
      const labelText = textOf(label) ?? name;
      return labelText ? [{ label, labelText, to: targetIn(node), node }] : [];
    }
    if (name) return [{ label: node, labelText: name, to: node, node }];
    const sentence = inOneSentence(node);
    if (sentence.length) return sentence;
    const text = textOf(node);
    return text ? [{ label: node, labelText: text, to: node.child('to'), node }] : [];
  });
}
