import { useCallback, useRef, useState } from 'react';

/** Which of the ids shown are chosen. With Shift, everything between the last one and this follows it. */
export function useChosen(shown: readonly string[]) {
  const [all, setAll] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>();
  const latest = useRef(shown);
  latest.current = shown;
  // What a filter has hidden is not chosen any longer: an act must never reach what one does not see.
  const chosen = shown.filter((id) => all.has(id));

  /** The same function while the page stands, so that a tick draws one row and not all of them. */
  const choose = useCallback((id: string, on: boolean, withShift: boolean) => {
    const ids = latest.current;
    const from = withShift && last.current ? ids.indexOf(last.current) : -1;
    const to = ids.indexOf(id);
    const range = from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
    last.current = id;
    setAll((before) => {
      const next = new Set(ids.filter((one) => before.has(one)));
      for (const one of range)
        if (on) next.add(one);
        else next.delete(one);
      return next;
    });
  }, []);
  return {
    chosen,
    choose,
    chooseAll: (on: boolean) => setAll(new Set(on ? shown : [])),
    clear: () => setAll(new Set()),
  };
}
