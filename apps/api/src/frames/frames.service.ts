import { Injectable } from '@nestjs/common';
import { writeEdition, type FrameInput, type NewFrame } from '@bti/domain';
import { TenantTransactions, type TenantDb } from '../db/tenant-db.js';
import { EditionsService } from '../editions/editions.service.js';
import { notFound, Refusal } from '../http/errors.js';
import { hashOf, newToken } from '../http/token.js';

type Behind = { sub: string; slug: string; edition: number | null };

/** A view of a site for the one person who opened it, beside their editor. Nothing that it shows is stored. */
@Injectable()
export class FramesService {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly editions: EditionsService,
  ) {}

  async open(db: TenantDb, { edition }: FrameInput): Promise<NewFrame> {
    if (edition !== undefined) await this.editions.get(db, edition);
    const token = newToken();
    const [row]: { until: Date }[] = await db.manager.query(
      'select app.open_frame($1, $2, $3, $4) as until',
      [db.sub, db.tenant.id, edition ?? null, hashOf(token)],
    );
    return { token, expiresAt: row!.until.toISOString() };
  }

  /**
   * What stands behind a token now. There is no sign-in, but the person enters the tenant anew at each look: who may
   * no longer read the drafts, whose grant or membership has ended, sees nothing.
   */
  async read(token: string): Promise<string> {
    const [frame]: Behind[] = await this.tenants.publicRead((db) =>
      db.query('select * from app.frame_behind($1)', [hashOf(token)]),
    );
    if (!frame) throw notFound();
    const { sub, slug: tenant, edition } = frame;
    try {
      return await this.tenants.run({ sub, tenant, action: 'content.read' }, async (db) =>
        edition === null
          ? writeEdition(await this.editions.draft(db))
          : (await this.editions.get(db, edition)).content,
      );
    } catch (error) {
      throw error instanceof Refusal ? notFound() : error;
    }
  }
}
