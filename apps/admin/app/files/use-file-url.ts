import { useEffect, useState } from 'react';
import { readAsset } from '@bti/api-client';
import { getApi } from '../api.js';
import { useTenant } from '../tenant/use-tenant.js';

/** The address of a file's bytes within the browser, for as long as something shows them. */
export function useFileUrl(hash: string | undefined): { url?: string; failed: boolean } {
  const { store } = useTenant();
  const [state, setState] = useState<{ url?: string; failed: boolean }>({ failed: false });
  useEffect(() => {
    if (!hash) return;
    let url: string | undefined;
    let gone = false;
    readAsset(getApi(), store.slug, hash).then(
      (bytes) => {
        if (gone) return;
        url = URL.createObjectURL(bytes);
        setState({ url, failed: false });
      },
      () => !gone && setState({ failed: true }),
    );
    return () => {
      gone = true;
      if (url) URL.revokeObjectURL(url);
      setState({ failed: false });
    };
  }, [store, hash]);
  return state;
}

/** Saves a file on the reader's machine, under its own name. */
export async function saveFile(tenant: string, hash: string, name: string): Promise<void> {
  saveBytes(await readAsset(getApi(), tenant, hash), name);
}

/** Saves bytes that are here already. */
export function saveBytes(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
