import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { TenantTransactions } from '../db/tenant-db.js';
import { AssetStore } from './asset-store.js';
import { Inbox } from './inbox.js';

const day = 86_400_000;
/** As long as a backup of the database may be older than the files it is restored beside. */
const grace = 7 * day;
const firstLook = 60_000;

/**
 * Takes bytes away that nobody has, once a day: never in a row of any tenant, or deleted there without ever having been
 * used. What a draft has held, its history holds, and so does what was published from it: that is never taken away.
 */
@Injectable()
export class UnusedFiles implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly tenants: TenantTransactions,
    private readonly store: AssetStore,
    private readonly inbox: Inbox,
  ) {}

  onApplicationBootstrap(): void {
    this.wait(firstLook);
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }

  /** Takes away what nobody has had since before a moment. Says how many files it was. */
  async sweep(before: Date): Promise<number> {
    let dropped = 0;
    for await (const hashes of this.store.lyingSince(before)) {
      const forgotten: { hash: string }[] = await this.tenants.above((db) =>
        db.query('select app.forget_files($1, $2) as hash', [hashes, before]),
      );
      for (const { hash } of forgotten) if (await this.store.drop(hash, before)) dropped += 1;
    }
    return dropped;
  }

  private wait(time: number): void {
    this.timer = setTimeout(() => {
      const now = Date.now();
      Promise.all([this.sweep(new Date(now - grace)), this.inbox.sweep(new Date(now - day))])
        .catch((error: unknown) => console.error('Unused files could not be taken away:', error))
        .finally(() => this.wait(day));
    }, time).unref();
  }
}
