import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  createApi,
  createContent,
  getContent,
  getMe,
  publishEdition,
  saveContent,
  type Api,
} from '@bti/api-client';
import { paragraphs } from '@bti/domain';
import { Client } from 'pg';
import { replaceOn, verifyDisks, verifyFiles, type FileLedger } from './files.js';

/** What can be killed and started again, and how to look behind the wall. */
const victims = ['api', 'database', 'public'] as const;
type Victim = (typeof victims)[number];
export type Target = {
  apiPort: number;
  superUrl: string;
  /** Where the API keeps uploaded files, and the public app its copies. */
  disks: { files: string; public: string };
  token: () => Promise<string>;
  kill(victim: Victim): Promise<void>;
  revive(victim: Victim): Promise<void>;
};

const tenant = 'furuly';

/** What the API has said yes to, and what it was asked last without an answer. */
type Ledger = {
  saved: Map<string, string>;
  asked: Map<string, string>;
  editions: Set<number>;
  files: FileLedger;
};

/**
 * Kills the API, the database or the public app in the middle of saves, uploads and publishes, again and again, and looks
 * after each kill: every acknowledged write and upload is there, every edition is whole with all its files, and what is
 * out is an edition. Throws on the first loss; answers how much was written.
 */
export async function chaos(target: Target, kills: number, say: (line: string) => void = () => {}) {
  const api = createApi({ baseUrl: `http://127.0.0.1:${target.apiPort}`, token: target.token });
  await getMe(api);
  const ledger: Ledger = {
    saved: new Map(),
    asked: new Map(),
    editions: new Set(),
    files: { uploaded: new Map(), used: 0 },
  };
  for (let number = 0; number < 5; number += 1) {
    const data = {
      title: { nb: `Kaos ${number}` },
      definition: { nb: paragraphs('Fyller plass.') },
      otherForms: { nb: '0' },
    };
    const item = await createContent(api, tenant, { type: 'term', data });
    ledger.saved.set(item.id, '0');
  }
  const form = await createContent(api, tenant, { type: 'tool', data: { title: { nb: 'Kaosskjema' } } });
  for (let kill = 1; kill <= kills; kill += 1) {
    const victim = victims[kill % victims.length]!;
    const running = { now: true };
    const writers = [...ledger.saved.keys()].map((id) => saveOn(api, id, ledger, running));
    const publisher = publishOn(api, ledger, running);
    const replacer = replaceOn(api, tenant, form.id, ledger.files, running);
    await pause(100 + Math.random() * 400);
    await target.kill(victim);
    running.now = false;
    await Promise.all([...writers, publisher, replacer]);
    await target.revive(victim);
    await verify(target, ledger);
    await verifyDisks(target.disks);
    if (kill % 20 === 0) say(`${kill} kills, ${told(ledger)}, nothing lost`);
  }
  return {
    kills,
    editions: ledger.editions.size,
    uploads: ledger.files.uploaded.size,
    saves: [...ledger.saved.values()].reduce((sum, value) => sum + Number(value), 0) + ledger.files.used,
  };
}

const told = ({ editions, files }: Ledger) => `${editions.size} editions, ${files.uploaded.size} uploads`;

/** Saves one item over and over until it is told to stop; what fails has simply not been acknowledged. */
async function saveOn(api: Api, id: string, ledger: Ledger, running: { now: boolean }): Promise<void> {
  while (running.now) {
    try {
      const item = await getContent(api, tenant, id);
      const next = String(Number((item.data.otherForms as { nb: string }).nb) + 1);
      ledger.asked.set(id, next);
      await saveContent(api, tenant, id, {
        version: item.version,
        data: { ...item.data, otherForms: { nb: next } },
      });
      ledger.saved.set(id, next);
    } catch {
      await pause(5);
    }
  }
}

async function publishOn(api: Api, ledger: Ledger, running: { now: boolean }): Promise<void> {
  while (running.now) {
    try {
      ledger.editions.add((await publishEdition(api, tenant, { note: 'kaos' })).number);
    } catch {
      await pause(5);
    }
  }
}

/** Looks at the rows themselves, as a superuser, behind every wall. */
async function verify(target: Target, ledger: Ledger): Promise<void> {
  const database = new Client({ connectionString: target.superUrl });
  await database.connect();
  try {
    const items = await database.query<{ id: string; value: string; revised: string }>(
      `select i.id, i.data->'otherForms'->>'nb' as value, r.data->'otherForms'->>'nb' as revised
         from app.content_item i
         join app.tenant t on t.id = i.tenant_id and t.slug = $1
         join app.content_revision r on r.tenant_id = i.tenant_id and r.item_id = i.id and r.version = i.version
        where i.id = any($2)`,
      [tenant, [...ledger.saved.keys()]],
    );
    for (const [id, saved] of ledger.saved) {
      const row = items.rows.find((item) => item.id === id);
      if (!row || (row.value !== saved && row.value !== ledger.asked.get(id)))
        throw new Error(`Lost: item ${id} was saved as ${saved} and is now ${row?.value}.`);
      if (row.revised !== row.value) throw new Error(`Item ${id} and its last revision differ.`);
      ledger.saved.set(id, row.value);
    }
    const editions = await database.query<{ number: number; hash: string; content: string }>(
      `select e.number, e.hash, e.content from app.edition e join app.tenant t on t.id = e.tenant_id and t.slug = $1 order by e.number`,
      [tenant],
    );
    editions.rows.forEach((edition, index) => {
      if (edition.number !== index + 1) throw new Error(`Edition ${index + 1} is missing.`);
      if (createHash('sha256').update(edition.content).digest('hex') !== edition.hash)
        throw new Error(`Edition ${edition.number} is not what its hash says.`);
    });
    const last = editions.rows.at(-1)!;
    await verifyFiles(database, tenant, target.disks.files, ledger.files, editions.rows);
    for (const number of ledger.editions)
      if (number > editions.rows.length)
        throw new Error(`Lost: edition ${number} was published and is gone.`);
    const out = await database.query<{ number: number; hash: string }>(
      `select p.number, p.hash from app.published_edition p join app.tenant t on t.id = p.tenant_id and t.slug = $1`,
      [tenant],
    );
    if (out.rows[0]?.number !== last.number || out.rows[0].hash !== last.hash)
      throw new Error(`What is out is edition ${out.rows[0]?.number}, but the last one is ${last.number}.`);
  } finally {
    await database.end();
  }
}
