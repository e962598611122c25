import type { Answer } from './answer.js';

export type PageCache = {
  get: (key: string) => Answer | undefined;
  /** The kept answer, or the one that is made now: once, however many ask at the same time. */
  take: (key: string, make: () => Promise<Answer>) => Promise<Answer>;
  bytes: () => number;
};

/**
 * Rendered pages by what they are made from. Nothing is ever invalidated: a new edition, record or date is a new
 * key, and what nobody asks for any more leaves from the other end when there is no more room.
 */
export function createPageCache(mostBytes: number): PageCache {
  const kept = new Map<string, Answer>();
  const making = new Map<string, Promise<Answer>>();
  let bytes = 0;

  const keep = (key: string, answer: Answer) => {
    kept.set(key, answer);
    bytes += answer.bytes;
    for (const [oldest, { bytes: freed }] of kept) {
      if (bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= freed;
    }
  };

  return {
    get: (key) => {
      const answer = kept.get(key);
      if (answer) {
        kept.delete(key);
        kept.set(key, answer);
      }
      return answer;
    },
    take: (key, make) => {
      const ready = kept.get(key);
      if (ready) return Promise.resolve(ready);
      let promise = making.get(key);
      if (!promise) {
        promise = make()
          .then((answer) => {
            if (answer.status < 500) keep(key, answer);
            return answer;
          })
          .finally(() => making.delete(key));
        making.set(key, promise);
      }
      return promise;
    },
    bytes: () => bytes,
  };
}
