import { useEffect, useRef, useState } from 'react';
import { fileProblemsIn, importContent, previewImport } from '@bti/api-client';
import type { ImportPreview, ImportResult } from '@bti/domain';
import { getApi } from '#app/api.js';
import { useTenant } from '#app/tenant/use-tenant.js';

export type Fault = NonNullable<ReturnType<typeof fileProblemsIn>>[number];

type Chosen = { file: File };
type Step =
  | { kind: 'choose'; undone?: boolean }
  | ({ kind: 'reading'; sent: number } & Chosen)
  | ({ kind: 'faults'; faults: readonly Fault[] } & Chosen)
  | ({ kind: 'failed'; error: unknown } & Chosen)
  | ({ kind: 'preview'; preview: ImportPreview; busy?: boolean; sent?: number; error?: unknown } & Chosen)
  | { kind: 'done'; result: ImportResult };

/** An import, step by step: a file is chosen, looked at, taken in, and can be taken back. */
export function useImport() {
  const { store } = useTenant();
  const [step, setStep] = useState<Step>({ kind: 'choose' });

  const sending = useRef<AbortController>();
  useEffect(() => () => sending.current?.abort(), []);

  const choose = async (file: File) => {
    const { signal } = (sending.current = new AbortController());
    const onProgress = (sent: number) => setStep({ kind: 'reading', file, sent });
    onProgress(0);
    try {
      await store.flush();
      const content = await contentOf(file);
      const preview = await previewImport(getApi(), store.slug, content, { onProgress, signal });
      setStep({ kind: 'preview', file, preview });
    } catch (error) {
      setStep(signal.aborted ? { kind: 'choose' } : stopped(file, error));
    }
  };
  const giveUp = () => sending.current?.abort();
  /** The file is read again: it may have been changed on the disk since it was looked at. */
  const take = async (file: File, preview: ImportPreview) => {
    const onProgress = (sent: number) => setStep({ kind: 'preview', file, preview, busy: true, sent });
    onProgress(0);
    try {
      await store.flush();
      const result = await importContent(getApi(), store.slug, await contentOf(file), { onProgress });
      await store.refresh();
      setStep({ kind: 'done', result });
    } catch (error) {
      const faults = stopped(file, error);
      setStep(faults.kind === 'faults' ? faults : { kind: 'preview', file, preview, error });
    }
  };
  const restart = (undone = false) => setStep({ kind: 'choose', undone });
  return { step, choose, giveUp, take, restart };
}

/** A package goes as its bytes, whatever it is called; all else as text, so that its faults can be named. */
const contentOf = async (file: File): Promise<string | Blob> =>
  (await file.slice(0, 2).text()) === 'PK' ? file : file.text();

function stopped(file: File, error: unknown): Step {
  const faults = fileProblemsIn(error);
  return faults ? { kind: 'faults', file, faults } : { kind: 'failed', file, error };
}
