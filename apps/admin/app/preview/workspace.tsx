import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../parts/button.js';
import { useWords } from '../words/language.js';
import { PreviewPane, type Previewed } from './preview-pane.js';
import type { PreviewPlace } from './use-preview-place.js';

type WorkspaceProps = Previewed & { place: PreviewPlace; children: ReactNode };

/** A page with the preview beside it, or over it where there is no room for both. */
export function Workspace({ place, children, ...shown }: WorkspaceProps) {
  const box = useRef<HTMLDivElement>(null);
  const { isOpen, beside } = place;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current !== isOpen && !(isOpen && beside))
      box.current
        ?.querySelector<HTMLElement>(isOpen ? '.preview-bar .ds-button' : '[data-preview-toggle]')
        ?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, beside]);
  return (
    <div
      ref={box}
      className="workspace"
      data-preview={isOpen || undefined}
      style={{ '--preview-width': `${place.width}px` } as object}
    >
      <div className="workspace-form" hidden={isOpen && !beside}>
        {children}
      </div>
      {isOpen && <PreviewPane place={place} {...shown} />}
    </div>
  );
}

/** Shows the preview. */
export function PreviewToggle({ place }: { place: PreviewPlace }) {
  const { words } = useWords();
  const w = words.livePreview;
  // Beside the form it has a button of its own to be hidden by.
  if (place.isOpen && place.beside) return null;
  return (
    <Button small icon="eye" data-preview-toggle onClick={() => place.show(true)}>
      {w.show}
    </Button>
  );
}
