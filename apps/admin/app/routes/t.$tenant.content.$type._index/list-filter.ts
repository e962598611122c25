import { describe, type ContentType, type Draft, type ItemChange } from '@bti/domain';
import { lastTouch } from '#app/tenant/drafts.js';
import { findItems } from '#app/finder/find-items.js';

/** What a list shows of one item beside its data. */
export type Row = {
  draft: Draft;
  title: string;
  usedBy: readonly Draft[];
  /** Nothing when it stands as it was last published. */
  change: ItemChange['kind'] | undefined;
  errors: number;
  warnings: number;
  untranslated: boolean;
};

export const states = ['same', 'changed', 'added'] as const;
export const checks = ['error', 'warning', 'translation', 'fine'] as const;
export const uses = ['used', 'unused'] as const;
export const sorts = ['name', 'changed', 'used'] as const;
/** In the address where a filter asks for what has nothing there. */
export const nothing = '-';

/** A list as its address says: what is searched for, which filters hold, and the order. */
export type ListFilter = {
  q: string;
  owner: string;
  state: (typeof states)[number] | '';
  check: (typeof checks)[number] | '';
  use: (typeof uses)[number] | '';
  sort: (typeof sorts)[number];
  /** The value asked for of each choice field of the type. */
  choices: Readonly<Record<string, string>>;
};

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | '' =>
  allowed.find((one) => one === value) ?? '';

/** The choice fields of a type: what a list of it can be filtered by. */
export const choiceFields = (type: ContentType) =>
  Object.entries(describe(type).fields).flatMap(([name, field]) =>
    field.kind === 'choice' ? [{ name, field }] : [],
  );

export function readFilter(query: URLSearchParams, type: ContentType): ListFilter {
  const choices = choiceFields(type).flatMap(({ name }) => {
    const value = query.get(`f.${name}`);
    return value ? [[name, value]] : [];
  });
  return {
    q: query.get('q') ?? '',
    owner: query.get('owner') ?? '',
    state: oneOf(states, query.get('state')),
    check: oneOf(checks, query.get('check')),
    use: oneOf(uses, query.get('use')),
    sort: oneOf(sorts, query.get('sort')) || 'name',
    choices: Object.fromEntries(choices) as Record<string, string>,
  };
}

/** The rows that a filter lets through, in its order. `compare` knows the alphabet. */
export function filteredRows(
  rows: readonly Row[],
  filter: ListFilter,
  compare: (a: string, b: string) => number,
): Row[] {
  const found = filter.q.trim()
    ? new Set(
        findItems(
          rows.map(({ draft }) => draft),
          filter.q,
        ),
      )
    : undefined;
  const byName = (a: Row, b: Row) => compare(a.title, b.title);
  const orders: Record<ListFilter['sort'], (a: Row, b: Row) => number> = {
    name: byName,
    changed: (a, b) => lastTouch(b.draft).at.localeCompare(lastTouch(a.draft).at),
    used: (a, b) => b.usedBy.length - a.usedBy.length || byName(a, b),
  };
  return rows
    .filter((row) => (!found || found.has(row.draft)) && fits(row, filter))
    .sort(orders[filter.sort]);
}

function fits(row: Row, { owner, state, check, use, choices }: ListFilter): boolean {
  const asked = (value: string, wanted: string) => (wanted === nothing ? value === '' : value === wanted);
  return (
    (!owner || asked(row.draft.owner ?? '', owner)) &&
    (!state || (row.change ?? 'same') === state) &&
    (!check || checkFits(row, check)) &&
    (!use || row.usedBy.length > 0 === (use === 'used')) &&
    Object.entries(choices).every(([name, wanted]) => asked(String(row.draft.data[name] ?? ''), wanted))
  );
}

function checkFits(row: Row, check: (typeof checks)[number]): boolean {
  switch (check) {
    case 'error':
      return row.errors > 0;
    case 'warning':
      return row.warnings > 0;
    case 'translation':
      return row.untranslated;
    case 'fine':
      return row.errors + row.warnings === 0;
    default:
      return check satisfies never;
  }
}
