import { useCallback, useEffect, useRef, useState } from 'react';

export type Loaded<T> = { data: T | undefined; error: unknown; loading: boolean; again: () => Promise<void> };

/** Reads something from the API when a page opens, and again when asked. Late answers of an older question are dropped. */
export function useLoaded<T>(load: () => Promise<T>, key: string): Loaded<T> {
  const [state, setState] = useState<{ data: T | undefined; error: unknown; loading: boolean }>({
    data: undefined,
    error: undefined,
    loading: true,
  });
  const latest = useRef(0);
  const current = useRef(load);
  current.current = load;
  const again = useCallback(async () => {
    const mine = ++latest.current;
    setState((before) => ({ ...before, loading: true, error: undefined }));
    try {
      const data = await current.current();
      if (mine === latest.current) setState({ data, error: undefined, loading: false });
    } catch (error) {
      if (mine === latest.current) setState((before) => ({ ...before, error, loading: false }));
    }
  }, []);
  useEffect(() => {
    void again();
  }, [again, key]);
  return { ...state, again };
}
