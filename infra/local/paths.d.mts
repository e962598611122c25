export const root: string;
export const localDir: string;
/** A folder, made if it is not there. */
export function folder(...parts: string[]): string;
