import { listReadingRevisions } from '@bti/api-client';
import { sameContent, type Data, type Draft, type Item, type Lens } from '@bti/domain';
import { getApi } from '#app/api.js';
import { asData } from '#app/readings/reading-kind.js';
import type { TenantStore } from '#app/tenant/tenant-store.js';
import { readingOut, type UnpublishedPart } from './unpublished-parts.js';

/** Takes parts of an item back to what is out. Gives the way back from that, as one act. */
export async function discard(
  store: TenantStore,
  item: Draft,
  published: Item,
  parts: readonly UnpublishedPart[],
): Promise<() => Promise<void>> {
  const acts = await Promise.all(
    parts.map(async ({ lens, editor }) => ({
      editor,
      before: editor.snapshot().data,
      after: lens ? await readingAsOut(store.slug, item, published, lens) : published.data,
    })),
  );
  const put = async (to: 'before' | 'after') => {
    for (const act of acts) act.editor.changeTo(act[to], 'published');
    await Promise.all(acts.map(({ editor }) => editor.flush()));
  };
  await put('after');
  return () => put('before');
}

/**
 * A reading as it is out. An edition does not say which version of the common text a reading knows; its history does,
 * so that what has changed beneath it is asked about again.
 */
async function readingAsOut(tenant: string, item: Draft, published: Item, lens: Lens): Promise<Data> {
  const out = readingOut(published, lens);
  if (!out) return { fromVersion: item.version };
  const history = await listReadingRevisions(getApi(), tenant, item.id, lens);
  const then = history.find(
    ({ deleted, show, data }) => !deleted && sameContent({ show, data }, { show: out.show, data: out.data }),
  );
  return asData({ ...out, data: { ...out.data }, fromVersion: then?.fromVersion ?? item.version });
}
