import { Injectable } from '@nestjs/common';
import {
  filesOf,
  readEdition,
  type FileValue,
  type SiteRecord,
  type TenantKind,
  type TenantState,
} from '@bti/domain';
import type { OpenDb } from '../db/tenant-db.js';
import { notFound } from '../http/errors.js';

type Row = {
  id: string;
  slug: string;
  name: string;
  kind: TenantKind;
  state: TenantState;
  merged_into: string | null;
  hosts: string[];
  number: number | null;
  hash: string | null;
  published_at: Date | null;
};

const records = `
  select t.id, t.slug, t.name, t.kind, t.state, m.slug as merged_into, p.number, p.hash, p.published_at,
    array(select h.host from app.tenant_host h where h.tenant_id = t.id order by h.host) as hosts
  from app.tenant t left join app.tenant m on m.id = t.merged_into
  left join app.published_edition p on p.tenant_id = t.id`;

const mostEditions = 50;

export type PublishedText = { content: string; hash: string; number: number };

/** What the public half reads: no tenant, no sign-in, only what has been published. */
@Injectable()
export class SitesService {
  /** The files of editions that were asked for lately, by the hash of the edition: one is asked for many in a row. */
  private readonly files = new Map<string, Map<string, FileValue>>();

  async list(db: OpenDb): Promise<SiteRecord[]> {
    return ((await db.query(`${records} order by t.slug`)) as Row[]).map(toRecord);
  }

  /** By one of its further hosts, or by its own subdomain, whatever the domain: the public app knows that one. */
  async byHost(db: OpenDb, host: string): Promise<SiteRecord> {
    const [row]: Row[] = await db.query(
      `${records} where t.id = coalesce(
         (select h.tenant_id from app.tenant_host h where h.host = $1),
         (select s.id from app.tenant s where s.slug = split_part($1, '.', 1)))`,
      [host.toLowerCase()],
    );
    if (!row) throw notFound();
    return toRecord(row);
  }

  /** The edition that is out; without its text where the asker has it already. */
  async edition(db: OpenDb, slug: string, knownHashes: string[]): Promise<Partial<PublishedText>> {
    const [row]: (Omit<PublishedText, 'content'> & { content: string | null })[] = await db.query(
      `select case when p.hash = any ($2) then null else p.content end as content, p.hash, p.number
       from app.published_edition p join app.tenant t on t.id = p.tenant_id where t.slug = $1`,
      [slug, knownHashes],
    );
    if (!row) throw notFound();
    return { ...row, content: row.content ?? undefined };
  }

  /** A file of the edition that is out, and no other that the tenant may have. */
  async file(db: OpenDb, slug: string, hash: string): Promise<FileValue> {
    // What is known now: somebody else's look may drop it while the database answers.
    const known = new Map(this.files);
    const { hash: edition, content } = await this.edition(db, slug, [...known.keys()]);
    const files = content === undefined ? known.get(edition!) : this.remember(edition!, content);
    const file = files?.get(hash);
    if (!file) throw notFound();
    return file;
  }

  private remember(edition: string, content: string): ReadonlyMap<string, FileValue> {
    const { items, settings } = readEdition(content);
    const files = new Map(filesOf(items, settings).map((file) => [file.hash, file]));
    this.files.set(edition, files);
    if (this.files.size > mostEditions) this.files.delete([...this.files.keys()][0]!);
    return files;
  }
}

function toRecord(row: Row): SiteRecord {
  const { id, slug, name, kind, state, hosts, number, hash, published_at } = row;
  const edition =
    number && hash && published_at ? { number, hash, publishedAt: published_at.toISOString() } : null;
  return { id, slug, name, kind, state, mergedInto: row.merged_into, hosts, edition };
}
