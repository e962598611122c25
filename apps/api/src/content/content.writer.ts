import { In } from 'typeorm';
import {
  describe,
  freeSlug,
  lensKey,
  may,
  mayWriteItem,
  sameContent,
  slugify,
  storable,
  titleOf,
  type ContentType,
  type Language,
  type Usage,
} from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { notAllowed, notStorable } from '../http/errors.js';
import { ContentItem, ContentRevision } from './content.entity.js';
import { withTrueFiles, type FileProblem } from './content.files.js';
import { usageOf } from './content.rows.js';
import { inParts, writeLinks, type LinkProblem } from './content.links.js';
import { writeReadings, type ReadingWrite } from './content.reading-writer.js';

/** What one item shall become: new data (checked by its schema), or, without data, deleted. */
export type Write = {
  id: string;
  type: ContentType;
  data: Record<string, unknown> | undefined;
  /** An address given by hand or by a file; otherwise it follows the title until the first publish. */
  slug?: string;
  oldSlugs?: string[];
  /** The role that keeps it true from now on, or nobody (`null`); left out, it stays who it is. */
  owner?: string | null;
};

/** Data of a type as it is stored: completed; refused where it holds what cannot stand there. */
export function dataOf(type: ContentType, data: unknown): Record<string, unknown> {
  const checked = storable(type, data);
  if ('problems' in checked) throw notStorable(checked.problems);
  return checked.data;
}

export type Written = {
  /** What was asked for, as it stands now: the items, and those whose readings were written. */
  rows: ContentItem[];
  created: number;
  /** How many items are not what they were, by themselves or for a reader. */
  changed: number;
  /** How many readings are new, or not what they were. */
  readings: number;
  problems: (LinkProblem | FileProblem)[];
  usedIn: Usage[];
};

/**
 * Brings items and their readings to the state they shall have: rows, revisions and references, for one item or a
 * whole file in the same way. What would not change is left alone, and so is a reading that is not named. With
 * `problems` or `usedIn` (of what is deleted) in the answer the caller must refuse.
 */
export async function writeItems(
  db: TenantDb,
  given: readonly Write[],
  batch: string | null,
  givenReadings: readonly ReadingWrite[] = [],
): Promise<Written> {
  const ids = [...new Set([...given.map((write) => write.id), ...givenReadings.map((one) => one.itemId)])];
  const before = await lockRows(db, ids);
  const { writes, readings, problems: unheld } = await withTruth(db, given, givenReadings, before);
  if (unheld.length > 0)
    return { rows: [], created: 0, changed: 0, readings: 0, problems: unheld, usedIn: [] };
  const addresses = await takenAddresses(db, writes);
  const language = languageAfter(db, writes, before) ?? (await storedLanguage(db));
  // Addresses that are given come before those that are made.
  const givenFirst = [...writes].sort((a, b) => Number(!a.slug) - Number(!b.slug));
  const rows = givenFirst.map((write) => {
    const old = before.get(write.id);
    assertMayWrite(db, write, old);
    return { old, row: nextRow(db, write, old, of(addresses, write.type), language) };
  });
  const changed = rows.filter(({ old, row }) => !old || !sameState(old, row));
  const created = changed.filter(({ old }) => !old).map(({ row }) => row);
  const updated = changed.filter(({ old }) => old).map(({ row }) => row);
  // An address may move from one item to another: those who leave theirs let go of it first.
  const leaving = updated.filter((row) => row.deletedAt !== null || row.slug !== before.get(row.id)!.slug);
  if (leaving.length > 0 && writes.length > 1)
    await db.manager.query(
      'update app.content_item set slug = id::text where tenant_id = $1 and id = any ($2)',
      [db.tenant.id, leaving.map((row) => row.id)],
    );
  for (const part of inParts(created, 500)) await db.manager.insert(ContentItem, part as object[]);
  for (const { tenantId, id, type: _, ...values } of updated)
    await db.manager.update(ContentItem, { tenantId, id }, values as object);
  const revisions = changed.map(({ row }) => toRevision(row, batch));
  for (const part of inParts(revisions, 500)) await db.manager.insert(ContentRevision, part as object[]);
  const after = new Map([...before, ...rows.map(({ row }) => [row.id, row] as const)]);
  const read = await writeReadings(db, after, readings, batch);
  const touched = new Set([...changed.map(({ row }) => row.id), ...read.map((row) => row.itemId)]);
  const problems = await writeLinks(
    db,
    [...after.values()].filter((row) => touched.has(row.id)),
  );
  const removed = changed.filter(({ row }) => row.deletedAt !== null).map(({ row }) => row.id);
  const usedIn = removed.length > 0 ? await usageOf(db, removed) : [];
  if (problems.length + usedIn.length === 0) await db.manager.query('set constraints all immediate');
  return {
    rows: ids.flatMap((id) => after.get(id) ?? []),
    created: created.length,
    changed: touched.size - created.length,
    readings: read.length,
    problems,
    usedIn,
  };
}

