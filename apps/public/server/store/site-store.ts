import { rm, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { canonicalJson, readEdition, siteRecord, type Edition, type SiteRecord } from '@bti/domain';
import { readWhole, removeLeftovers, sealed, sha256, unsealed, writeWhole } from './disk.js';

const heldEdition = z.object({ number: z.number().int(), hash: z.string(), publishedAt: z.string() });
type HeldEdition = z.infer<typeof heldEdition>;
const index = z.array(z.object({ record: siteRecord, held: heldEdition.nullable() }));

/** A site as it is served: its newest record, and the newest edition of which a verified copy lies on the disk. */
export type StoredSite = {
  /** The record, with the edition that is held in place of the one that is announced. */
  record: SiteRecord;
  /** The record as the API last told it. */
  announced: SiteRecord;
  /** Changes whenever a page of the site may: a hash of the record and the held edition. */
  version: string;
};

export type SiteStore = {
  byHost: (host: string) => StoredSite | undefined;
  bySlugOrId: (name: string) => StoredSite | undefined;
  all: () => readonly StoredSite[];
  /** Changes whenever any site does. */
  version: () => string;
  /** The held edition of a site, from the disk, checked against its hash. */
  edition: (site: StoredSite) => Promise<Edition | undefined>;
  /** Takes the list of all records. Sites that are not on it are dropped; an empty list is not believed. */
  setRecords: (records: readonly SiteRecord[]) => Promise<void>;
  /** Sites whose announced edition is not the one held. */
  behind: () => StoredSite[];
  /** Takes an edition of a site. It is refused unless it has the announced hash, can be read, and is the site's own. */
  putEdition: (id: string, text: string) => Promise<boolean>;
};

/** Opens the copies in a folder: what lies there whole is served at once, whoever else is dead. */
export async function openSiteStore(folder: string, domain: string): Promise<SiteStore> {
  const editions = join(folder, 'editions');
  const indexFile = join(folder, 'sites.txt');
  const editionFile = (hash: string) => join(editions, `${hash}.json`);
  const entries = new Map<string, { announced: SiteRecord; held: HeldEdition | null }>();
  let sites: readonly StoredSite[] = [];
  let hosts = new Map<string, StoredSite>();
  let version = '';
  let writing: Promise<void> = Promise.resolve();

  const refresh = () => {
    sites = [...entries.values()].map(stored);
    version = sha256(sites.map((site) => site.version).join()).slice(0, 16);
    hosts = new Map();
    for (const site of sites) for (const host of site.record.hosts) hosts.set(host.toLowerCase(), site);
    for (const site of sites) hosts.set(`${site.record.slug}.${domain}`, site);
  };
  /** Writes the index; writes follow each other, so that the newest is the last. */
  const save = () => {
    const text = canonicalJson(
      [...entries.values()].map(({ announced, held }) => ({ record: announced, held })),
    );
    writing = writing.catch(() => undefined).then(() => writeWhole(indexFile, sealed(text)));
    return writing;
  };
  const dropUnused = async (hash: string | undefined) => {
    if (hash && ![...entries.values()].some(({ held }) => held?.hash === hash))
      await rm(editionFile(hash), { force: true });
  };

  await Promise.all([removeLeftovers(folder), removeLeftovers(editions)]);
  for (const { record, held } of await readIndex(indexFile)) {
    const whole = held && (await readWhole(editionFile(held.hash), held.hash)) !== undefined;
    entries.set(record.id, { announced: record, held: whole ? held : null });
  }
  refresh();

  return {
    byHost: (host) => hosts.get(host),
    bySlugOrId: (name) => sites.find(({ record }) => record.slug === name || record.id === name),
    all: () => sites,
    version: () => version,
    edition: async ({ record }) => {
      const text = record.edition && (await readWhole(editionFile(record.edition.hash), record.edition.hash));
      return text ? readEdition(text) : undefined;
    },
    setRecords: async (records) => {
      if (records.length === 0 && entries.size > 0)
        throw new Error('An empty list of sites is not believed.');
      const before = new Map(entries);
      entries.clear();
      for (const record of records) {
        const held = before.get(record.id)?.held ?? null;
        // The same content published again is a new edition with the same hash: the copy is already right.
        const same = held !== null && held.hash === record.edition?.hash;
        entries.set(record.id, { announced: record, held: same ? record.edition : held });
      }
      refresh();
      await save();
      for (const { held } of before.values()) await dropUnused(held?.hash);
    },
    behind: () =>
      sites.filter(
        ({ record, announced }) => announced.edition && announced.edition.hash !== record.edition?.hash,
      ),
    putEdition: async (id, text) => {
      const wanted = entries.get(id)?.announced.edition;
      if (!wanted || sha256(text) !== wanted.hash || !isEditionOf(text, id)) return false;
      await writeWhole(editionFile(wanted.hash), text);
      const entry = entries.get(id);
      if (entry?.announced.edition?.hash !== wanted.hash) return false;
      const older = entry.held?.hash;
      entries.set(id, { ...entry, held: wanted });
      refresh();
      await save();
      await dropUnused(older);
      return true;
    },
  };
}

async function readIndex(path: string): Promise<z.infer<typeof index>> {
  const text = unsealed(await readFile(path, 'utf8').catch(() => ''));
  const parsed = index.safeParse(text === undefined ? undefined : JSON.parse(text));
  return parsed.success ? parsed.data : [];
}

function isEditionOf(text: string, tenant: string): boolean {
  try {
    return readEdition(text).tenant === tenant;
  } catch {
    return false;
  }
}

function stored({ announced, held }: { announced: SiteRecord; held: HeldEdition | null }): StoredSite {
  const record = { ...announced, edition: held };
  return { record, announced, version: sha256(canonicalJson(record)).slice(0, 16) };
}
