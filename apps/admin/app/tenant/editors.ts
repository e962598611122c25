import { lensKey, parseLens, type Data, type Draft, type Lens } from '@bti/domain';
import {
  ApiProblem,
  conflictIn,
  fieldProblemsIn,
  removeReading,
  saveContent,
  saveReading,
} from '@bti/api-client';
import { failureOf, getApi } from '../api.js';
import type { EditorTools, SaveResult } from '../editor/editor-state.js';
import { isBlank, readingInput, readingOf } from '../readings/reading-kind.js';

/** The name of an editor: its item, and the lens where it edits a reading. */
export const editorKey = (id: string, lens?: Lens): string => (lens ? `${id} ${lensKey(lens)}` : id);

/** What an editor of that name edits. */
export function lensOfKey(key: string): [id: string, lens: Lens | undefined] {
  const [id = '', lens] = key.split(' ');
  return [id, lens === undefined ? undefined : parseLens(lens)];
}

/** What an editor needs of the world, for an item or for its reading. `took` is told of what was saved. */
export function toolsFor(
  tenant: string,
  lens: Lens | undefined,
  key: string,
  took: (draft: Draft) => void,
): EditorTools {
  return {
    tenant,
    key,
    ...(lens ? { kind: readingOf(lens) } : {}),
    save: async (before, data) => {
      try {
        const draft = await (lens
          ? sendReading(tenant, before, lens, data)
          : saveContent(getApi(), tenant, before.id, { version: before.version, data: { ...data } }));
        took(draft);
        return { kind: 'saved', draft };
      } catch (error) {
        // Of a reading, the answer tells the fields alone; what this save started from is at hand.
        return refusalIn(error, lens && before.data);
      }
    },
    shelf: sessionStorage,
    now: () => Date.now(),
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** A reading that says nothing of its own any more is taken away. */
const sendReading = (tenant: string, { id, version }: Draft, lens: Lens, data: Data): Promise<Draft> =>
  isBlank(data) && version > 0
    ? removeReading(getApi(), tenant, id, lens, version)
    : saveReading(getApi(), tenant, id, lens, readingInput(version, data));

function refusalIn(error: unknown, base: Data | undefined): SaveResult {
  const conflict = conflictIn(error);
  if (conflict) return { kind: 'conflict', ...conflict, ...(base ? { base } : {}) };
  const failure = failureOf(error);
  if (failure === 'signedOut') return { kind: 'signedOut' };
  if (!(error instanceof ApiProblem) || failure === 'broken') return { kind: 'failed' };
  return { kind: 'refused', detail: error.detail, problems: fieldProblemsIn(error) ?? [] };
}
