import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DatabaseSettings } from '../env.js';
import { apiDataSource } from './data-source.js';
import { wallProblems } from './self-check.js';
import { SiteListener } from './site-listener.js';
import { TenantTransactions } from './tenant-db.js';

/** Hands out tenant transactions and nothing else. Refuses to start where the walls have a hole. */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [DatabaseSettings],
      useFactory: async (settings: DatabaseSettings) => {
        const source = await apiDataSource(settings.DATABASE_URL).initialize();
        const problems = await wallProblems((sql) => source.query(sql));
        if (problems.length === 0) return source;
        await source.destroy();
        throw new Error(`The database does not keep the tenants apart. ${problems.join(' ')}`);
      },
    },
    TenantTransactions,
    SiteListener,
  ],
  exports: [TenantTransactions, SiteListener],
})
export class DbModule implements OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
