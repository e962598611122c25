import { saveReading } from '@bti/api-client';
import {
  describe,
  filesIn,
  lensKey,
  mapFiles,
  metAlt,
  replacedFile,
  type Data,
  type Draft,
  type FileValue,
  type LocalText,
} from '@bti/domain';
import { getApi } from '../api.js';
import type { TenantStore } from '../tenant/tenant-store.js';

type Drafts = ReadonlyMap<string, Draft>;
/** An item in which a file stands, and where; the key of the lens, where only a reading holds it. */
export type FileUse = { draft: Draft; path: string; lens?: string };

const known = new WeakMap<Drafts, ReadonlyMap<string, FileUse[]>>();

/** Where each file is used, by its hash; worked out once for each state of the drafts. */
export function fileUses(drafts: Drafts): ReadonlyMap<string, FileUse[]> {
  const before = known.get(drafts);
  if (before) return before;
  const uses = new Map<string, FileUse[]>();
  for (const draft of drafts.values())
    for (const { data, lens } of [
      { data: draft.data, lens: undefined },
      ...draft.readings.map((reading) => ({ data: reading.data, lens: lensKey(reading) })),
    ])
      for (const { file, path } of filesIn(describe(draft.type).fields, data)) {
        const found = uses.get(file.hash) ?? [];
        if (!found.some((use) => use.draft.id === draft.id))
          uses.set(file.hash, [...found, { draft, path, ...(lens ? { lens } : {}) }]);
      }
  known.set(drafts, uses);
  return uses;
}

/** The items that I may change in which a file stands, without the one I am in. */
export const replaceable = (store: TenantStore, hash: string, without?: string): Draft[] =>
  (fileUses(store.snapshot().drafts).get(hash) ?? []).flatMap(({ draft }) =>
    draft.id !== without && store.mayWrite(draft) ? [draft] : [],
  );

/**
 * Puts a file in the place of another in every item that I may change, and in its readings, as one act. Gives the batch
 * by which it is undone. What was said of the old picture is not said of the new one yet.
 */
export async function replaceEverywhere(
  store: TenantStore,
  hash: string,
  by: FileValue,
  without?: string,
): Promise<string> {
  const drafts = replaceable(store, hash, without);
  const holds = (type: Draft['type'], data: Data) =>
    filesIn(describe(type).fields, data).some(({ file }) => file.hash === hash);
  const [main] = store.languages;
  const replaced = (type: Draft['type'], data: Data, beneath: Data = {}) =>
    mapFiles(describe(type).fields, data, (file, { alt }, beside) => {
      if (file.hash !== hash) return file;
      const says = alt && (({ ...beneath, ...beside }[alt] ?? {}) as LocalText)[main];
      return metAlt(replacedFile(file, by), says);
    });
  const batch = await store.write(
    drafts
      .filter(({ type, data }) => holds(type, data))
      .map(({ id, type }) => ({ id, change: (data) => replaced(type, data) })),
  );
  for (const { id, type, data: base } of drafts)
    for (const { version, fromVersion, show, data, ...lens } of store.draft(id)?.readings ?? [])
      if (holds(type, data)) {
        const input = { version, fromVersion, show, data: { ...replaced(type, data, base) } };
        store.take(await saveReading(getApi(), store.slug, id, lens, input, { batch }));
      }
  return batch;
}
