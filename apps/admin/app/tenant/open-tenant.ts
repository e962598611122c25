import { getTenant, listContent } from '@bti/api-client';
import { getApi } from '../api.js';
import { loadMe } from '../session/me.js';
import { TenantStore } from './tenant-store.js';

const open = new Map<string, TenantStore>();
const opening = new Map<string, Promise<TenantStore>>();

/**
 * The store of a tenant, opened once and kept while the page lives, however many pages ask at the same time. Who one
 * is comes first: at the very first sign-in that question is what binds the membership.
 */
export function openTenant(slug: string): Promise<TenantStore> {
  const known = opening.get(slug) ?? loadMe().then(() => readTenant(slug));
  opening.set(slug, known);
  known.catch(() => opening.delete(slug));
  return known;
}

async function readTenant(slug: string): Promise<TenantStore> {
  const tenant = await getTenant(getApi(), slug);
  const mayRead = tenant.actions.includes('content.read');
  const store = new TenantStore(tenant, mayRead ? await listContent(getApi(), slug) : []);
  open.set(slug, store);
  store.checkSoon(0);
  return store;
}

export const knownTenant = (slug: string): TenantStore | undefined => open.get(slug);
