import { CaseNode, textOf } from './read-case.js';
import { isPlace } from './read-target.js';

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

function decisionsIn(owner: CaseNode): ReadDecision[] {
  const listed = owner
    .child(...decisionKeys)
    .named('outcomes', 'at_step', 'label', 'question')
    .filter(({ node }) => node.isObject)
    .map(({ name, node }) => readDecision(node, name));
  const sentences = owner
    .child(...decisionKeys)
    .each()
    .flatMap(inOneSentence);
  if (sentences.length) listed.push({ outcomes: sentences });
  const direct = outcomesIn(owner.child('outcomes'));
  return direct.length ? [...listed, { outcomes: direct }] : listed;
}

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

/** "Ja: nivå 2": an outcome in one sentence, where all of the sentence is understood. */
function inOneSentence(node: CaseNode): ReadOutcome[] {
  const [, labelText, place] = /^([^:]+):\s+(.+)$/s.exec(textOf(node) ?? '') ?? [];
  if (!labelText || !place || !isPlace(place)) return [];
  return [{ label: node, labelText, to: new CaseNode(place, node.path, node.ledger), node }];
}

/** A decision that is itself one outcome. */
const asOutcome = (node: CaseNode): CaseNode =>
  node.has('label') && targetKeys.some((key) => node.has(key)) ? node : node.child('outcomes');

function outcomesIn(holder: CaseNode): ReadOutcome[] {
  return holder.named('label', ...targetKeys).flatMap(({ name, node }) => {
    if (node.isObject && (!name || ['label', ...targetKeys].some((key) => node.has(key)))) {
      const label = node.child('label', 'title', 'text');
      const labelText = textOf(label) ?? name;
      return labelText ? [{ label, labelText, to: node.child(...targetKeys), node }] : [];
    }
    if (name) return [{ label: node, labelText: name, to: node, node }];
    const text = textOf(node);
    return text ? [{ label: node, labelText: text, to: node.child('to'), node }] : [];
  });
}
