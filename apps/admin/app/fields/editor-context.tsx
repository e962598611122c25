import { createContext, useContext } from 'react';
import type { ContentType, Issue, Language, Problem } from '@bti/domain';

/**
 * What every input of the generic editor knows: whose field it is, the languages, what is wrong, and how to change
 * it. The values come as properties, so that a keystroke draws one field anew and not the whole form.
 */
export type EditorContext = {
  id: string;
  type: ContentType;
  languages: readonly [Language, ...Language[]];
  /** The languages that are on the page now; all of them, or the one a person has chosen. */
  shown: readonly Language[];
  readOnly: boolean;
  problems: readonly Problem[];
  issues: readonly Issue[];
  set: (path: string, value: unknown) => void;
  /** Shows another item beside the form, from the field at a path. */
  peek: (id: string, path: string) => void;
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
