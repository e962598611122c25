import { createContext, useContext } from 'react';
import type { Filter } from './filter.js';
import type { GuideMap, StepCard } from './guide-model.js';
import type { Reader } from './read-as.js';
import type { GuideActs } from './use-guide-acts.js';

/** What shall be deleted, once the person has seen where it is used. */
export type Removal = { kind: 'step'; step: StepCard } | { kind: 'level'; level: GuideMap['levels'][number] };

export type GuideAtWork = {
  map: GuideMap;
  acts: GuideActs;
  mayWrite: boolean;
  filter: Filter;
  /** Whose guide it is that is shown; everybody's where there is none. It is changed in the common one. */
  reader: Reader | undefined;
  askToRemove: (what: Removal) => void;
};

export const GuideContext = createContext<GuideAtWork | undefined>(undefined);

/** The map that a part of the page stands in, and what one may do to it. */
export function useGuide(): GuideAtWork {
  const guide = useContext(GuideContext);
  if (!guide) throw new Error('This part belongs on the map of a guide.');
  return guide;
}
