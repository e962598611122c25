import { useCallback, useSyncExternalStore } from 'react';
import { useParams } from '@remix-run/react';
import { describe, titleOf, type ContentType, type Draft } from '@bti/domain';
import { useWords } from '../words/language.js';
import { knownTenant } from './open-tenant.js';
import type { TenantStore, TenantView } from './tenant-store.js';

/** The tenant that this page stands in. Pages below the tenant's frame always have one. */
export function useTenant(): { store: TenantStore } & TenantView {
  const { tenant: slug = '' } = useParams();
  const store = knownTenant(slug);
  if (!store) throw new Error(`The tenant ${slug} is not open.`);
  return { store, ...useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot) };
}

/** What an item is called on the page, in the tenant's main language; a word of ours where it has no name yet. */
export function useTitles(): (draft: Pick<Draft, 'type' | 'data'>) => string {
  const { store } = useTenant();
  const { words } = useWords();
  const [main] = store.languages;
  return useCallback((draft) => titleOf(draft, main, main) || words.common.untitled, [main, words]);
}

/** The field that names an item of a type. */
export const titleField = (type: ContentType): string => describe(type).title;

export const tenantPath = (slug: string, ...parts: string[]): string =>
  ['/t', slug, ...parts].map((part) => (part === '/t' ? part : encodeURIComponent(part))).join('/');

/** Where an item is edited, at one of its fields, or under a lens (by its key). */
export const itemPath = (
  slug: string,
  draft: { type: string; id: string },
  field?: string,
  lens?: string,
): string =>
  draft.type === 'settings'
    ? `${tenantPath(slug, 'settings')}${query({ field })}`
    : `${tenantPath(slug, 'content', draft.type, draft.id)}${query({ lens, field })}`;

/** Where one sees every state that an item has had, or its reading for a lens. */
export const historyPath = (slug: string, draft: { type: string; id: string }, lens?: string): string =>
  `${itemPath(slug, draft)}/history${query({ lens })}`;

function query(asked: Record<string, string | undefined>): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
}
