/** How much of the processor something may take that anybody can ask for, and that no cache answers. */
export type WorkBudget = {
  /** Is there anything left? */
  isLeft: () => boolean;
  /** Does a piece of work, and takes the time it needed from the budget. */
  spend: <T>(work: () => Promise<T>) => Promise<T>;
};

/**
 * A budget that fills again with time: `share` of each second, and `most` milliseconds saved up for when many ask at
 * once. Who has spent it waits, and everything else is as quick as before. Time in which several pieces of work go on
 * side by side is spent once.
 */
export function createWorkBudget(share: number, most: number, now = () => performance.now()): WorkBudget {
  let left = most;
  let settled = now();
  let underWay = 0;
  const settle = () => {
    const passed = now() - settled;
    settled += passed;
    left = Math.min(most, left + passed * (underWay > 0 ? share - 1 : share));
  };
  return {
    isLeft: () => {
      settle();
      return left > 0;
    },
    spend: async (work) => {
      settle();
      underWay += 1;
      try {
        return await work();
      } finally {
        settle();
        underWay -= 1;
      }
    },
  };
}
