import { randomUUID } from 'node:crypto';
import { readExchange, tenantSlug, titleOf, type ExchangeFile, type TenantKind } from '@bti/domain';
import type { Owner } from '../db/owner.js';
import type { SiteFile } from '../exchange/archive.service.js';
import { referenceFaults } from '../exchange/file-faults.js';
import { uuidV5 } from '../exchange/uuid.js';
import type { Desk } from './desk.js';
import { faultLines, Trouble } from './trouble.js';

export type ImportOptions = {
  tenant: string;
  create: boolean;
  kind: TenantKind;
  name?: string;
  publish: boolean;
  note: string;
};

/** Reads a file into a tenant, which is made first where that is asked for. Says what it did. */
export async function importFile(
  owner: Owner,
  desk: Desk,
  site: SiteFile,
  options: ImportOptions,
): Promise<string[]> {
  const { tenant } = options;
  const said: string[] = [];
  if (!(await owner.slugs()).includes(tenant)) {
    if (!options.create)
      throw new Trouble(`Det finnes ingen «${tenant}». Legg til --create for å opprette den.`);
    if (!tenantSlug.safeParse(tenant).success) throw new Trouble(`«${tenant}» kan ikke brukes som adresse.`);
    const file = readAlone(site.text);
    const name = options.name ?? (nameIn(file) || tenant);
    await owner.createTenant({ slug: tenant, kind: options.kind, name, state: 'building' });
    said.push(`Opprettet «${tenant}» (${name}), under utarbeiding.`);
  }
  await owner.admitCommand(tenant);
  const result = await desk.import(tenant, site);
  const { created, updated, unchanged, batch } = result;
  const undo = created + updated > 0 ? ` Kan angres som ${batch}.` : '';
  said.push(`Lest inn: ${created} nye, ${updated} endret, ${unchanged} uendret.${undo}`);
  if (options.publish) {
    const edition = await desk.publish(tenant, options.note);
    said.push(`Publisert som utgave ${edition.number}.`);
  }
  return said;
}

const nameIn = ({ settings }: ExchangeFile): string =>
  settings ? titleOf({ type: 'settings', data: settings }, settings.mainLanguage || 'nb') : '';

/** A file that must stand on its own feet, since nothing is there yet. Nothing is made for one that does not. */
function readAlone(text: string): ExchangeFile {
  const namespace = randomUUID();
  const read = readExchange(text, { idOf: (key) => uuidV5(namespace, key) });
  if ('problems' in read) throw new Trouble(faultLines(read.problems));
  const faults = referenceFaults(read.file, new Map());
  if (faults.length > 0) throw new Trouble(faultLines(faults));
  return read.file;
}
