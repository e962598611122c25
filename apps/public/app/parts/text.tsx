import { languageAttributes, type LocalText, type RichDoc, type RichText } from '@bti/domain';
import { RichTextView } from '@bti/ui';
import type { ReactNode } from 'react';
import type { Shown } from '#app/model/view.ts';
import { useExplain } from './explain.tsx';
import { useView } from './use-view.tsx';

/** A text in the reader's language, marked where it is in another. */
export function Text({ value }: { value: LocalText | Shown | undefined }): ReactNode {
  const view = useView();
  const shown = value && ('value' in value ? (value as Shown) : view.text(value as LocalText));
  if (!shown) return null;
  return shown.lang ? <span {...languageAttributes(shown.lang)}>{shown.value}</span> : shown.value;
}

/** A text that is read as running text: the terms in it are explained. */
export function Running({ value }: { value: LocalText | undefined }): ReactNode {
  const view = useView();
  const shown = value && view.text(value);
  const explain = useExplain(shown?.lang);
  if (!shown) return null;
  const words = explain ? explain(shown.value) : shown.value;
  return shown.lang ? <span {...languageAttributes(shown.lang)}>{words}</span> : words;
}

type DocProps = { top?: 2 | 3 | 4 | 5; plain?: boolean };

/** A rich text in the reader's language; its references lead to the pages of this site. */
export function Rich({ value, ...props }: DocProps & { value: RichText }): ReactNode {
  const view = useView();
  const shown = view.rich(value);
  return shown ? <Doc shown={shown} {...props} /> : null;
}

/** A document, or a part of one. Its terms are explained, unless it stands plain. */
export function Doc({ shown, top, plain }: DocProps & { shown: Shown<RichDoc> }): ReactNode {
  const view = useView();
  const explain = useExplain(shown.lang);
  return (
    <RichTextView
      explain={plain ? undefined : explain}
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
