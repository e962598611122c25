import { keptApart, sameContent, type Data, type Draft } from '@bti/domain';
import { settle, type Choices } from './conflicts.js';
import { wholeItem, type DocumentKind } from './document-kind.js';
import {
  fresh,
  type Collision,
  type EditorState,
  type EditorTools,
  type SaveResult,
} from './editor-state.js';
import { withIds, withValueAt } from './paths.js';
import { retryDelay, saveDelay } from './save-timing.js';
import { emptyStack, noted, redone, undone, type UndoStack } from './undo.js';
import { forgetUnsaved, keepUnsaved, readUnsaved } from './unsaved.js';

/**
 * One item being edited, apart from any page that shows it: it goes on saving when the person has moved on. It
 * never throws away what was typed; a failed save keeps everything and is tried again.
 */
export class ItemEditor {
  private state: EditorState;
  private stack: UndoStack<Data> = emptyStack();
  private listeners = new Set<() => void>();
  private cancel: (() => void) | undefined;
  private running: Promise<void> | undefined;
  private firstChange = 0;
  private lastStart = Number.NEGATIVE_INFINITY;
  private failures = 0;

  readonly kind: DocumentKind;
  private readonly key: string;

  constructor(
    item: Draft,
    private readonly tools: EditorTools,
  ) {
    this.kind = tools.kind ?? wholeItem;
    this.key = tools.key ?? item.id;
    const draft = this.kind.of(item);
    let kept = readUnsaved(tools.shelf, tools.tenant, this.key);
    while (kept && sameContent(kept.data, draft.data)) kept = kept.earlier;
    this.state = { ...fresh(draft), kept };
    this.keep();
  }

  readonly snapshot = (): EditorState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get isDirty(): boolean {
    return this.state.status !== 'saved';
  }

  /** Replaces the value at a path, and what follows from it beside it. */
  set(path: string, value: unknown): void {
    const { data, draft } = this.state;
    this.changeTo(keptApart(this.kind.fields(draft.type), data, withValueAt(data, path, value)), path);
  }

  /** Replaces the whole item, as a restored revision does. */
  changeTo(data: Data, place: string): void {
    if (this.state.conflict) return;
    this.stack = noted(this.stack, this.state.data, place, this.tools.now());
    this.edited(data);
  }

  undo(): void {
    if (this.state.conflict) return;
    const step = undone(this.stack, this.state.data);
    if (step) this.edited(step.value, step.stack);
  }

  redo(): void {
    if (this.state.conflict) return;
    const step = redone(this.stack, this.state.data);
    if (step) this.edited(step.value, step.stack);
  }

  /** Saves at once what waits. Resolves when nothing is under way any more. */
  async flush(): Promise<void> {
    this.cancel?.();
    await this.running;
    if (['waiting', 'failed'].includes(this.state.status)) await this.run();
  }

  /** Saves nothing more by itself, as when the item is gone. What was typed stays on the shelf. */
  stop(): void {
    this.cancel?.();
  }

  /** Takes in what somebody else, or another part of the page, has saved, while nothing is unsaved here. */
  adopt(item: Draft): void {
    const draft = this.kind.of(item);
    // A reading that is gone begins at nothing again.
    const isNews =
      draft.version > this.state.draft.version || (draft.version === 0 && this.state.draft.version > 0);
    if (!isNews || this.isDirty) return;
    this.state = { ...fresh(draft), kept: this.state.kept };
    this.stack = emptyStack();
    this.tell();
  }

  /**
   * Takes back what was typed earlier and never saved, put together with all that has come since: what others have
   * saved, and what has been typed here before somebody asked. Neither is lost; where they differ, one chooses.
   */
  takeKept(): void {
    // A save under way would answer into the choice.
    if (this.running) return void this.running.then(() => this.takeKept());
    const { kept, draft, data, conflict } = this.state;
    if (!kept || conflict) return;
    this.cancel?.();
    const { merged, conflicts } = this.kind.merge(draft.type, kept.base, kept.data, data);
    if (!conflicts.length) {
      this.put({ kept: kept.earlier });
      return this.changeTo(merged, 'kept');
    }
    const theirs = { ...draft, data };
    this.put({ status: 'conflict', conflict: { merged, conflicts, ours: kept.data, theirs, with: 'kept' } });
  }

  /** Asks about what has changed beneath a reading, in the way of a collision. Nothing is unsaved meanwhile. */
  askBeneath(news: Pick<Collision, 'merged' | 'conflicts' | 'theirs'>): void {
    if (this.isDirty || this.state.conflict) return;
    this.put({ conflict: { ...news, ours: this.state.data, with: 'beneath' } });
  }

  /** Leaves what has changed beneath for later. */
  askLater(): void {
    if (this.state.conflict?.with === 'beneath') this.put({ conflict: undefined });
  }

