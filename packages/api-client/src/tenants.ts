import * as z from 'zod';
import { me, myTenant, type Me, type MyTenant, type StateInput } from '@bti/domain';
import { path, type Api } from './api.js';

/** The signed-in person and the tenants they can enter. */
export const getMe = (api: Api): Promise<Me> => api.read(me, path('me'));

/** A tenant as the signed-in person sees it, with what they may do there. */
export const getTenant = (api: Api, tenant: string): Promise<MyTenant> =>
  api.read(myTenant, path('tenants', tenant));

/** Says that a site is being built, or that it is the kommune's guide from now on. */
export const setTenantState = (api: Api, tenant: string, state: StateInput['state']): Promise<MyTenant> =>
  api.read(myTenant, path('tenants', tenant, 'state'), { method: 'PUT', body: { state } });

/** Says which role of the content is one's own; none with `null`. */
export const setHeldRole = (api: Api, tenant: string, role: string | null): Promise<MyTenant> =>
  api.read(myTenant, path('tenants', tenant, 'held-role'), { method: 'PUT', body: { role } });

/** The kommuner of a centre, with their state and what they have published. */
export const listKommuner = (api: Api, centre: string): Promise<MyTenant[]> =>
  api.read(z.array(myTenant), path('tenants', centre, 'kommuner'));
