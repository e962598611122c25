import {
  isEmpty,
  type ContentDescription,
  type Data,
  type Fields,
  type Issue,
  type Language,
  type Problem,
  type Words,
} from '@bti/domain';

/** A part of the form: some of the fields, under a heading where the type has several parts. */
export type FormGroup = {
  key: string;
  title: Words | undefined;
  hint?: Words | undefined;
  fields: Fields;
  rare: boolean;
};

/** The parts of a type's form, in order, with the fields that are wanted. A type without groups is one part. */
export function formGroups(
  { groups, fields }: ContentDescription,
  only: (name: string) => boolean = () => true,
): FormGroup[] {
  const wanted = (names: readonly string[]) =>
    Object.fromEntries(names.filter(only).map((name) => [name, fields[name]!]));
  const parts = groups
    ? groups.map((group) => ({
        key: group.fields[0] ?? '',
        title: group.title,
        hint: group.hint,
        fields: wanted(group.fields),
        rare: group.rare ?? false,
      }))
    : [{ key: 'all', title: undefined, fields: wanted(Object.keys(fields)), rare: false }];
  return parts.filter((part) => Object.keys(part.fields).length > 0);
}

/** How a part of the form stands: does it hold anything, and how much of what was found lies in it? */
export type GroupState = { filled: boolean; errors: number; warnings: number };

/** What a person wants to know of a part before going there. */
export function groupState(
  group: FormGroup,
  data: Data,
  main: Language,
  found: { problems: readonly Problem[]; issues: readonly Issue[] },
): GroupState {
  const here = ({ path }: { path: string }) => holds(group, path);
  const issues = found.issues.filter(here);
  return {
    filled: Object.entries(group.fields).some(([name, field]) =>
      field.kind === 'boolean'
        ? data[name] === true
        : data[name] !== undefined && !isEmpty(field, data[name], main),
    ),
    errors: found.problems.filter(here).length + issues.filter((one) => one.severity === 'error').length,
    warnings: issues.filter((one) => one.severity === 'warning').length,
  };
}

/** Does this part hold the field that a path leads to? */
export const holds = (group: FormGroup, path: string): boolean =>
  Object.hasOwn(group.fields, path.split('/')[0] ?? '');
