import * as z from 'zod';
import {
  editionSummary,
  issue,
  newPreview,
  preview,
  siteCheck,
  type EditionSummary,
  type Issue,
  type NewPreview,
  type PublishOptions,
  type Preview,
  type SiteCheck,
} from '@bti/domain';
import { path, type Api } from './api.js';
import { isProblem } from './errors.js';

/** What stands in the way of a publish that holds these changes back, and everything that differs from what is out. */
export const checkSite = (
  api: Api,
  tenant: string,
  { hold = [], signal }: { hold?: readonly string[]; signal?: AbortSignal } = {},
): Promise<SiteCheck> =>
  api.read(siteCheck, path('tenants', tenant, 'check'), { method: 'POST', body: { hold }, signal });

/**
 * Publishes the drafts as the next edition; the changed items in `hold` stay as they were last published.
 * Refused as `notFitToPublish`, see `issuesIn`.
 */
export const publishEdition = (
  api: Api,
  tenant: string,
  options: PublishOptions = {},
): Promise<EditionSummary> =>
  api.read(editionSummary, path('tenants', tenant, 'editions'), { method: 'POST', body: options });

/** Puts an older edition out once more, under a new number; the drafts stay. Refused as `notFitToPublish`. */
export const publishAgain = (
  api: Api,
  tenant: string,
  number: number,
  note: string,
): Promise<EditionSummary> =>
  api.read(editionSummary, path('tenants', tenant, 'editions', String(number), 'publish'), {
    method: 'POST',
    body: { note },
  });

/** Every edition, the newest first. */
export const listEditions = (api: Api, tenant: string): Promise<EditionSummary[]> =>
  api.read(z.array(editionSummary), path('tenants', tenant, 'editions'));

const wholeEdition = editionSummary.extend({ content: z.string() });

/** One edition with its text, to be read with `readEdition`. */
export const getEdition = (
  api: Api,
  tenant: string,
  number: number,
): Promise<z.output<typeof wholeEdition>> =>
  api.read(wholeEdition, path('tenants', tenant, 'editions', String(number)));

/** The findings that stopped a publish. */
export const issuesIn = (error: unknown): Issue[] | undefined =>
  isProblem(error, 'notFitToPublish') ? z.array(issue).safeParse(error.extras.issues).data : undefined;

/** Freezes the drafts behind a link. The token is handed out now and never again. */
export const createPreview = (api: Api, tenant: string): Promise<NewPreview> =>
  api.read(newPreview, path('tenants', tenant, 'previews'), { method: 'POST', body: {} });

/** The previews of a tenant that have been shared. */
export const listPreviews = (api: Api, tenant: string): Promise<Preview[]> =>
  api.read(z.array(preview), path('tenants', tenant, 'previews'));

/** Ends a shared preview: its link stops working at once. */
export const revokePreview = async (api: Api, tenant: string, id: string): Promise<void> => {
  await api.send(path('tenants', tenant, 'previews', id), { method: 'DELETE' });
};
