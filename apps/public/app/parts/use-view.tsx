import { createContext, useContext } from 'react';
import type { PageContext } from '#app/load-context.ts';
import type { View } from '#app/model/view.ts';

const Page = createContext<PageContext | null>(null);
export const PageProvider = Page.Provider;

/** What the page is made from. */
export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('A page is rendered inside PageProvider.');
  return page;
}

/** The site as this page shows it. */
export function useView(): View {
  const { view } = usePage();
  if (!view) throw new Error('This page belongs to a site.');
  return view;
}
