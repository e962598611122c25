import { useState, type ReactNode } from 'react';
import { fileOfAsset, type Asset } from '@bti/domain';
import type { Done } from '../parts/done-note.js';
import { Failure } from '../parts/failure.js';
import { useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { replaceable, replaceEverywhere } from './file-users.js';
import { UploadLine } from './upload-list.js';
import { useUploads } from './use-uploads.js';

type Replacement = {
  start: (files: File[]) => void;
  /** How the new version is doing. */
  line: ReactNode;
  done: Done | undefined;
  undone: () => void;
};

/** Uploads a new version of a file and puts it wherever the old one stands, as one act that can be undone. */
export function useReplacement(old: Asset, onChanged: () => void): Replacement {
  const { store } = useTenant();
  const { words } = useWords();
  const [done, setDone] = useState<Done>();
  const [error, setError] = useState<unknown>();
  const replace = async (asset: Asset) => {
    const places = replaceable(store, old.hash).length;
    try {
      const batch = await replaceEverywhere(store, old.hash, fileOfAsset(asset));
      setDone({ text: words.files.uploads.replaced(asset.name, places), batch });
      onChanged();
    } catch (failure) {
      setError(failure);
    }
  };
  const uploads = useUploads({ onDone: ({ asset }) => void replace(asset) });
  const latest = uploads.list.at(-1);
  return {
    start: ([file]) => {
      setError(undefined);
      if (file) uploads.add([file]);
    },
    line: (
      <>
        {latest && latest.state !== 'done' && <UploadLine upload={latest} uploads={uploads} />}
        {error !== undefined && <Failure error={error} />}
      </>
    ),
    done,
    undone: () => {
      setDone(undefined);
      onChanged();
    },
  };
}
