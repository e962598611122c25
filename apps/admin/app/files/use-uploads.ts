import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { mayPassLater, uploadAsset } from '@bti/api-client';
import { largestFile, sizeText, type Uploaded } from '@bti/domain';
import { failureOf, getApi } from '../api.js';
import { announce } from '../parts/announce.js';
import { useFailureText } from '../parts/failure.js';
import { useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';

/** One file on its way to the library: how far it is, or why it will not come. */
export type Upload = {
  id: string;
  name: string;
  state: 'waiting' | 'sending' | 'done' | 'failed' | 'cancelled';
  /** From 0 to 1; at 1 the library is looking at what it got. */
  sent: number;
  error?: string;
  /** It would be refused again, as it is. */
  isRefused?: boolean;
  uploaded?: Uploaded;
};

export type Uploads = {
  list: readonly Upload[];
  add: (files: readonly File[]) => void;
  cancel: (id: string) => void;
  again: (id: string) => void;
  clear: () => void;
};

type Rules = { picture?: boolean; onDone?: (uploaded: Uploaded) => void };

const atOnce = 2;

/** Sends files to the library, a few at a time, each with a fate of its own. What is left when the page is left ends. */
export function useUploads({ picture, onDone }: Rules = {}): Uploads {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const failureText = useFailureText();
  const [list, setList] = useState<readonly Upload[]>([]);
  const files = useRef(new Map<string, File>());
  const sending = useRef(new Map<string, AbortController>());
  const waiting = useRef<string[]>([]);
  const w = words.files.uploads;

  const change = useCallback(
    (id: string, next: Partial<Upload>) =>
      setList((before) => before.map((one) => (one.id === id ? { ...one, ...next } : one))),
    [],
  );

  const refusal = (file: File): string | undefined => {
    if (file.size === 0) return w.emptyFile;
    if (file.size > largestFile) return w.tooLarge(sizeText(file.size, lang));
    return picture && file.type !== '' && !file.type.startsWith('image/') ? w.notPicture : undefined;
  };

  const sendOne = async (id: string) => {
    const file = files.current.get(id)!;
    const ending = new AbortController();
    sending.current.set(id, ending);
    change(id, { state: 'sending', sent: 0, error: undefined });
    try {
      const uploaded = await uploadAsset(getApi(), store.slug, file, {
        name: file.name,
        onProgress: (sent) => change(id, { sent }),
        signal: ending.signal,
      });
      change(id, { state: 'done', uploaded });
      announce(uploaded.sameBytes ? w.sameBytes(uploaded.asset.name) : w.announceDone(file.name));
      latest.current.onDone?.(uploaded);
    } catch (error) {
      if (ending.signal.aborted) change(id, { state: 'cancelled' });
      else
        change(id, {
          state: 'failed',
          error: failureText(error),
          isRefused: failureOf(error) === 'refused' && !mayPassLater(error),
        });
    } finally {
      sending.current.delete(id);
      latest.current.next();
    }
  };
  const next = () => {
    while (sending.current.size < atOnce && waiting.current.length > 0)
      void sendOne(waiting.current.shift()!);
  };
  const latest = useRef({ next, onDone, refusal });
  latest.current = { next, onDone, refusal };

  useEffect(() => {
    const running = sending.current;
    return () => {
      waiting.current = [];
      for (const ending of running.values()) ending.abort();
    };
  }, []);

  const send = useCallback((id: string) => {
    waiting.current.push(id);
    latest.current.next();
  }, []);

  return useMemo(
    () => ({
      list,
      add: (chosen) => {
        const added = chosen.map((file): Upload => {
          const id = crypto.randomUUID();
          files.current.set(id, file);
          const error = latest.current.refusal(file);
          return {
            id,
            name: file.name,
            sent: 0,
            state: error ? 'failed' : 'waiting',
            error,
            isRefused: Boolean(error),
          };
        });
        setList((before) => [...before, ...added]);
        for (const { id, error } of added) if (!error) send(id);
      },
      cancel: (id) => {
        waiting.current = waiting.current.filter((other) => other !== id);
        sending.current.get(id)?.abort();
        change(id, { state: 'cancelled' });
      },
      again: (id) => {
        change(id, { state: 'waiting', error: undefined });
        send(id);
      },
      clear: () =>
        setList((before) => before.filter(({ state }) => state === 'waiting' || state === 'sending')),
    }),
    [list, change, send],
  );
}
