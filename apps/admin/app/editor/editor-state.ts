import type { Conflict, Data, Draft, Problem } from '@bti/domain';
import type { DocumentKind } from './document-kind.js';
import type { Shelf, Unsaved } from './unsaved.js';

/** What became of one attempt to save, told by whoever speaks with the API. */
export type SaveResult =
  | { kind: 'saved'; draft: Draft }
  | { kind: 'conflict'; theirs: Draft; base: Data }
  | { kind: 'refused'; detail: string; problems: Problem[] }
  | { kind: 'signedOut' }
  | { kind: 'failed' };

export type SaveStatus =
  'saved' | 'waiting' | 'saving' | 'failed' | 'invalid' | 'refused' | 'conflict' | 'signedOut';

/**
 * Two sides of the same. The other one is a colleague's `save`; what the person has written since the words that are
 * taken back now (`kept`); or, for a reading, the common text that has changed `beneath` it.
 */
export type Collision = {
  merged: Data;
  conflicts: readonly Conflict[];
  ours: Data;
  theirs: Draft;
  with: 'save' | 'kept' | 'beneath';
};

export type EditorState = {
  draft: Draft;
  data: Data;
  status: SaveStatus;
  /** Why a save was refused, in the API's words. */
  detail: string;
  problems: readonly Problem[];
  /** Both sides changed the same: nothing is saved until the person has chosen. */
  conflict: Collision | undefined;
  /** Who else saved meanwhile, when both changes could be put together without a question. */
  mergedWith: string | undefined;
  /** Something typed earlier on this machine that was never saved. */
  kept: Unsaved | undefined;
  canUndo: boolean;
  canRedo: boolean;
};

export type EditorTools = {
  tenant: string;
  /** What is edited, the whole item where it is left out, and the name under which it is kept until it is saved. */
  kind?: DocumentKind;
  key?: string;
  save: (draft: Draft, data: Data) => Promise<SaveResult>;
  shelf: Shelf;
  now: () => number;
  later: (run: () => void, milliseconds: number) => () => void;
};

/** A draft as it came, with nothing unsaved. */
export const fresh = (draft: Draft): EditorState => ({
  draft,
  data: draft.data,
  status: 'saved',
  detail: '',
  problems: [],
  conflict: undefined,
  mergedWith: undefined,
  kept: undefined,
  canUndo: false,
  canRedo: false,
});
