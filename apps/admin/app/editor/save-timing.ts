/** A save waits for a pause in the typing, but not for ever, and never comes closer than this to the last one. */
const pauseMs = 900;
const mostMs = 3_000;

/** How long from now until the next save may start. */
export function saveDelay(now: number, firstChange: number, lastStart: number): number {
  const calm = now + pauseMs;
  const atLatest = firstChange + mostMs;
  const spaced = lastStart + mostMs;
  return Math.max(0, Math.max(Math.min(calm, atLatest), spaced) - now);
}

/** How long to wait before trying a failed save again: 3 s, 6 s, 12 s, then every 30 s. */
export const retryDelay = (failures: number): number =>
  Math.min(30_000, mostMs * 2 ** Math.max(0, failures - 1));
