import { emptyData, type ContentType, type Data, type Draft, type WantedItem } from '@bti/domain';
import type { Drafts } from './drafts.js';

/**
 * One part of an act over several items: one that is changed (anew on what is there, after a collision), one that is
 * made, or one that is deleted.
 */
export type Edit =
  | { id: string; change: (data: Data) => Data }
  | { id: string; type: ContentType; data: Data }
  | { id: string; deleted: true };

/** What the items of an act shall become, each once. What is gone by now is neither changed nor deleted. */
export function wantedBy(edits: readonly Edit[], drafts: Drafts): WantedItem[] {
  const wanted = new Map<string, WantedItem>();
  for (const edit of edits) {
    const { id } = edit;
    if ('data' in edit) {
      wanted.set(id, { id, type: edit.type, version: 0, data: { ...edit.data } });
      continue;
    }
    const now = wanted.get(id) ?? drafts.get(id);
    if (!now?.data) continue;
    const data = 'change' in edit ? { ...edit.change(now.data) } : null;
    wanted.set(id, { id, type: now.type, version: now.version, data });
  }
  return [...wanted.values()];
}

/** The drafts as they will be when what is on its way has been saved. */
export function foreseenDrafts(drafts: Drafts, edits: readonly Edit[]): Drafts {
  if (edits.length === 0) return drafts;
  const next = new Map<string, Draft>(drafts);
  for (const { id, type, data } of wantedBy(edits, drafts)) {
    const before = drafts.get(id) ?? { ...unsaved, id, type };
    if (data) next.set(id, { ...before, data: { ...emptyData(type), ...data } });
    else next.delete(id);
  }
  return next;
}

const unsaved = {
  slug: '',
  oldSlugs: [],
  owner: null,
  readings: [],
  version: 0,
  updatedAt: '',
  updatedBy: '',
  deletedAt: null,
};
