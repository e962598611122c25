import { listAssets } from '@bti/api-client';
import type { Asset } from '@bti/domain';
import { getApi } from '../api.js';
import { useLoaded, type Loaded } from '../parts/loader.js';
import { useTenant } from '../tenant/use-tenant.js';

/** The files of the tenant. */
export function useLibrary(): Loaded<Asset[]> {
  const { store } = useTenant();
  return useLoaded(() => listAssets(getApi(), store.slug), store.slug);
}
