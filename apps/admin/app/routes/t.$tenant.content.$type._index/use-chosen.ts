import { useRef, useState } from 'react';

/** Which of the ids shown are chosen. With Shift, everything between the last one and this follows it. */
export function useChosen(shown: readonly string[]) {
  const [all, setAll] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>();
  // What a filter has hidden is not chosen any longer: an act must never reach what one does not see.
  const chosen = shown.filter((id) => all.has(id));

  const choose = (id: string, on: boolean, withShift: boolean) => {
    const from = withShift && last.current ? shown.indexOf(last.current) : -1;
    const to = shown.indexOf(id);
    const range = from < 0 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
    const next = new Set(chosen);
    for (const one of range)
      if (on) next.add(one);
      else next.delete(one);
    last.current = id;
    setAll(next);
  };
  return {
    chosen,
    choose,
    chooseAll: (on: boolean) => setAll(new Set(on ? shown : [])),
    clear: () => setAll(new Set()),
  };
}
