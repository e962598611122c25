import * as z from 'zod';
import {
  grant,
  logEntry,
  member,
  type Grant,
  type GrantInput,
  type LogEntry,
  type Member,
} from '@bti/domain';
import { path, type Api } from './api.js';

/** Who is a member of a tenant, and in which role. */
export const listMembers = (api: Api, tenant: string): Promise<Member[]> =>
  api.read(z.array(member), path('tenants', tenant, 'members'));

/** What has been done in the tenant, the newest first, 500 lines at a time; `before` (a line's id) gives what came before. */
export const listLog = (
  api: Api,
  tenant: string,
  { before }: { before?: string } = {},
): Promise<LogEntry[]> => api.read(z.array(logEntry), path('tenants', tenant, 'log'), { query: { before } });

/** The leaves a kommune has given its centres, ended ones included. */
export const listGrants = (api: Api, tenant: string): Promise<Grant[]> =>
  api.read(z.array(grant), path('tenants', tenant, 'grants'));

/** Gives a centre leave to read or edit the drafts, from one date to another. */
export const giveGrant = (api: Api, tenant: string, input: GrantInput): Promise<Grant> =>
  api.read(grant, path('tenants', tenant, 'grants'), { method: 'POST', body: input });

/** Ends a leave at once. */
export const endGrant = (api: Api, tenant: string, id: string): Promise<Grant> =>
  api.read(grant, path('tenants', tenant, 'grants', id, 'end'), { method: 'POST' });
