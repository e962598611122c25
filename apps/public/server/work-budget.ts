/** How much of the processor something may take that anybody can ask for, and that no cache answers. */
export type WorkBudget = {
  /** Is there anything left? */
  isLeft: () => boolean;
  /** Does a piece of work, and takes the time it needed from the budget. */
  spend: <T>(work: () => Promise<T>) => Promise<T>;
};

/**
 * A budget that fills again with time: `share` of each second, and `most` milliseconds saved up for when many ask at
 * once. Who has spent it waits, and everything else is as quick as before.
 */
export function createWorkBudget(share: number, most: number, now = () => performance.now()): WorkBudget {
  let left = most;
  let asked = now();
  const refill = () => {
    const time = now();
    left = Math.min(most, left + (time - asked) * share);
    asked = time;
  };
  return {
    isLeft: () => {
      refill();
      return left > 0;
    },
    spend: async (work) => {
      const from = now();
      try {
        return await work();
      } finally {
        refill();
        left -= now() - from;
      }
    },
  };
}
