import { useSearchParams } from '@remix-run/react';

/**
 * What a page is asked for in its address, and the way to ask for something else: in place, so that Back leads to where
 * one came from, and without a jump. An empty value leaves the address; `clear` takes all away.
 */
export function useQuery(): [
  query: URLSearchParams,
  put: (name: string, value: string) => void,
  clear: () => void,
] {
  const [query, setQuery] = useSearchParams();
  const put = (name: string, value: string) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return [query, put, () => setQuery({}, { replace: true })];
}
