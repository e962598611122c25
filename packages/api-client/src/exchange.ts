import * as z from 'zod';
import { importPreview, importResult, type ImportPreview, type ImportResult } from '@bti/domain';
import { path, type Api, type SendOptions } from './api.js';
import { isProblem } from './errors.js';

/** The tenant's content as one file of the exchange format: JSON, or a package (`application/zip`) where it has files. */
export const exportContent = async (api: Api, tenant: string): Promise<Blob> =>
  (await api.send(path('tenants', tenant, 'exchange'))).blob();

/** Reads a file of the exchange format in, as one batch. Refused as `badFile`, see `fileProblemsIn`. */
export const importContent = (
  api: Api,
  tenant: string,
  file: string | Blob,
  sending: SendOptions = {},
): Promise<ImportResult> =>
  api.read(importResult, path('tenants', tenant, 'exchange'), { method: 'POST', body: file, ...sending });

/** What reading that file in would do, without doing it. Refused as `badFile` for the same files. */
export const previewImport = (
  api: Api,
  tenant: string,
  file: string | Blob,
  sending: SendOptions = {},
): Promise<ImportPreview> =>
  api.read(importPreview, path('tenants', tenant, 'import', 'preview'), {
    method: 'POST',
    body: file,
    ...sending,
  });

/**
 * Starts a tenant that has no guide yet from what another (`from`, its slug) has published, as one batch. Refused as
 * `hasGuide`, or `nothingPublished` where there is nothing to start from.
 */
export const startFrom = (api: Api, tenant: string, input: { from: string }): Promise<ImportResult> =>
  api.read(importResult, path('tenants', tenant, 'start'), { method: 'POST', body: input });

const fileProblems = z.array(
  z.object({ where: z.string(), code: z.string(), detail: z.string().default('') }),
);

/** What is wrong with a file, and where, in the words of the one who wrote it. */
export const fileProblemsIn = (error: unknown): z.output<typeof fileProblems> | undefined =>
  isProblem(error, 'badFile') ? fileProblems.safeParse(error.extras.problems).data : undefined;
