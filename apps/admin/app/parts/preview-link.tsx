import { useId, useState } from 'react';
import { createPreview } from '@bti/api-client';
import type { Lens } from '@bti/domain';
import { getApi } from '../api.js';
import { siteAddress } from '../config.js';
import { readerIn } from '../preview/reader-in.js';
import { useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { announce } from './announce.js';
import { Button } from './button.js';

/** Makes a link to the drafts as they are now; to the page of one item, as one of its readers has it, where these are given. */
export function useMakePreview(
  itemId?: string,
  lens?: Lens,
): {
  link: string;
  busy: boolean;
  error: unknown;
  make: () => Promise<void>;
} {
  const { store } = useTenant();
  const { words } = useWords();
  const [state, setState] = useState<{ link: string; busy: boolean; error?: unknown }>({
    link: '',
    busy: false,
  });
  const make = async () => {
    setState({ link: '', busy: true });
    try {
      await store.flush();
      const { token } = await createPreview(getApi(), store.slug);
      // The token is followed by the item itself: the site knows which page it has, in which language.
      const reader = lens && readerIn(store.snapshot().drafts, lens);
      const page = itemId ? `/_/${itemId}${reader ? `?for=${encodeURIComponent(reader)}` : ''}` : '';
      setState({ link: siteAddress(store.slug, `/forhandsvisning/${token}${page}`), busy: false });
      announce(words.previews.made);
    } catch (error) {
      setState({ link: '', busy: false, error });
    }
  };
  return { error: undefined, ...state, make };
}

/** A link that has just been made, to copy or open. It is not shown again. */
export function PreviewLink({ link }: { link: string }) {
  const { words } = useWords();
  const [copied, setCopied] = useState<boolean>();
  const id = useId();
  const w = words.previews;
  const copy = async () => {
    const done = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    setCopied(done);
  };
  return (
    <div className="felt preview-link">
      <label className="felt-label" htmlFor={id}>
        {w.link}
      </label>
      <p className="felt-hint" id={`${id}-hint`}>
        {w.once}
      </p>
      <input
        id={id}
        className="ds-input"
        type="text"
        readOnly
        value={link}
        aria-describedby={`${id}-hint`}
        onFocus={(event) => event.target.select()}
      />
      <div className="row">
        <Button small variant="primary" onClick={() => void copy()}>
          {w.copy}
        </Button>
        <a href={link} target="_blank" rel="noreferrer">
          {w.open}
          <span className="ds-sr-only"> {words.common.opensNewTab}</span>
        </a>
        <span role="status" className="soft">
          {copied !== undefined && (copied ? w.copied : w.notCopied)}
        </span>
      </div>
    </div>
  );
}
