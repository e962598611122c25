import type { Readable } from 'node:stream';
import { NestFactory } from '@nestjs/core';
import { fileRefusalSentence, problemWords, type FileFault } from '@bti/text';
import type { Action, EditionSummary, FileRefusal, ImportResult, Issue } from '@bti/domain';
import { command } from '../db/owner.js';
import type { StoreSettings } from '../env.js';
import { TenantTransactions } from '../db/tenant-db.js';
import { EditionsService } from '../editions/editions.service.js';
import { ArchiveService, type SiteFile } from '../exchange/archive.service.js';
import { ExchangeService } from '../exchange/exchange.service.js';
import { Refusal } from '../http/errors.js';
import { CommandsModule } from './commands.module.js';
import { faultLines, issueLines, Trouble } from './trouble.js';

/** The three things the command line does with content, as a named member of the tenant. */
export type Desk = {
  /** A site by its path: a file, or a package with its files. */
  open: (path: string) => Promise<SiteFile>;
  import: (tenant: string, site: SiteFile) => Promise<ImportResult>;
  export: (tenant: string) => Promise<string | Readable>;
  publish: (tenant: string, note: string) => Promise<EditionSummary>;
  close: () => Promise<void>;
};

/** Opens the API's own services on the database, without its web server. */
export async function openDesk(stores: StoreSettings): Promise<Desk> {
  const context = await NestFactory.createApplicationContext(CommandsModule.with(stores), {
    logger: false,
    abortOnError: false,
  });
  const tenants = context.get(TenantTransactions);
  const exchange = context.get(ExchangeService);
  const archives = context.get(ArchiveService);
  const editions = context.get(EditionsService);
  const at = (tenant: string, action: Action) => ({ sub: command.sub, tenant, action });
  return {
    open: (path) => inWords(archives.open(path)),
    import: (tenant, site) =>
      inWords(tenants.run(at(tenant, 'exchange.import'), (db) => exchange.import(db, site))),
    export: async (tenant) => {
      const site = tenants.run(at(tenant, 'exchange.export'), (db) => exchange.export(db));
      return inWords(site.then(({ text, files }) => archives.write(text, files).content));
    },
    publish: (tenant, note) =>
      inWords(tenants.run(at(tenant, 'edition.publish'), (db) => editions.publish(db, { note }))),
    close: () => context.close(),
  };
}

/** Turns a refusal into plain sentences. */
async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'badFile') throw new Trouble(faultLines(error.extras.problems as FileFault[]));
    if (error.code === 'notFitToPublish') throw new Trouble(issueLines(error.extras.issues as Issue[]));
    if (error.code === 'fileRefused')
      throw new Trouble(fileRefusalSentence(error.extras.reason as FileRefusal, 'nb'));
    throw new Trouble(problemWords.nb[error.code].detail);
  }
}
