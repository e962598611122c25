import * as z from 'zod';
import { asset, libraryRoom, sharedAsset, uploaded } from '@bti/domain';
import type { Asset, LibraryRoom, SharedAsset, Uploaded } from '@bti/domain';
import { isProblem } from './errors.js';
import { path, type Api, type SendOptions } from './api.js';

/** Sends a file to the tenant's library. Refused as `fileRefused`, with a sentence that says what to do instead. */
export const uploadAsset = (
  api: Api,
  tenant: string,
  file: Blob,
  { name, ...sending }: SendOptions & { name: string },
): Promise<Uploaded> =>
  api.read(uploaded, path('tenants', tenant, 'assets'), {
    method: 'POST',
    query: { name },
    body: file,
    ...sending,
  });

/** Was an upload refused for what passes, a slow line or a full library? The same file may be taken in later. */
export const mayPassLater = (error: unknown): boolean =>
  isProblem(error, 'fileRefused') &&
  ['tooSlow', 'libraryFull', 'historyFull'].includes(String(error.extras.reason));

/** The tenant's files, the newest first, each with where it is used. */
export const listAssets = (api: Api, tenant: string): Promise<Asset[]> =>
  api.read(z.array(asset), path('tenants', tenant, 'assets'));

/** How much room the tenant's files take, and how much there is for them. */
export const readLibraryRoom = (api: Api, tenant: string): Promise<LibraryRoom> =>
  api.read(libraryRoom, path('tenants', tenant, 'assets', 'room'));

/** The bytes of one of the tenant's files. */
export const readAsset = async (api: Api, tenant: string, hash: string): Promise<Blob> =>
  (await api.send(path('tenants', tenant, 'assets', hash))).blob();

/** Takes a file out of the library. Refused as `inUse` while a draft holds it. */
export const deleteAsset = async (api: Api, tenant: string, hash: string): Promise<void> =>
  void (await api.send(path('tenants', tenant, 'assets', hash), { method: 'DELETE' }));

/** The files that the national level and the tenant's centre have published, and that it can take over. */
export const listSharedAssets = (api: Api, tenant: string): Promise<SharedAsset[]> =>
  api.read(z.array(sharedAsset), path('tenants', tenant, 'assets', 'shared'));

/** The bytes of a file that can be taken over, to be looked at first. */
export const readSharedAsset = async (api: Api, tenant: string, hash: string): Promise<Blob> =>
  (await api.send(path('tenants', tenant, 'assets', 'shared', hash))).blob();

/** Takes a shared file over into the tenant's own library. */
export const takeSharedAsset = (api: Api, tenant: string, hash: string): Promise<Asset> =>
  api.read(asset, path('tenants', tenant, 'assets', 'shared'), { method: 'POST', body: { hash } });
