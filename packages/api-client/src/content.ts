import * as z from 'zod';
import {
  draft,
  lensKey,
  readingRevision,
  revision,
  undone,
  usage,
  type ContentType,
  type CreateInput,
  type Deletion,
  type Draft,
  type Lens,
  type ReadingRevision,
  type Revision,
  type SaveInput,
  type SaveReadingInput,
  type Undone,
  type Usage,
  type WantedItem,
} from '@bti/domain';
import { path, type Api, type WriteOptions } from './api.js';
import { isProblem } from './errors.js';

/** Every draft of a tenant, its settings included, or those of one type; `deleted` gives the deleted ones instead. */
export const listContent = (
  api: Api,
  tenant: string,
  only: { type?: ContentType; deleted?: boolean; signal?: AbortSignal } = {},
): Promise<Draft[]> =>
  api.read(z.array(draft), path('tenants', tenant, 'content'), {
    query: { type: only.type, deleted: only.deleted },
    signal: only.signal,
  });

/** One draft, as it stands now. */
export const getContent = (api: Api, tenant: string, id: string): Promise<Draft> =>
  api.read(draft, path('tenants', tenant, 'content', id));

export const createContent = (
  api: Api,
  tenant: string,
  input: CreateInput,
  { batch, signal }: WriteOptions = {},
): Promise<Draft> =>
  api.read(draft, path('tenants', tenant, 'content'), {
    method: 'POST',
    body: input,
    query: { batch },
    signal,
  });

/** Saves the whole item. Refused as `conflict` where somebody saved after `version`, see `conflictIn`. */
export const saveContent = (
  api: Api,
  tenant: string,
  id: string,
  input: SaveInput,
  { batch, signal }: WriteOptions = {},
): Promise<Draft> =>
  api.read(draft, path('tenants', tenant, 'content', id), {
    method: 'PUT',
    body: input,
    query: { batch },
    signal,
  });

/**
 * Makes, changes and deletes several items as one act, whole or not at all, and gives those that are there. Refused as
 * `conflict` for the first that somebody has saved meanwhile. It can be sent again when no answer came.
 */
export const changeSeveral = (
  api: Api,
  tenant: string,
  items: readonly WantedItem[],
  { batch, signal }: WriteOptions = {},
): Promise<Draft[]> =>
  api.read(z.array(draft), path('tenants', tenant, 'content', 'changes'), {
    method: 'POST',
    body: { items },
    query: { batch },
    signal,
  });

/** Deletes an item softly. Refused as `inUse` while something refers to it, see `usagesIn`. */
export const deleteContent = async (
  api: Api,
  tenant: string,
  id: string,
  version: number,
  { batch, signal }: WriteOptions = {},
): Promise<void> => {
  await api.send(path('tenants', tenant, 'content', id), {
    method: 'DELETE',
    query: { version, batch },
    signal,
  });
};

/**
 * Deletes several items as one act. References among themselves do not count; others refuse it as `inUse`, and a
 * newer version of any of them as `conflict`.
 */
export const deleteSeveral = async (
  api: Api,
  tenant: string,
  items: readonly Deletion[],
  { batch, signal }: WriteOptions = {},
): Promise<void> => {
  await api.send(path('tenants', tenant, 'content', 'deletions'), {
    method: 'POST',
    body: { items },
    query: { batch },
    signal,
  });
};

/** Says which role keeps these items true, or that none does. Gives the items as they stand now. */
export const setOwner = (
  api: Api,
  tenant: string,
  ids: readonly string[],
  owner: string | null,
  { batch, signal }: WriteOptions = {},
): Promise<Draft[]> =>
  api.read(z.array(draft), path('tenants', tenant, 'content', 'owners'), {
    method: 'PUT',
    body: { ids, owner },
    query: { batch },
    signal,
  });

export const restoreContent = (
  api: Api,
  tenant: string,
  id: string,
  { batch, signal }: WriteOptions = {},
): Promise<Draft> =>
  api.read(draft, path('tenants', tenant, 'content', id, 'restore'), {
    method: 'POST',
    query: { batch },
    signal,
  });

/** Every state the item has had, the newest first. */
export const listRevisions = (api: Api, tenant: string, id: string): Promise<Revision[]> =>
  api.read(z.array(revision), path('tenants', tenant, 'content', id, 'revisions'));

/**
 * Saves a whole reading of an item (`version` 0: a new one) and gives the draft with all its readings. Refused as
 * `conflict` where somebody saved that reading after `version`: `conflictIn` gives the draft as it stands, and what the
 * reading held at the start.
 */
export const saveReading = (
  api: Api,
  tenant: string,
  id: string,
  lens: Lens,
  input: SaveReadingInput,
  { batch, signal }: WriteOptions = {},
): Promise<Draft> =>
  api.read(draft, readingPath(tenant, id, lens), { method: 'PUT', body: input, query: { batch }, signal });

/** Takes a reading away and gives the draft: its readers see what the others see. */
export const removeReading = (
  api: Api,
  tenant: string,
  id: string,
  lens: Lens,
  version: number,
  { batch, signal }: WriteOptions = {},
): Promise<Draft> =>
  api.read(draft, readingPath(tenant, id, lens), { method: 'DELETE', query: { version, batch }, signal });

/** Every state a reading has had, the newest first. */
export const listReadingRevisions = (
  api: Api,
  tenant: string,
  id: string,
  lens: Lens,
): Promise<ReadingRevision[]> =>
  api.read(z.array(readingRevision), `${readingPath(tenant, id, lens)}/revisions`);

const readingPath = (tenant: string, id: string, lens: Lens): string =>
  path('tenants', tenant, 'content', id, 'readings', lensKey(lens));

/** Where an item is used: which items refer to it, and in which field. */
export const listUsage = (api: Api, tenant: string, id: string): Promise<Usage[]> =>
  api.read(z.array(usage), path('tenants', tenant, 'content', id, 'usage'));

/**
 * Takes back everything one batch changed, as one. The answer names its own batch: undone in turn, it does it again.
 * Sent with that batch given, it can be sent again when no answer came.
 */
export const undoBatch = (
  api: Api,
  tenant: string,
  batch: string,
  { batch: undo, signal }: WriteOptions = {},
): Promise<Undone> =>
  api.read(undone, path('tenants', tenant, 'batches', batch, 'undo'), {
    method: 'POST',
    query: { batch: undo },
    signal,
  });

const conflict = z.object({ theirs: draft, base: z.record(z.string(), z.unknown()) });

/** Both sides of a save that met a newer one: what stands there now, and what this save started from. */
export const conflictIn = (error: unknown): z.output<typeof conflict> | undefined =>
  isProblem(error, 'conflict') ? conflict.safeParse(error.extras).data : undefined;

/** The places of use that stopped a deletion. */
export const usagesIn = (error: unknown): Usage[] | undefined =>
  isProblem(error, 'inUse') ? z.array(usage).safeParse(error.extras.usedIn).data : undefined;

const fieldProblems = z.array(z.object({ path: z.string(), code: z.string() }));

/** The fields that made a save refused as not storable, or as referring to something that is not there. */
export const fieldProblemsIn = (error: unknown): z.output<typeof fieldProblems> | undefined =>
  isProblem(error, 'notStorable') || isProblem(error, 'badReference')
    ? fieldProblems.safeParse(error.extras.problems).data
    : undefined;
