/**
 * What the readers of each guide of a case must find, read from the case itself and not from what the converter
 * made of it. Pages, editions and files can be held against it. It knows the plain shapes of the five cases.
 */
export type ExpectedTool = { title: string; format: string; size: string };
export type ExpectedTarget =
  | { kind: 'close' }
  | { kind: 'level'; key: string; title: string }
  | { kind: 'step'; level: string; ordinal: number; title: string }
  | { kind: 'arena'; title: string };
export type ExpectedOutcome = { label: string; targets: ExpectedTarget[] };
export type ExpectedDeadline = { amount: number | null; unit: string };
type ExpectedStep = {
  ordinal: number;
  title: string;
  /**
   * What the page prints as the number, null where it prints none. With the word ("Trinn 1") the word is the
   * tenant's label for a step, and pages may write it small: compare without regard to case.
   */
  printed: string | null;
  responsible: { role: string; note: string }[];
  tools: ExpectedTool[];
  /** Tools that the case gives by reference, in its words without the brackets: "som forrige trinn". */
  toolsLike: string;
  deadlines: ExpectedDeadline[];
  outcomes: ExpectedOutcome[];
};
type ExpectedLevel = {
  key: string;
  /** Empty where the case has no title, only a remark. */
  title: string;
  tools: ExpectedTool[];
  /** The described steps in order; steps that are only named by an outcome stand in its target. */
  steps: ExpectedStep[];
};
export type ExpectedFacts = {
  kommune: string;
  language: string;
  service: string;
  levels: ExpectedLevel[];
  arenas: string[];
  /** The roles that the case lists for the whole kommune. */
  roles: string[];
  tjenester: string[];
  organisationalLevels: { title: string; contains: string[] }[];
  /** Tools of warning boxes that stand on a level of this guide. */
  warningTools: { level: string; tool: string }[];
  /** Does a warning box stand in this guide, or for the whole kommune? */
  warned: boolean;
};

type Part = Record<string, unknown>;

const partsOf = (value: unknown): Part[] =>
  Array.isArray(value)
    ? value.filter((entry): entry is Part => typeof entry === 'object' && entry !== null)
    : [];
const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const inBrackets = (value: string): boolean => value.startsWith('(') && value.endsWith(')');
const name = (value: unknown): string => (inBrackets(text(value)) ? '' : text(value));

/** Lists what pages made of a case must show to the readers of each of its guides; of a case without any, to all. */
export function expectedFacts(caseJson: unknown): ExpectedFacts[] {
  const root = caseJson as Part;
  const guides = partsOf(root.guides);
  return (guides.length ? guides : [{}]).map((guide) => guideFacts(root, guide));
}

/** The places of a warning box, as far as they name whose guide they are in: "Barnehage nivå 0 (top of page)". */
const seenOn = (box: Part): string[][] =>
  stringsOf(box.seen_on).map((place) => place.replace(/ \([^()]*\)$/, '').split(/ ?[nN]ivå /));

function guideFacts(root: Part, guide: Part): ExpectedFacts {
  const levels = partsOf(guide.levels);
  const service = text(guide.service) === 'all' ? '' : text(guide.service).replace(/ \([^()]*\)$/, '');
  return {
    kommune: text(root.kommune),
    language: text(root.written_language),
    service,
    levels: levels.map((level) => levelFacts(level, levels)),
    arenas: partsOf(root.arenas).map((arena) => text(arena.title)),
    roles: stringsOf(root.roles),
    tjenester: stringsOf(root.services_overview),
    organisationalLevels: partsOf(root.organisational_levels).map((level) => ({
      title: text(level.title),
      contains: stringsOf(level.contains),
    })),
    warningTools: partsOf(root.warning_boxes).flatMap((box) =>
      seenOn(box)
        .filter(([whose]) => service.startsWith(whose!))
        .map(([, level]) => ({ level: level!, tool: text(box.has_tool).replace(/ \([^()]*\)$/, '') })),
    ),
    warned: partsOf(root.warning_boxes).some(
      (box) => seenOn(box).length === 0 || seenOn(box).some(([whose]) => service.startsWith(whose!)),
    ),
  };
}

function levelFacts(level: Part, levels: Part[]): ExpectedLevel {
  const decisions = partsOf(level.decisions);
  return {
    key: text(level.key),
    title: name(level.title),
    tools: partsOf(level.tools_per_level).map(toolFacts),
    steps: partsOf(level.steps).map((step) => ({
      ordinal: Number(step.ordinal),
      title: name(step.title),
      printed: step.number_shown === null ? null : text(step.number_shown),
      responsible: stringsOf(step.responsible).map(roleFacts),
      tools: partsOf(step.tools)
        .filter((tool) => name(tool.title))
        .map(toolFacts),
      toolsLike: partsOf(step.tools)
        .map((tool) => text(tool.title))
        .filter(inBrackets)
        .map((title) => title.slice(1, -1))
        .join(),
      deadlines: partsOf(step.deadline).map(({ amount, unit }) => ({
        amount: typeof amount === 'number' ? amount : null,
        unit: text(unit),
      })),
      outcomes: decisions
        .filter((decision) => decision.at_step === step.ordinal)
        .flatMap((decision) => partsOf(decision.outcomes).map((outcome) => outcomeFacts(outcome, levels))),
    })),
  };
}

function toolFacts(tool: Part): ExpectedTool {
  return { title: text(tool.title), format: text(tool.format), size: text(tool.size_shown) };
}

/** "Alle medarbeidere (deler med kontaktlærer)": the role, and what is said of it. */
function roleFacts(responsible: string): { role: string; note: string } {
  const at = responsible.endsWith(')') ? responsible.indexOf(' (') : -1;
  return at < 0
    ? { role: responsible, note: '' }
    : { role: responsible.slice(0, at), note: responsible.slice(at + 2, -1) };
}

function outcomeFacts(outcome: Part, levels: Part[]): ExpectedOutcome {
  const targets = text(outcome.to).split('|');
  return { label: text(outcome.label), targets: targets.map((target) => targetFacts(target.trim(), levels)) };
}

function targetFacts(target: string, levels: Part[]): ExpectedTarget {
  if (target === 'close') return { kind: 'close' };
  if (target.startsWith('arena:')) return { kind: 'arena', title: target.slice(6) };
  const [key = '', ordinal] = target.replace(/^level:/, '').split('/step:');
  const level = levels.find((candidate) => candidate.key === key) ?? {};
  if (ordinal === undefined) return { kind: 'level', key, title: name(level.title) };
  const step = partsOf(level.steps).find((candidate) => candidate.ordinal === Number(ordinal)) ?? {};
  return { kind: 'step', level: key, ordinal: Number(ordinal), title: name(step.title) };
}
