import { AssetStore } from '../../apps/api/src/assets/asset-store.js';
import { startApi, type TestApi } from '../support/api.js';
import type { PublishedSite } from './build-site.js';

/** The API on a database in which these editions, and nothing else, are out. */
export async function publishedApi(...sites: PublishedSite[]): Promise<TestApi> {
  const api = await startApi();
  for (const { record, text, files = [] } of sites) {
    const { id, slug, kind, name, state, edition } = record;
    await api.superuser.query(
      'insert into app.tenant (id, slug, kind, name, state) values ($1, $2, $3, $4, $5)',
      [id, slug, kind, name, state],
    );
    await api.superuser.query(
      `with one as (insert into app.edition (tenant_id, number, content, hash, note, published_at, published_by)
         values ($1, $2, $3, $4, '', $5, 'En redaktør') returning *)
       insert into app.published_edition (tenant_id, number, content, hash, note, published_at)
         select tenant_id, number, content, hash, note, published_at from one`,
      [id, edition!.number, text, edition!.hash, edition!.publishedAt],
    );
    for (const { bytes } of files) await api.app.get(AssetStore).put(bytes);
  }
  return api;
}