/** The same writes, with what is true of the files in them. */
async function withTruth(
  db: TenantDb,
  given: readonly Write[],
  readings: readonly ReadingWrite[],
  before: ReadonlyMap<string, ContentItem>,
) {
  const written = new Map(given.map((write) => [write.id, write.type]));
  const own = await withTrueFiles(
    db,
    given.map((write) => ({ id: write.id, type: write.type, data: write.data ?? {}, write })),
  );
  const read = await withTrueFiles(
    db,
    readings.flatMap((one) => {
      const type = written.get(one.itemId) ?? before.get(one.itemId)?.type;
      const lens = lensKey(one.lens);
      return type ? [{ id: one.itemId, type, data: one.state?.data ?? {}, lens, one }] : [];
    }),
  );
  return {
    writes: own.parts.map(({ write, data }) => ({ ...write, data: write.data && data })),
    readings: read.parts.map(({ one, data }) => ({ ...one, state: one.state && { ...one.state, data } })),
    problems: [...own.problems, ...read.problems],
  };
}

/** Rows in the order of their ids, so that two who write the same items never wait for each other in a ring. */
async function lockRows(db: TenantDb, ids: string[]): Promise<Map<string, ContentItem>> {
  const rows = await db.manager.find(ContentItem, {
    where: { tenantId: db.tenant.id, id: In(ids) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

type Addresses = Map<ContentType, Set<string>>;
const of = (addresses: Addresses, type: ContentType): Set<string> =>
  addresses.get(type) ?? addresses.set(type, new Set()).get(type)!;

/** The addresses, today's and earlier ones, of all live items that are not written now. */
async function takenAddresses(db: TenantDb, writes: readonly Write[]): Promise<Addresses> {
  const rows: { type: ContentType; slug: string }[] = await db.manager.query(
    `select type, unnest(old_slugs || slug) as slug from app.content_item
     where tenant_id = $1 and deleted_at is null and type = any ($2) and id <> all ($3)`,
    [db.tenant.id, [...new Set(writes.map((write) => write.type))], writes.map((write) => write.id)],
  );
  const taken: Addresses = new Map();
  for (const { type, slug } of rows) of(taken, type).add(slug);
  return taken;
}

function nextRow(
  db: TenantDb,
  write: Write,
  old: ContentItem | undefined,
  taken: Set<string>,
  language: Language,
): ContentItem {
  const data = write.data ?? old?.data ?? {};
  const next: ContentItem = {
    tenantId: db.tenant.id,
    id: write.id,
    type: write.type,
    data,
    slug: old?.slug ?? '',
    slugFixed: old?.slugFixed ?? false,
    oldSlugs: [...new Set([...(old?.oldSlugs ?? []), ...(write.oldSlugs ?? [])])],
    ownerId: nextOwner(write, old),
    version: (old?.version ?? 0) + 1,
    updatedAt: new Date(),
    updatedBy: db.actor,
    deletedAt: write.data ? null : (old?.deletedAt ?? new Date()),
  };
  if (!write.data) return next;
  const address = nextAddress({ ...write, data }, old, taken, language);
  taken.add(address.slug);
  const left = old && old.slugFixed && old.slug !== address.slug ? [old.slug] : [];
  const oldSlugs = [...new Set([...next.oldSlugs, ...left])].filter((slug) => slug !== address.slug);
  const result = { ...next, ...address, oldSlugs };
  return old && sameState(old, result) ? { ...old, slugFixed: result.slugFixed } : result;
}

/** Who comes back from being deleted begins without an owner, unless the one who brings it back says whose it is. */
function nextOwner(write: Write, old: ContentItem | undefined): string | null {
  if (write.owner !== undefined) return write.owner;
  return old && !(write.data && old.deletedAt) ? old.ownerId : null;
}

function nextAddress(
  write: Write & { data: Record<string, unknown> },
  old: ContentItem | undefined,
  taken: ReadonlySet<string>,
  language: Language,
): { slug: string; slugFixed: boolean } {
  if (describe(write.type).singleton) return { slug: write.type, slugFixed: true };
  const wanted = slugify(titleOf(write, language));
  const fromTitle = (slug: string) => slug === wanted || isNumbered(slug, wanted);
  if (write.slug) {
    const slug = freeSlug(write.slug, taken);
    return { slug, slugFixed: (old?.slugFixed ?? false) || !fromTitle(slug) };
  }
  if (old?.slugFixed) return { slug: old.deletedAt ? freeSlug(old.slug, taken) : old.slug, slugFixed: true };
  const keeps = old && !taken.has(old.slug) && fromTitle(old.slug);
  return { slug: keeps ? old.slug : freeSlug(wanted, taken), slugFixed: false };
}

/** `mote-2` stays `mote-2` when another save finds that `mote` has become free. */
const isNumbered = (slug: string, wanted: string) =>
  slug.startsWith(`${wanted}-`) && /^\d+$/.test(slug.slice(wanted.length + 1));

function sameState(a: ContentItem, b: ContentItem): boolean {
  return (
    (a.deletedAt === null) === (b.deletedAt === null) &&
    a.slug === b.slug &&
    a.ownerId === b.ownerId &&
    sameContent(a.oldSlugs, b.oldSlugs) &&
    sameContent(a.data, b.data)
  );
}

const toRevision = (
  { tenantId, id, version, type, data, slug, ownerId, deletedAt }: ContentItem,
  batch: string | null,
) => ({
  tenantId,
  itemId: id,
  version,
  type,
  data,
  slug,
  ownerId,
  deleted: deletedAt !== null,
  batch,
});

/** May this person bring this item to that state? Asked before anything is said about the item. */
export function assertMayWrite(db: TenantDb, write: Write, old: ContentItem | undefined): void {
  if (write.type === 'settings' && !may(db.capacity, 'settings.write')) throw notAllowed();
  const before = old && { ...old, owner: old.ownerId };
  const after = {
    id: write.id,
    type: write.type,
    slug: write.slug ?? old?.slug,
    data: write.data ?? old?.data ?? {},
    owner: nextOwner(write, old),
  };
  // What comes back from being deleted is new as well: asked of what it was, and of what it becomes.
  const steps = old?.deletedAt && write.data ? [before, undefined] : [before];
  if (!steps.every((step) => mayWriteItem(db.capacity, db.tjenester, step, after))) throw notAllowed();
}

/** The main language, where these writes bring the settings along. */
function languageAfter(db: TenantDb, writes: readonly Write[], before: ReadonlyMap<string, ContentItem>) {
  const settings = writes.find((write) => write.id === db.tenant.id)?.data ?? before.get(db.tenant.id)?.data;
  return (settings?.mainLanguage as Language | '' | undefined) || undefined;
}

async function storedLanguage(db: TenantDb): Promise<Language> {
  const [row]: { language: Language | '' | null }[] = await db.manager.query(
    `select data ->> 'mainLanguage' as language from app.content_item where tenant_id = $1 and id = $1`,
    [db.tenant.id],
  );
  return row?.language || 'nb';
}
