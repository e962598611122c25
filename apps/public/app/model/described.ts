import { describe, isEmpty, type Field, type Item } from '@bti/domain';

/** What a field of these kinds holds tells what something is like, not what there is to say of it. */
const tellsNothing = new Set<Field['kind']>(['boolean', 'choice', 'number', 'date', 'plain']);

/** Does an item say more than what it is called? */
export function isDescribed({ type, data }: Item): boolean {
  const { title, fields } = describe(type);
  return Object.entries<Field>(fields).some(
    ([name, field]) =>
      name !== title &&
      !field.names &&
      !tellsNothing.has(field.kind) &&
      !isEmpty(field, (data as Record<string, unknown>)[name]),
  );
}
