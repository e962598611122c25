import type { TenantStore } from '#app/tenant/tenant-store.js';

const keyOf = (slug: string) => `bti-my-role:${slug}`;

/** The role one has said is one's own on this machine; for somebody with own tjenester, a role in one of them. */
export function myRole(store: TenantStore): string {
  const said = localStorage.getItem(keyOf(store.slug));
  if (said !== null) return store.draft(said) ? said : '';
  const own = store.snapshot().tenant.tjenester;
  const role = store.ofType('role').find(({ data }) => own.includes(String(data.tjeneste)));
  return role?.id ?? '';
}

export const setMyRole = (store: TenantStore, role: string): void =>
  localStorage.setItem(keyOf(store.slug), role);
