import type { LocalText, RichDoc, RichText } from '@bti/domain';
import { RichTextView } from '@bti/ui';
import type { ReactNode } from 'react';
import type { Shown } from '#app/model/view.ts';
import { useView } from './use-view.tsx';

/** A text in the reader's language, marked where it is in another. */
export function Text({ value }: { value: LocalText | Shown | undefined }): ReactNode {
  const view = useView();
  const shown = value && ('value' in value ? (value as Shown) : view.text(value as LocalText));
  if (!shown) return null;
  return shown.lang ? <span lang={shown.lang}>{shown.value}</span> : shown.value;
}

/** A rich text in the reader's language; its references lead to the pages of this site. */
export function Rich({ value, top }: { value: RichText; top?: 2 | 3 | 4 | 5 }): ReactNode {
  const view = useView();
  const shown = view.rich(value);
  return shown ? <Doc shown={shown} top={top} /> : null;
}

/** A document, or a part of one. */
export function Doc({ shown, top }: { shown: Shown<RichDoc>; top?: 2 | 3 | 4 | 5 }): ReactNode {
  const view = useView();
  return (
    <RichTextView
      doc={shown.value}
      lang={shown.lang}
      topHeading={top}
      calloutWords={view.words.callouts}
      link={view.linkHref}
      reference={(id) => {
        const item = view.site.byId.get(id);
        return item && { href: view.href(item) };
      }}
    />
  );
}

/** Is there something to show? */
export function useHas(): (value: RichText | LocalText) => boolean {
  const view = useView();
  return (value) => {
    const shown = view.text(value as LocalText) as Shown<unknown> | undefined;
    if (!shown) return false;
    return typeof shown.value === 'string'
      ? shown.value.trim() !== ''
      : Boolean(view.rich(value as RichText));
  };
}
