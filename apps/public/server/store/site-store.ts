import { rm, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { canonicalJson, filesOf, readEdition, siteRecord, type Edition, type SiteRecord } from '@bti/domain';
import { readWhole, removeLeftovers, sealed, sha256, unsealed, writeWhole } from './disk.js';
import { openFileCopies, type FileCopies, type UsedFile } from './file-copies.js';

const heldEdition = z.object({ number: z.number().int(), hash: z.string(), publishedAt: z.string() });
type HeldEdition = z.infer<typeof heldEdition>;
const usedFiles = z.array(z.object({ hash: z.string(), size: z.number().int() })).default([]);
const index = z.array(z.object({ record: siteRecord, held: heldEdition.nullable(), files: usedFiles }));

/** What is known of a site: what the API told last, and the edition that is held, with the files it uses. */
type Entry = { announced: SiteRecord; held: HeldEdition | null; files: UsedFile[]; torn?: boolean };

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
  files: Pick<FileCopies, 'path' | 'has'>;
  /** Takes the list of all records. Sites that are not on it are dropped; an empty list is not believed. */
  setRecords: (records: readonly SiteRecord[]) => Promise<void>;
  /** Sites whose announced edition is not the one held, or not whole. */
  behind: () => StoredSite[];
  /**
   * Takes an edition of a site, once every file it uses lies here too. It is refused unless it has the announced hash,
   * can be read, is the site's own, and each file is what its hash says.
   */
  putEdition: (
    id: string,
    text: string,
    fetchFile: (hash: string) => Promise<Uint8Array>,
  ) => Promise<boolean>;
};

/** Opens the copies in a folder: what lies there whole is served at once, whoever else is dead. */
export async function openSiteStore(folder: string, domain: string): Promise<SiteStore> {
  const editions = join(folder, 'editions');
  const indexFile = join(folder, 'sites.txt');
  const editionFile = (hash: string) => join(editions, `${hash}.json`);
  const entries = new Map<string, Entry>();
  let sites: readonly StoredSite[] = [];
  let hosts = new Map<string, StoredSite>();
  let version = '';
  let writing: Promise<void> = Promise.resolve();
  let taking = 0;

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
      [...entries.values()].map(({ announced, held, files }) => ({ record: announced, held, files })),
    );
    writing = writing.catch(() => undefined).then(() => writeWhole(indexFile, sealed(text)));
    return writing;
  };
  const dropUnused = async (hash: string | undefined) => {
    if (hash && ![...entries.values()].some(({ held }) => held?.hash === hash))
      await rm(editionFile(hash), { force: true });
  };
  /** Not while an edition is being taken: its files lie here before it does. */
  const dropUnusedFiles = async () => {
    if (taking === 0)
      await files.keepOnly(
        new Set([...entries.values()].flatMap((entry) => entry.files.map(({ hash }) => hash))),
      );
  };
  const takeFiles = async (wanted: readonly UsedFile[], fetchFile: (hash: string) => Promise<Uint8Array>) => {
    for (const file of wanted)
      if (!(await files.has(file)) && !(await files.put(file, await fetchFile(file.hash)))) return false;
    return true;
  };

  await Promise.all([removeLeftovers(folder), removeLeftovers(editions)]);
  const files = await openFileCopies(join(folder, 'files'));
  for (const { record, held, files: used } of await readIndex(indexFile)) {
    const whole = held && (await readWhole(editionFile(held.hash), held.hash)) !== undefined;
    const there = await Promise.all(used.map(files.has));
    entries.set(
      record.id,
      whole
        ? { announced: record, held, files: used, torn: there.includes(false) }
        : { announced: record, held: null, files: [] },
    );
  }
  refresh();

  return {
    files,
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
        const known = before.get(record.id) ?? { held: null, files: [] };
        // The same content published again is a new edition with the same hash: the copy is already right.
        const same = known.held !== null && known.held.hash === record.edition?.hash;
        entries.set(record.id, {
          ...known,
          announced: record,
          held: same ? record.edition : known.held,
        });
      }
      refresh();
      await save();
      for (const { held } of before.values()) await dropUnused(held?.hash);
      await dropUnusedFiles();
    },
    behind: () =>
      sites.filter(
        ({ record, announced }) =>
          announced.edition &&
          (announced.edition.hash !== record.edition?.hash || entries.get(record.id)?.torn),
      ),
    putEdition: async (id, text, fetchFile) => {
      const wanted = entries.get(id)?.announced.edition;
      const edition = wanted && sha256(text) === wanted.hash ? editionOf(text, id) : undefined;
      if (!wanted || !edition) return false;
      const used = filesOf(edition.items, edition.settings).map(({ hash, size }) => ({ hash, size }));
      taking += 1;
      try {
        if (!(await takeFiles(used, fetchFile))) return false;
        await writeWhole(editionFile(wanted.hash), text);
        const entry = entries.get(id);
        if (entry?.announced.edition?.hash !== wanted.hash) return false;
        const older = entry.held?.hash;
        entries.set(id, { announced: entry.announced, held: wanted, files: used });
        refresh();
        await save();
        await dropUnused(older);
      } finally {
        taking -= 1;
      }
      await dropUnusedFiles();
      return true;
    },
  };
}

async function readIndex(path: string): Promise<z.infer<typeof index>> {
  const text = unsealed(await readFile(path, 'utf8').catch(() => ''));
  const parsed = index.safeParse(text === undefined ? undefined : JSON.parse(text));
  return parsed.success ? parsed.data : [];
}

function editionOf(text: string, tenant: string): Edition | undefined {
  try {
    const edition = readEdition(text);
    return edition.tenant === tenant ? edition : undefined;
  } catch {
    return undefined;
  }
}

function stored({ announced, held }: Pick<Entry, 'announced' | 'held'>): StoredSite {
  const record = { ...announced, edition: held };
  return { record, announced, version: sha256(canonicalJson(record)).slice(0, 16) };
}
