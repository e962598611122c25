import { newFrame, type FrameInput, type NewFrame } from '@bti/domain';
import { path, type Api } from './api.js';

/** Opens a frame on the drafts, or on one edition: for the one who asks, for an hour. */
export const openFrame = (api: Api, tenant: string, input: FrameInput = {}): Promise<NewFrame> =>
  api.read(newFrame, path('tenants', tenant, 'frames'), { method: 'POST', body: input });
