import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { may, type Action, type Capacity, type TenantKind, type TenantState } from '@bti/domain';
import { notAllowed, notFound, siteClosed } from '../http/errors.js';

/** Who asks, for which tenant, to do what: made from the request and its route's `@Can`. */
export type Where = { sub: string; tenant: string; action: Action; always?: boolean };

type EnteredTenant = { id: string; slug: string; name: string; kind: TenantKind; state: TenantState };

/** The database as one person meets it in one tenant. It exists only inside that transaction. */
export type TenantDb = {
  manager: EntityManager;
  tenant: EnteredTenant;
  sub: string;
  actor: string;
  capacity: Capacity;
  tjenester: string[];
};

/** The database outside every tenant: what is public, and who one is. */
export type OpenDb = Pick<EntityManager, 'query'>;

type Entered = {
  tenant_id: string;
  slug: string;
  name: string;
  kind: TenantKind;
  state: TenantState;
  actor: string;
  capacity: Capacity;
  tjenester: string[];
};

/** What goes through even where a site is closed: reading. */
const reads = /\.(read|see|check|export)$/;
/** Two at the same rows at once: one of them starts over (deadlock, same address or version taken meanwhile). */
const retried = new Set(['40P01', '40001']);
const raced = new Set(['content_item_slug', 'content_item_pkey', 'content_revision_pkey']);

/**
 * The only door to the database (nobody outside `src/db` gets a data source). The walls themselves are the
 * policies of the database; `app.enter` looks the person up and sets what the policies read.
 */
@Injectable()
export class TenantTransactions {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Does one piece of work in one tenant, as one person, in one transaction. */
  async run<T>(where: Where, work: (db: TenantDb) => Promise<T>, { across = false } = {}): Promise<T> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await this.source.transaction(async (manager) => work(await enter(manager, where, across)));
      } catch (error) {
        if (attempt === 3 || !isRace(error)) throw error;
      }
  }

  /** Does something that stands above the tenants: signing in, and seeing where one may enter. */
  above<T>(work: (db: OpenDb) => Promise<T>): Promise<T> {
    return this.source.transaction(work);
  }

  /** Reads what is public, as nobody. */
  publicRead<T>(work: (db: OpenDb) => Promise<T>): Promise<T> {
    return work(this.source.manager);
  }
}

async function enter(
  manager: EntityManager,
  { sub, tenant, action, always }: Where,
  across: boolean,
): Promise<TenantDb> {
  const [row]: Entered[] = await manager.query('select * from app.enter($1, $2, $3)', [sub, tenant, across]);
  if (!row) throw notFound();
  if (!may(row.capacity, action)) throw notAllowed();
  const closed = row.state === 'closed' || row.state === 'mergedInto';
  if (closed && !always && !reads.test(action)) throw siteClosed();
  const { tenant_id, slug, name, kind, state, ...who } = row;
  return { manager, tenant: { id: tenant_id, slug, name, kind, state }, sub, ...who };
}

function isRace(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  // A file was deleted while somebody put it to use: whoever comes second hears of the first.
  const fileGone = code === '23503' && constraint === 'asset_use_file';
  return retried.has(code ?? '') || fileGone || (code === '23505' && raced.has(constraint ?? ''));
}
