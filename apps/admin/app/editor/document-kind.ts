import {
  describe,
  mergeContent,
  storable,
  type Conflict,
  type ContentType,
  type Data,
  type Draft,
  type Fields,
  type Problem,
} from '@bti/domain';

/** What an editor edits of an item: the whole of it, or one of its readings. */
export type DocumentKind = {
  /** That part of the item, as a draft of its own. */
  of: (draft: Draft) => Draft;
  fields: (type: ContentType) => Fields;
  check: (type: ContentType, data: Data) => { data: Data } | { problems: Problem[] };
  merge: (type: ContentType, base: Data, ours: Data, theirs: Data) => { merged: Data; conflicts: Conflict[] };
};

export const wholeItem: DocumentKind = {
  of: (draft) => draft,
  fields: (type) => describe(type).fields,
  check: (type, data) => storable(type, data) as { data: Data } | { problems: Problem[] },
  merge: (type, base, ours, theirs) => mergeContent(describe(type).fields, base, ours, theirs),
};
