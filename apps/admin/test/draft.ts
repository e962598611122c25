import { emptyData, type ContentType, type Data, type Draft } from '@bti/domain';

/** A draft as the API hands one out: first version, nobody's, with what a test says of it. */
export const draftOf = (
  id: string,
  type: ContentType,
  data: Data = {},
  more: Partial<Omit<Draft, 'data'>> = {},
): Draft => ({
  id,
  type,
  slug: id,
  oldSlugs: [],
  owner: null,
  data: { ...emptyData(type), ...data },
  readings: [],
  version: 1,
  updatedAt: '',
  updatedBy: '',
  deletedAt: null,
  ...more,
});
