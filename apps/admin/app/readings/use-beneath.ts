import { useMemo } from 'react';
import { listRevisions } from '@bti/api-client';
import { lensKey, newsBeneath, type Conflict, type Data, type Draft } from '@bti/domain';
import { getApi } from '../api.js';
import { useLoaded } from '../parts/loader.js';
import { useTenant } from '../tenant/use-tenant.js';
import { overridesIn } from './reading-kind.js';

/** What changed in the common text under the fields that a reading overrides. */
export type Beneath = { fields: string[]; merged: Data; conflicts: Conflict[] };

/** The states of an item's common text by version, read only where some reading knows an older one than the present. */
export function useBaseVersions({ id, version, readings }: Draft): ReadonlyMap<number, Data> {
  const { store } = useTenant();
  const isBehind = readings.some(({ fromVersion }) => fromVersion < version);
  const revisions = useLoaded(
    () => (isBehind ? listRevisions(getApi(), store.slug, id) : Promise.resolve([])),
    `${id} ${version} ${isBehind}`,
  );
  return useMemo(
    () => new Map(revisions.data?.map((revision) => [revision.version, revision.data])),
    [revisions.data],
  );
}

/** What lies changed beneath a reading, as its editor holds it; nothing where all is as it was or not known yet. */
export function beneath(
  item: Draft,
  reading: Data,
  versions: ReadonlyMap<number, Data>,
): Beneath | undefined {
  const then = versions.get(Number(reading.fromVersion));
  if (!then || Number(reading.fromVersion) >= item.version) return undefined;
  const news = newsBeneath(item.type, then, item.data, overridesIn(reading));
  return news.fields.length > 0 ? news : undefined;
}

/** The keys of the readings of an item beneath which the common text has changed. */
export const behindIn = (item: Draft, versions: ReadonlyMap<number, Data>): ReadonlySet<string> =>
  new Set(
    item.readings
      .filter(({ data, fromVersion }) => beneath(item, { ...data, fromVersion }, versions))
      .map(lensKey),
  );
