import { useEffect, useRef, useState, type RefObject } from 'react';

/** How long a page may take to say that it is there. */
const patience = 10_000;

type FramePage = { state: 'opening' | 'shown' | 'failed'; path: string | undefined };

/**
 * What the page in the frame says of itself: that it is there, and which page it is. Asks it to load again when
 * `stamp` changes; a page that stays silent has failed.
 */
export function useFramePage(
  frame: RefObject<HTMLIFrameElement>,
  src: string | undefined,
  stamp: unknown,
): FramePage & { home: string | undefined } {
  const [page, setPage] = useState<FramePage>({ state: 'opening', path: undefined });
  const [home, setHome] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  // A page that is on its way hears nothing: what changes meanwhile is asked for when it has come.
  const isThere = useRef(false);
  const isBehind = useRef(false);
  const listen = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPage((before) => ({ ...before, state: 'failed' })), patience);
  };

  useEffect(() => {
    if (!src) return;
    const { origin } = new URL(src);
    isThere.current = false;
    isBehind.current = false;
    setPage({ state: 'opening', path: undefined });
    setHome(undefined);
    listen();
    const onMessage = (event: MessageEvent<unknown>) => {
      if (event.origin !== origin || event.source !== frame.current?.contentWindow) return;
      const said = event.data as { bti?: unknown; path?: unknown } | null;
      if (said?.bti !== 'page' || typeof said.path !== 'string') return;
      clearTimeout(timer.current);
      const { path } = said;
      setPage({ state: 'shown', path });
      setHome((before) => before ?? path);
      isThere.current = !isBehind.current;
      if (!isBehind.current) return;
      isBehind.current = false;
      frame.current?.contentWindow?.postMessage('bti:reload', origin);
    };
    window.addEventListener('message', onMessage);
    return () => {
      window.removeEventListener('message', onMessage);
      clearTimeout(timer.current);
    };
  }, [src, frame]);

  const last = useRef(stamp);
  useEffect(() => {
    if (last.current === stamp || !src) return;
    last.current = stamp;
    listen();
    if (!isThere.current) {
      isBehind.current = true;
      return;
    }
    isThere.current = false;
    frame.current?.contentWindow?.postMessage('bti:reload', new URL(src).origin);
  }, [stamp, src, frame]);

  return { ...page, home };
}
