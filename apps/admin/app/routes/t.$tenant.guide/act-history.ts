/**
 * One act on the guide: what was done, in a sentence, its batch, and the batch that will take it back. That one is
 * named before, so that an undo whose answer was lost can be asked for again.
 */
export type Act = { text: string; batch: string; back: string };

/** What can be undone and done again, the latest last. */
export type Acts = { past: readonly Act[]; future: readonly Act[] };

const most = 100;
export const noActs: Acts = { past: [], future: [] };

export const newAct = (text: string): Act => ({
  text,
  batch: crypto.randomUUID(),
  back: crypto.randomUUID(),
});

export const afterAct = ({ past }: Acts, act: Act): Acts => ({
  past: [...past, act].slice(-most),
  future: [],
});

/** The last act is taken back; what took it back is undone by `back` in its turn. */
export function afterUndo({ past, future }: Acts, back: string): Acts {
  const act = past.at(-1);
  return act ? { past: past.slice(0, -1), future: [...future, turned(act, back)] } : { past, future };
}

export function afterRedo({ past, future }: Acts, back: string): Acts {
  const act = future.at(-1);
  return act ? { past: [...past, turned(act, back)], future: future.slice(0, -1) } : { past, future };
}

const turned = (act: Act, back: string): Act => ({ ...act, batch: act.back, back });

/** What cannot be taken back any more leaves the list: somebody has changed it since. */
export const without = ({ past, future }: Acts, batch: string): Acts => ({
  past: past.filter((act) => act.batch !== batch),
  future: future.filter((act) => act.batch !== batch),
});
