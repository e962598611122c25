import { createContext, useContext } from 'react';
import type { Data, Lens } from '@bti/domain';
import type { Inherited } from './inherited.js';

/** What the fields under a lens know beside what every field knows: what is inherited, what is own, and the way between. */
export type ReadingContext = {
  lens: Lens;
  /** Whom the reading is for, in words. */
  name: string;
  /** The common text of the item. */
  base: Data;
  inherited: Inherited;
  own: ReadonlySet<string>;
  override: (field: string) => void;
  release: (field: string) => void;
};

const context = createContext<ReadingContext | undefined>(undefined);
export const ReadingProvider = context.Provider;

export function useReading(): ReadingContext {
  const value = useContext(context);
  if (!value) throw new Error('A field of a reading stands outside one.');
  return value;
}
