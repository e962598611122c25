import { describe, type ContentType } from '../content/index.js';
import { mergeContent, type Conflict } from '../derive/merge.js';
import type { Data } from '../derive/walk.js';
import { sameContent } from '../guide/canonical.js';

/**
 * What has changed in the base beneath a reading since it was made («grunnteksten er endret»): the overridden fields
 * that say something else in the base now than `then`, and the reading with those changes merged in, by the same merge
 * as two editors' saves. A field that the reading inherits is no news: its readers see the change already.
 */
export function newsBeneath(
  type: ContentType,
  then: Data,
  now: Data,
  reading: Data,
): { fields: string[]; merged: Data; conflicts: Conflict[] } {
  const overridden = Object.entries(describe(type).fields).filter(([name]) => reading[name] !== undefined);
  const changed = overridden.filter(([name]) => !sameContent(then[name], now[name]));
  const { merged, conflicts } = mergeContent(Object.fromEntries(changed), then, reading, now);
  return { fields: changed.map(([name]) => name), merged: { ...reading, ...merged }, conflicts };
}
