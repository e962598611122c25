import { saveReading } from '@bti/api-client';
import type { Draft } from '@bti/domain';
import { getApi } from '../api.js';
import type { TenantStore } from '../tenant/tenant-store.js';

/** Gives a copy of an item the readings of the original, those that one may write, as part of the same act. */
export async function copyReadings(store: TenantStore, from: Draft, to: Draft, batch: string): Promise<void> {
  for (const { tjeneste, audience, show, data } of from.readings) {
    const lens = { tjeneste, audience };
    if (!store.mayWriteReading(lens)) continue;
    const input = { version: 0, fromVersion: to.version, show, data };
    store.take(await saveReading(getApi(), store.slug, to.id, lens, input, { batch }));
  }
}
