import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Ports } from '../../infra/local/stack.mjs';
import { IdentityClient } from './identity-client.js';

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

/**
 * Opens a page of the admin in a browser whose owner has signed in before. How one signs in is a journey of its own; this
 * sends the same form, without its page.
 */
export async function openAs(page: Page, email: string, path: string): Promise<void> {
  const set = await new IdentityClient(product).session(email);
  const cookies = set.map((line) => {
    const [, name = '', value = '', rest = ''] = /^([^=]+)=([^;]*)(.*)$/.exec(line) ?? [];
    const domain = new URL(product.identityUrl).hostname;
    const secure = { secure: true, sameSite: 'None', httpOnly: /httponly/i.test(rest) } as const;
    return { name, value, domain, path: '/realms/bti/', ...secure };
  });
  await page.context().addCookies(cookies);
  await page.goto(product.adminUrl + path);
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}