  dropKept(): void {
    this.put({ kept: this.state.kept?.earlier });
    this.keep();
  }

  /** Ends a conflict with the choices made, and saves. */
  settleConflict(choices: Choices): void {
    const { conflict } = this.state;
    if (!conflict) return;
    const { kept } = this.state;
    const isKept = conflict.with === 'kept';
    // What one goes back to by undoing: what stood here when one was asked.
    if (isKept) this.stack = noted(this.stack, conflict.theirs.data, 'kept', this.tools.now());
    if (conflict.with === 'beneath')
      this.stack = noted(this.stack, conflict.ours, 'beneath', this.tools.now());
    this.put({ conflict: undefined, kept: isKept ? kept?.earlier : kept });
    const sides = { ours: conflict.ours, theirs: conflict.theirs.data };
    this.edited(settle(conflict.merged, conflict.conflicts, choices, sides));
    void this.flush();
  }

  private edited(data: Data, stack = this.stack): void {
    this.stack = stack;
    if (!this.isDirty) this.firstChange = this.tools.now();
    const status =
      this.state.status === 'saving' || this.state.status === 'signedOut' ? this.state.status : 'waiting';
    this.put({ data, status, problems: [], detail: '' });
    this.keep();
    if (status === 'waiting') this.schedule(saveDelay(this.tools.now(), this.firstChange, this.lastStart));
  }

  private schedule(milliseconds: number): void {
    this.cancel?.();
    this.cancel = this.tools.later(() => void this.run(), milliseconds);
  }

  private async run(): Promise<void> {
    if (this.running) return this.running;
    this.running = this.attempt().finally(() => (this.running = undefined));
    return this.running;
  }

  private async attempt(): Promise<void> {
    this.cancel?.();
    if (this.state.conflict) return;
    const { data, draft } = this.state;
    const checked = this.kind.check(draft.type, data);
    if ('problems' in checked) {
      const problems = checked.problems.map((found) => ({ ...found, path: withIds(data, found.path) }));
      this.put({ status: 'invalid', problems });
      return;
    }
    this.lastStart = this.tools.now();
    this.put({ status: 'saving' });
    this.after(await this.tools.save(draft, checked.data), data);
  }

  private after(result: SaveResult, sent: Data): void {
    switch (result.kind) {
      case 'saved': {
        this.failures = 0;
        const more = this.state.data !== sent;
        this.put({ draft: this.kind.of(result.draft), status: more ? 'waiting' : 'saved' });
        if (more) this.keepAndGoOn();
        else this.keep();
        return;
      }
      case 'conflict':
        return this.mergeWith(result.base, this.state.data, this.kind.of(result.theirs));
      case 'refused': {
        // What was typed while the refusal was on its way may be the mending of it.
        if (this.state.data !== sent) {
          this.put({ status: 'waiting' });
          return this.keepAndGoOn();
        }
        const problems = result.problems.map((found) => ({ ...found, path: withIds(sent, found.path) }));
        return this.put({ status: 'refused', detail: result.detail, problems });
      }
      case 'signedOut':
        return this.put({ status: 'signedOut' });
      case 'failed':
        this.failures += 1;
        this.put({ status: 'failed' });
        return this.schedule(retryDelay(this.failures));
      default:
        result satisfies never;
    }
  }

  private mergeWith(base: Data, ours: Data, theirs: Draft): void {
    // What could be undone before knows nothing of theirs.
    this.stack = emptyStack();
    const { merged, conflicts } = this.kind.merge(theirs.type, base, ours, theirs.data);
    if (conflicts.length) {
      // The shelf goes on holding what was typed with the version it began from, so that a reload asks again.
      const conflict = { merged, conflicts, ours, theirs, with: 'save' as const };
      return this.put({ draft: theirs, data: merged, status: 'conflict', conflict });
    }
    this.put({ draft: theirs, data: merged, status: 'waiting', mergedWith: theirs.updatedBy });
    this.keepAndGoOn();
  }

  private keepAndGoOn(): void {
    this.keep();
    this.firstChange = this.tools.now();
    this.schedule(saveDelay(this.tools.now(), this.firstChange, this.lastStart));
  }

  /** The shelf holds what is unsaved, and what was kept there before and is not decided on yet. */
  private keep(): void {
    const { draft, data, kept, status } = this.state;
    const { shelf, tenant } = this.tools;
    const unsaved =
      status === 'saved' ? kept : { version: draft.version, base: draft.data, data, earlier: kept };
    if (unsaved) keepUnsaved(shelf, tenant, this.key, unsaved);
    else forgetUnsaved(shelf, tenant, this.key);
  }

  private put(change: Partial<EditorState>): void {
    this.state = {
      ...this.state,
      ...change,
      canUndo: this.stack.past.length > 0,
      canRedo: this.stack.future.length > 0,
    };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
