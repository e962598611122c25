import { randomUUID } from 'node:crypto';
import { mayUndo, titleOf, type Undone } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { alreadyExists, changedSince, notAllowed, notFound } from '../http/errors.js';
import { changesOf, otherwiseThan, statesAt, type BatchChange } from './content.batches.js';
import { writeDrafts } from './content.drafts.js';
import type { ContentItem } from './content.entity.js';
import {
  readingChangesOf,
  readingsBefore,
  readingsOtherwiseThan,
  type ReadingChange,
} from './content.reading-batches.js';
import { keyOf } from './content.reading-writer.js';
import { readingsOf } from './content.readings.js';
import { draftsOf, itemRows, tenantLanguage } from './content.rows.js';
import { dataOf, type Write } from './content.writer.js';

/**
 * Takes back everything one batch changed, as a batch of its own (`undo`) that can be undone in turn. Refused whole
 * where an item or one of its readings stands otherwise by now. Sent again under the same batch, as when the answer was
 * lost, it finds itself done.
 */
export async function undoBatch(db: TenantDb, batch: string, undo: string = randomUUID()): Promise<Undone> {
  const { changed, read, ids } = await touchedBy(db, batch);
  if (ids.size === 0) throw notFound();
  if (!mayUndo(db.capacity, false) && !(await isOwn(db, batch))) throw notAllowed();
  // The rows are locked: from here on the first of two that are alike is either done, or waits.
  const rows = await itemRows(db, [...ids]);
  const done = await touchedBy(db, undo);
  if (undo === batch || [...done.ids].some((id) => !ids.has(id))) throw alreadyExists(undo);
  if (done.ids.size > 0) return { items: await draftsOf(db, rows), batch: undo };
  const own = new Set(changed.map(({ id }) => id));
  const ownRows = rows.filter((row) => own.has(row.id));
  const writes = await statesBefore(db, changed, ownRows);
  const newer = new Set([
    ...(await otherwiseThan(db, changed, ownRows)).map(({ id }) => id),
    ...(await readingsOtherwiseThan(db, read)),
    ...(await readSince(db, writes, read)),
  ]);
  if (newer.size > 0) {
    const language = await tenantLanguage(db);
    const found = rows.filter((row) => newer.has(row.id));
    throw changedSince(
      found.map(({ id, type, data }) => ({ id, type, title: titleOf({ type, data }, language) })),
    );
  }
  return { items: await writeDrafts(db, writes, undo, await readingsBefore(db, read)), batch: undo };
}

/** What a batch did to items and to their readings, and all items that are concerned. */
async function touchedBy(db: TenantDb, batch: string) {
  const [changed, read] = [await changesOf(db, batch), await readingChangesOf(db, batch)];
  const ids = new Set([...changed.map(({ id }) => id), ...read.map(({ itemId }) => itemId)]);
  return { changed, read, ids };
}

/** Did this person do all of the batch, coming from the same place as now? The log knows, and cannot be forged. */
async function isOwn(db: TenantDb, batch: string): Promise<boolean> {
  const [row]: { own: boolean }[] = await db.manager.query('select app.did_all_of($1) as own', [batch]);
  return row!.own;
}

/** Items that would go, and have got a reading since: it would go with them. */
async function readSince(db: TenantDb, writes: readonly Write[], read: ReadingChange[]): Promise<string[]> {
  const known = new Set(read.map(keyOf));
  const going = writes.filter((write) => !write.data).map((write) => write.id);
  const there = [...(await readingsOf(db, going)).values()].flat();
  return there.filter((row) => !known.has(keyOf(row))).map((row) => row.itemId);
}

async function statesBefore(db: TenantDb, changed: BatchChange[], rows: ContentItem[]): Promise<Write[]> {
  const before = await statesAt(
    db,
    changed.map(({ id, first }) => ({ id, version: first - 1 })),
  );
  return rows.map(({ id, type }) => {
    const state = before.get(id);
    if (!state || state.deleted) return { id, type, data: undefined };
    return { id, type, data: dataOf(type, state.data), slug: state.slug, owner: state.ownerId };
  });
}
