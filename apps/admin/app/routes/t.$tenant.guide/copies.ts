import { describe, mapIds, withoutReferences, type Data, type Draft, type LocalText } from '@bti/domain';
import { copyTitle } from './edits.js';

/** A new item as it is first made, and as it shall be once all that it refers to is there. */
export type Copy = { id: string; type: Draft['type']; first: Data; whole: Data };

const titled = ({ type, data }: Draft): Data => {
  const { title } = describe(type);
  return { ...data, [title]: copyTitle((data[title] ?? {}) as LocalText) };
};

export const stepCopy = (step: Draft, id: string): Copy => {
  const whole = titled(step);
  return { id, type: step.type, first: whole, whole };
};

/**
 * A level with copies of its steps, which lead to each other as the first ones did. Steps keep their names; the level
 * is called a copy, and has a key of its own.
 */
export function levelCopies(level: Draft, steps: readonly Draft[], key: string, newId: () => string): Copy[] {
  const ids = new Map([level, ...steps].map((draft) => [draft.id, newId()]));
  const fresh = new Set(ids.values());
  return [...steps, level].map((draft) => {
    const data = draft === level ? { ...titled(level), key } : draft.data;
    const { fields } = describe(draft.type);
    const whole = mapIds(fields, data, (id) => ids.get(id) ?? id);
    return {
      id: ids.get(draft.id)!,
      type: draft.type,
      first: withoutReferences(fields, whole, fresh),
      whole,
    };
  });
}
