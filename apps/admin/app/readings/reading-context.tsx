import { createContext, useContext } from 'react';
import { pictureBeneath, type Data, type FileValue, type Lens } from '@bti/domain';
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

/**
 * The picture that an alt text was written beside, of a field that holds a picture and its text: where one edits a
 * reading that has the picture itself, and inherits the text.
 */
export function useBeneath(): (name: string, alt: string) => FileValue | null {
  const reading = useContext(context);
  return (name, alt) =>
    reading ? pictureBeneath(name, alt, { own: reading.own, inherited: reading.inherited.data }) : null;
}
