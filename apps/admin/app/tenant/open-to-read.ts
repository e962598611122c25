import { redirect } from '@remix-run/react';
import { openTenant } from './open-tenant.js';
import { tenantPath } from './use-tenant.js';

/** Opens a tenant for a page of its drafts: who may read none is led to what is published. */
export async function openToRead(slug = ''): Promise<void> {
  const store = await openTenant(slug);
  if (!store.may('content.read')) throw redirect(tenantPath(slug, 'editions'));
}
