import { describe, mapIds, type Data, type Draft, type LocalText } from '@bti/domain';
import { copyTitle } from './edits.js';

/** A new item like another one. */
export type Copy = Pick<Draft, 'id' | 'type' | 'data'>;

const titled = ({ type, data }: Draft): Data => {
  const { title } = describe(type);
  return { ...data, [title]: copyTitle((data[title] ?? {}) as LocalText) };
};

export const stepCopy = (step: Draft, id: string): Copy => ({ id, type: step.type, data: titled(step) });

/**
 * A level with copies of its steps, which lead to each other as the first ones did. Steps keep their names; the level
 * is called a copy, and has a key of its own.
 */
export function levelCopies(level: Draft, steps: readonly Draft[], key: string, newId: () => string): Copy[] {
  const ids = new Map([level, ...steps].map((draft) => [draft.id, newId()]));
  return [...steps, level].map((draft) => {
    const data = draft === level ? { ...titled(level), key } : draft.data;
    const copied = mapIds(describe(draft.type).fields, data, (id) => ids.get(id) ?? id);
    return { id: ids.get(draft.id)!, type: draft.type, data: copied };
  });
}
