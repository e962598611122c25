import type { Answer } from './answer.js';

/** The kept pages of one thing (an edition of a site on a day, say), by their paths. */
export type Shelf = {
  get: (path: string) => Answer | undefined;
  /** The kept answer, or the one that is made now: once, however many ask at the same time. */
  take: (path: string, make: () => Promise<Answer>) => Promise<Answer>;
};

export type PageCache = { shelf: (name: string) => Shelf; bytes: () => number };

/** A page that is kept; `used` since room was last looked for. */
type Kept = { answer: Answer; used: boolean; leave: () => void };

/**
 * Rendered pages by what they are made from. Nothing is ever invalidated: a new edition, record or date is a new shelf,
 * and what nobody has asked for since room was last needed leaves first, the oldest before the others. So a page that
 * is asked for costs a look-up and no more.
 */
export function createPageCache(mostBytes: number): PageCache {
  const shelves = new Map<string, Shelf>();
  const inOrder = new Set<Kept>();
  let bytes = 0;

  const makeRoom = () => {
    for (const kept of inOrder) {
      if (bytes <= mostBytes) return;
      inOrder.delete(kept);
      if (kept.used) {
        kept.used = false;
        inOrder.add(kept);
      } else {
        kept.leave();
        bytes -= kept.answer.bytes;
      }
    }
  };

  const newShelf = (name: string): Shelf => {
    const pages = new Map<string, Kept>();
    const making = new Map<string, Promise<Answer>>();
    const keep = (path: string, answer: Answer) => {
      const leave = () => {
        pages.delete(path);
        if (pages.size === 0 && shelves.get(name) === shelf) shelves.delete(name);
      };
      const kept = { answer, used: false, leave };
      pages.set(path, kept);
      inOrder.add(kept);
      bytes += answer.bytes;
      makeRoom();
    };
    const get = (path: string) => {
      const kept = pages.get(path);
      if (kept) kept.used = true;
      return kept?.answer;
    };
    const shelf: Shelf = {
      get,
      take: (path, make) => {
        const ready = get(path);
        if (ready) return Promise.resolve(ready);
        let promise = making.get(path);
        if (!promise) {
          promise = make()
            .then((answer) => {
              if (answer.status < 500) keep(path, answer);
              return answer;
            })
            .finally(() => making.delete(path));
          making.set(path, promise);
        }
        return promise;
      },
    };
    return shelf;
  };

  return {
    shelf: (name) => {
      let shelf = shelves.get(name);
      if (!shelf) shelves.set(name, (shelf = newShelf(name)));
      return shelf;
    },
    bytes: () => bytes,
  };
}
