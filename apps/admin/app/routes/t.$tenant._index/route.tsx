import { redirect, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { openTenant } from '#app/tenant/open-tenant.js';
import { tenantPath } from '#app/tenant/use-tenant.js';

/** The first page of a tenant: its guide, or what is published where one may read no drafts. */
export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<never> {
  const store = await openTenant(params.tenant ?? '');
  const first = store.may('content.read') ? 'guide' : 'editions';
  throw redirect(tenantPath(store.slug, first));
}

export default function TenantIndex() {
  return null;
}
