import { endingOf, slugify, type FileValue } from '@bti/domain';

/**
 * Every file of a site by its hash. The hash of an earlier version leads to the file that has taken its place, unless
 * something on the site still uses it.
 */
export function filesByHash(files: readonly FileValue[]): ReadonlyMap<string, FileValue> {
  const found = new Map<string, FileValue>();
  for (const file of files) if (!found.has(file.hash)) found.set(file.hash, file);
  for (const file of files)
    for (const earlier of file.earlier ?? []) if (!found.has(earlier)) found.set(earlier, file);
  return found;
}

/** The address of a file within a site: its hash, so that it is always these bytes, and its name for whoever reads it. */
export const filePath = ({ hash, name, type }: FileValue): string =>
  `/fil/${hash}/${nameInAddress(name, type)}`;

/** The hash in the address of a file. */
export const hashInPath = (path: string): string | undefined =>
  /^\/fil\/([0-9a-f]{64})\/[^/]+$/.exec(path)?.[1];

/** A name without what an address or a disk stumbles over: «Skjema (ny).PDF» is `skjema-ny.pdf`. */
function nameInAddress(name: string, type: string): string {
  const ending = endingOf(type);
  return slugify(name.replace(/\.[A-Za-z0-9]{1,5}$/, '')) + (ending && `.${ending}`);
}
