import { createContext, useContext } from 'react';
import type { Data, Draft, Issue, Language, Problem } from '@bti/domain';

/** What every input of the generic editor knows: the item, its languages, what is wrong, and how to change it. */
export type EditorContext = {
  draft: Draft;
  data: Data;
  languages: readonly [Language, ...Language[]];
  readOnly: boolean;
  problems: readonly Problem[];
  issues: readonly Issue[];
  set: (path: string, value: unknown) => void;
};

const context = createContext<EditorContext | undefined>(undefined);
export const EditorProvider = context.Provider;

export function useEditor(): EditorContext {
  const value = useContext(context);
  if (!value) throw new Error('A field stands outside an editor.');
  return value;
}

/** The id of the input at a path, by which labels, links from the check and the focus find it. */
export const inputId = (path: string): string => `f-${path.replaceAll('/', '--')}`;
