import type { Draft, Lens } from '@bti/domain';
import type { SaveStatus } from '../editor/editor-state.js';
import { ItemEditor } from '../editor/item-editor.js';
import { unsavedItems } from '../editor/unsaved.js';
import { editorKey, lensOfKey, toolsFor } from './editors.js';

/** The state of saving that a person should hear of first. */
const worstFirst: SaveStatus[] = [
  'signedOut',
  'conflict',
  'refused',
  'invalid',
  'failed',
  'saving',
  'waiting',
];

export type Unsettled = { draft: Draft; lens: Lens | undefined; status: SaveStatus };

/** The editors at work in an open tenant: one for each item, and each reading of one, that somebody has opened. */
export class OpenEditors {
  private editors = new Map<string, ItemEditor>();

  /** `took` is told of what was saved, `onChange` that some editor has changed. */
  constructor(
    private readonly tenant: string,
    private readonly took: (draft: Draft) => void,
    private readonly onChange: () => void,
  ) {}

  /** The editor of an item, or of its reading for a lens; the same one for as long as the tenant is open. */
  of(draft: Draft, lens?: Lens): ItemEditor {
    const key = editorKey(draft.id, lens);
    const known = this.editors.get(key);
    if (known) return known;
    const editor = new ItemEditor(draft, toolsFor(this.tenant, lens, key, this.took));
    editor.subscribe(this.onChange);
    this.editors.set(key, editor);
    return editor;
  }

  /** What waits for the person who wrote it: not saved, or written before a reload and not taken back. */
  unsettled(draftOf: (id: string) => Draft | undefined): Unsettled[] {
    for (const key of unsavedItems(sessionStorage, this.tenant)) {
      const [id, lens] = lensOfKey(key);
      const draft = draftOf(id);
      if (draft) this.of(draft, lens);
    }
    return [...this.editors].flatMap(([key, editor]) => {
      const { status, kept } = editor.snapshot();
      const [id, lens] = lensOfKey(key);
      const draft = draftOf(id);
      const waits = kept !== undefined || ['conflict', 'refused', 'invalid'].includes(status);
      return waits && draft ? [{ draft, lens, status }] : [];
    });
  }

  /** Saves everything that waits; of one item alone, its readings too. */
  async flush(id?: string): Promise<void> {
    const keys = id === undefined ? [...this.editors.keys()] : this.keysOf(id);
    await Promise.all(keys.map((key) => this.editors.get(key)?.flush()));
  }

  /** Hands a draft on to the editors of the item and its readings. */
  adopt(draft: Draft): void {
    for (const key of this.keysOf(draft.id)) this.editors.get(key)?.adopt(draft);
  }

  /** Lets go of the editors of items that are gone. */
  keepOnly(isThere: (id: string) => boolean): void {
    for (const [key, editor] of this.editors) {
      if (isThere(lensOfKey(key)[0])) continue;
      editor.stop();
      this.editors.delete(key);
    }
  }

  /** How the saving stands, of the editor that is worst off, or of what is saved beside them. */
  worst(beside?: SaveStatus): SaveStatus {
    const editing = [...this.editors.values()].map((editor) => editor.snapshot().status);
    const statuses = new Set([...editing, beside]);
    return worstFirst.find((status) => statuses.has(status)) ?? 'saved';
  }

  private keysOf(id: string): string[] {
    return [...this.editors.keys()].filter((key) => lensOfKey(key)[0] === id);
  }
}
