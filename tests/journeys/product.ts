import { readFileSync } from 'node:fs';
import type { Ports } from '../../infra/local/stack.mjs';

type Notes = {
  control: string;
  adminUrl: string;
  apiUrl: string;
  identityUrl: string;
  ports: Ports;
  dataDir: string;
  /** Of the demo people, where it is another than the stand-in's. */
  password?: string;
  /** Where the mails go, and how to reach Keycloak's admin interface, when it is Keycloak that plays. */
  mailbox?: string;
  keycloak?: { port: number; name: string; password: string };
  database: { apiUrl: string; ownerUrl: string; superUrl: string };
};

const file = process.env['STACK_FILE'];
if (!file) throw new Error('The journeys need a running product: start them with npm test.');

/** The product that `npm test` has started for the journeys, and how to end and revive parts of it. */
const notes = JSON.parse(readFileSync(file, 'utf8')) as Notes;
export const product = {
  ...notes,
  password: notes.password ?? 'demo',
  siteUrl: (slug: string) => `http://${slug}.localhost:${notes.ports.public}`,
};

type PartName = 'api' | 'admin' | 'public' | 'identity' | 'database';

/** Kills, stops or restarts a part; resolves when it is done. */
export async function make(part: PartName, deed: 'kill' | 'stop' | 'start'): Promise<void> {
  const response = await fetch(`${product.control}/${part}/${deed}`, { method: 'POST' });
  if (!response.ok) throw new Error(`${part} could not be made to ${deed}: ${await response.text()}`);
}
