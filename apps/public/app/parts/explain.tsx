import type { Language } from '@bti/domain';
import { createContext, Fragment, useContext, type ReactNode } from 'react';
import { lexiconOf, splitAtTerms } from '#app/model/terms.ts';
import type { View } from '#app/model/view.ts';
import { useView } from './use-view.tsx';

/**
 * The terms met so far on a page, in reading order. A page is rendered once, from top to bottom, so that its first
 * use of a term is the one that comes here first; what was met is told at the end.
 */
export const MetTerms = createContext<Set<string> | null>(null);
/** Marks the first use of each term in a text of this language; the text itself where nothing is explained. */
export function useExplain(lang: Language | undefined): ((text: string) => ReactNode) | undefined {
  const view = useView();
  const met = useContext(MetTerms);
  const lexicon = met ? lexiconOf(view.site, lang ?? view.lang) : undefined;
  if (!met || !lexicon) return undefined;
  // On the page of a term that term is no news.
  if (view.place.kind === 'item' && view.place.type === 'term') {
    const own = view.site.bySlug.get(`term/${view.place.slug}`);
    if (own) met.add(own.id);
  }
  return (text) =>
    splitAtTerms(text, lexicon, met).map((part, index) => {
      if (typeof part === 'string') return <Fragment key={index}>{part}</Fragment>;
      met.add(part.term);
      return (
        <button key={index} type="button" className="term" {...{ popovertarget: wordId(view, part.term) }}>
          {part.text}
        </button>
      );
    });
}

export const wordId = (view: View, id: string): string => `ord-${view.site.byId.get(id)?.slug ?? id}`;
