import { useEffect, type RefObject } from 'react';

/**
 * The preview goes where the person is: the field that gets the focus is told to the page in the frame, which brings
 * the part that says it into sight. The focus stays in the form.
 */
export function useFollowedField(
  frame: RefObject<HTMLIFrameElement>,
  src: string | undefined,
  title: string | undefined,
) {
  useEffect(() => {
    if (!src) return;
    const { origin } = new URL(src);
    const onFocus = ({ target }: FocusEvent) => {
      const place =
        target instanceof Element ? target.closest<HTMLElement>('.workspace-form [data-path]') : null;
      const [field] = place?.dataset.path?.split('/') ?? [];
      // The title is the page's heading, which is no part of it.
      if (field)
        frame.current?.contentWindow?.postMessage(
          { bti: 'show', field: field === title ? '' : field },
          origin,
        );
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [frame, src, title]);
}
