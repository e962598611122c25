import { useState } from 'react';
import { Link } from '@remix-run/react';
import type { Lens } from '@bti/domain';
import { useLensName } from '../readings/use-lens-name.js';
import { tenantPath, useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Failure } from './failure.js';
import { PreviewLink, useMakePreview } from './preview-link.js';

type Shared = {
  item: { id: string; title: string };
  /** Through whose eyes; everybody's where it is left out. */
  lens?: Lens | undefined;
};

/** A button that makes a link to the page of one item as its draft is now, for somebody without a sign-in. */
export function SharePreview(shared: Shared) {
  const { store } = useTenant();
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  if (!store.may('preview.create')) return null;
  return (
    <>
      <Button small icon="link" onClick={() => setOpen(true)}>
        {words.previews.share}
      </Button>
      {open && <ShareDialog {...shared} onClose={() => setOpen(false)} />}
    </>
  );
}

function ShareDialog({ item, lens, onClose }: Shared & { onClose: () => void }) {
  const { store } = useTenant();
  const { words } = useWords();
  const { link, busy, error, make } = useMakePreview(item.id, lens);
  const lensNameOf = useLensName();
  const w = words.previews;
  return (
    <Dialog
      title={w.shareItem(item.title)}
      onClose={onClose}
      actions={
        <>
          {!link && (
            <Button variant="primary" busy={busy} onClick={() => void make()}>
              {busy ? w.making : w.create}
            </Button>
          )}
          <Button variant={link ? 'secondary' : 'tertiary'} onClick={onClose}>
            {words.common.close}
          </Button>
        </>
      }
    >
      <p>
        {w.shareHelp(item.title)} {lens && w.shareFor(lensNameOf(lens))}
      </p>
      {link && <PreviewLink link={link} />}
      {error !== undefined && <Failure error={error} />}
      <p>
        <Link to={`${tenantPath(store.slug, 'publish')}#previews`} onClick={onClose}>
          {w.seeAll}
        </Link>
      </p>
    </Dialog>
  );
}
