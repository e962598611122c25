import { describe, filesIn, isPicture, mapFiles, safeFileName, type ContentType } from '@bti/domain';
import { altMemory, fieldAt, type FileValue } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';

type Held = { id: string; type: ContentType; data: Record<string, unknown>; lens?: string };

/** A file that cannot be held: the tenant has no such file, or it is no picture where a picture stands. */
export type FileProblem = {
  id: string;
  path: string;
  code: 'unknownFile' | 'notPicture';
  lens?: string;
};

type Known = { hash: string; type: string; size: number; width: number | null; height: number | null };
type AssetFacts = Known & { tagged: boolean | null };

/**
 * The same data with what is true of each file, whatever the sender said of it: only which file, what it is called,
 * which it follows and which alt text it met are theirs to say. A file that the tenant had deleted comes back with what names it again (an undo).
 */
export async function withTrueFiles<H extends Held>(
  db: TenantDb,
  parts: readonly H[],
): Promise<{ parts: H[]; problems: FileProblem[] }> {
  const hashes = parts.flatMap(({ type, data }) =>
    filesIn(describe(type).fields, data).map(({ file }) => file.hash),
  );
  if (hashes.length === 0) return { parts: [...parts], problems: [] };
  const known = await factsOf(db, [...new Set(hashes)]);
  const problems = parts.flatMap(({ id, type, data, lens }) =>
    filesIn(describe(type).fields, data).flatMap(({ file, path }): FileProblem[] => {
      const at = { id, path, ...(lens ? { lens } : {}) };
      const facts = known.get(file.hash);
      if (!facts) return [{ ...at, code: 'unknownFile' }];
      const field = fieldAt(describe(type).fields, path);
      const fits = field?.kind !== 'file' || field.accept === 'any' || isPicture(facts.type);
      return fits ? [] : [{ ...at, code: 'notPicture' }];
    }),
  );
  const truly = (file: FileValue): FileValue => trueFile(file, known.get(file.hash));
  return {
    parts: parts.map((part) => ({ ...part, data: mapFiles(describe(part.type).fields, part.data, truly) })),
    problems,
  };
}

async function factsOf(db: TenantDb, hashes: string[]): Promise<Map<string, AssetFacts>> {
  await db.manager.query(
    'update app.asset set deleted_at = null where tenant_id = $1 and hash = any ($2) and not live',
    [db.tenant.id, hashes],
  );
  const rows: AssetFacts[] = await db.manager.query(
    `select hash, type, size, width, height, tagged from app.asset
     where tenant_id = $1 and hash = any ($2) order by hash for key share`,
    [db.tenant.id, hashes],
  );
  return new Map(rows.map((row) => [row.hash, row]));
}

function trueFile(given: FileValue, facts: AssetFacts | undefined): FileValue {
  if (!facts) return given;
  const { hash, type, size, width, height, tagged } = facts;
  const name = safeFileName(given.name, type);
  const measures = width !== null && height !== null ? { width, height } : {};
  const earlier = given.earlier?.length ? { earlier: given.earlier } : {};
  return {
    hash,
    name,
    type,
    size,
    ...measures,
    ...(tagged === null ? {} : { tagged }),
    ...earlier,
    ...altMemory(given),
  };
}

/** Writes which files items use, their readings among them: what is used cannot be deleted. */
export async function writeFileUses(
  db: TenantDb,
  ids: readonly string[],
  live: readonly Held[],
): Promise<void> {
  await db.manager.query('delete from app.asset_use where tenant_id = $1 and item_id = any ($2)', [
    db.tenant.id,
    ids,
  ]);
  const uses = live.flatMap(({ id, type, data }) =>
    filesIn(describe(type).fields, data).map(({ file, role }) => [id, role, file.hash]),
  );
  if (uses.length === 0) return;
  await db.manager.query(
    `insert into app.asset_use (tenant_id, item_id, role, hash)
     select $1, item, role, hash from unnest($2::uuid[], $3::text[], $4::text[]) as u (item, role, hash)
     on conflict do nothing`,
    [db.tenant.id, uses.map(([id]) => id), uses.map(([, role]) => role), uses.map(([, , hash]) => hash)],
  );
}
