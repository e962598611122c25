import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { StoreSettings } from '../env.js';
import { apiOptions } from './data-source.js';
import { wallProblems } from './self-check.js';
import { SiteListener } from './site-listener.js';
import { TenantTransactions } from './tenant-db.js';

/** Hands out tenant transactions and nothing else. Refuses to start where the walls have a hole. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [StoreSettings],
      useFactory: ({ DATABASE_URL }: StoreSettings) => ({ ...apiOptions(DATABASE_URL), retryAttempts: 0 }),
      dataSourceFactory: walledDataSource,
    }),
  ],
  providers: [TenantTransactions, SiteListener],
  exports: [TenantTransactions, SiteListener],
})
export class DbModule {}

/** Connects, and looks at the walls before anything else does. */
async function walledDataSource(options?: DataSourceOptions): Promise<DataSource> {
  const source = await new DataSource(options!).initialize();
  const problems = await wallProblems((sql) => source.query(sql));
  if (problems.length === 0) return source;
  await source.destroy();
  throw new Error(`The database does not keep the tenants apart. ${problems.join(' ')}`);
}
