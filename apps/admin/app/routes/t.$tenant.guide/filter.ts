import type { GuideMap, Lack, StepCard } from './guide-model.js';

/** What is looked for on the map. It stands in the address, so that it can be sent to a colleague. */
export type Filter = { role: string; tool: string; missing: Missing | '' };

export const missings = ['errors', 'warnings', 'what', 'responsible', 'deadline', 'tool', 'target'] as const;
export type Missing = (typeof missings)[number];

const names = ['role', 'tool', 'missing'] as const;

export const filterIn = (search: URLSearchParams): Filter => ({
  role: search.get('role') ?? '',
  tool: search.get('tool') ?? '',
  missing: missings.find((known) => known === search.get('missing')) ?? '',
});

/** The address with some of the filter changed; the rest of it stays. */
export function withFilter(search: URLSearchParams, change: Partial<Filter>): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of names)
    if (change[name]) next.set(name, change[name]);
    else if (name in change) next.delete(name);
  return next;
}

export const isFiltered = (filter: Filter): boolean => names.some((name) => filter[name] !== '');

const has = (step: StepCard, missing: Missing): boolean => {
  switch (missing) {
    case 'errors':
      return step.issues.some(({ severity }) => severity === 'error');
    case 'warnings':
      return step.issues.some(({ severity }) => severity === 'warning');
    default:
      return step.lacks.includes(missing satisfies Lack);
  }
};

export const fits = (step: StepCard, { role, tool, missing }: Filter): boolean =>
  (!role || step.responsible.some(({ id }) => id === role)) &&
  (!tool || step.tools.includes(tool)) &&
  (!missing || has(step, missing));

export const stepsOn = (map: GuideMap): StepCard[] => [
  ...map.levels.flatMap(({ steps }) => steps),
  ...map.loose,
];

/** How many steps each choice would leave, the other choices as they are. */
export function counts(steps: readonly StepCard[], filter: Filter) {
  const tally = (left: readonly StepCard[], of: (step: StepCard) => readonly string[]) => {
    const found = new Map<string, number>();
    for (const step of left) for (const id of new Set(of(step))) found.set(id, (found.get(id) ?? 0) + 1);
    return found;
  };
  const without = (change: Partial<Filter>) => steps.filter((step) => fits(step, { ...filter, ...change }));
  return {
    role: tally(without({ role: '' }), (step) => step.responsible.map(({ id }) => id)),
    tool: tally(without({ tool: '' }), (step) => step.tools),
    missing: tally(without({ missing: '' }), (step) => missings.filter((missing) => has(step, missing))),
  };
}
