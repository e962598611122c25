import { Client, type ClientConfig } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import {
  ContentItem,
  ContentLink,
  ContentReading,
  ContentReadingRevision,
  ContentRevision,
} from '../content/content.entity.js';
import { EditionRow, PublishedEdition } from '../editions/edition.entity.js';
import { AuditLog, Membership } from '../members/member.entity.js';
import { PreviewRow } from '../previews/preview.entity.js';
import { Tenant } from '../tenants/tenant.entity.js';
import { migrations } from './migrations/index.js';

/** A request that takes longer is stuck; a connection must not be held by one whose reader has left. */
const limits =
  '-c statement_timeout=20000 -c idle_in_transaction_session_timeout=20000 -c lock_timeout=10000';

/**
 * A lost connection fails the query that waits on it. Between two queries nobody listens, and an `error` that
 * nobody listens to would end the process: a restart of the database must not.
 */
class SturdyClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** The connections of the running API, as the role that owns nothing. */
export function apiOptions(url: string) {
  return {
    type: 'postgres',
    url,
    entities: [
      ContentItem,
      ContentLink,
      ContentReading,
      ContentReadingRevision,
      ContentRevision,
      EditionRow,
      PublishedEdition,
      AuditLog,
      Membership,
      PreviewRow,
      Tenant,
    ],
    extra: {
      max: 10,
      options: limits,
      application_name: 'bti-api',
      connectionTimeoutMillis: 5_000,
      Client: SturdyClient,
    },
  } satisfies DataSourceOptions;
}

/** The owner's connection, for migrations and for what the command line alone may do. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    schema: 'app',
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    extra: { max: 1, application_name: 'bti-owner' },
  });
}
