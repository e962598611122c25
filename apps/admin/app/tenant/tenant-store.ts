import {
  mayWriteField,
  mayWriteItem,
  mayWriteReading,
  type Action,
  type ContentType,
  type Data,
  type Draft,
  type Issue,
  type Language,
  type Lens,
  type MyTenant,
  type Settings,
  type SiteCheck,
  type WantedItem,
} from '@bti/domain';
import {
  ApiUnreachable,
  changeSeveral,
  checkSite,
  conflictIn,
  createContent,
  getTenant,
  listContent,
  undoBatch,
} from '@bti/api-client';
import { failureOf, getApi } from '../api.js';
import { answering } from '../connection.js';
import type { SaveStatus } from '../editor/editor-state.js';
import type { ItemEditor } from '../editor/item-editor.js';
import { liveById, readAgain } from './drafts.js';
import { wantedBy, type Edit } from './edits.js';
import { OpenEditors, type Unsettled } from './open-editors.js';

export type TenantView = {
  tenant: MyTenant;
  drafts: ReadonlyMap<string, Draft>;
  /** What the check said last; undefined until it has answered. */
  check: SiteCheck | undefined;
  saving: SaveStatus;
};

const checkPause = 1_500;

/** Everything an open tenant holds in the browser: its drafts, the editors at work on them, and the last check. */
export class TenantStore {
  private view: TenantView;
  private readonly editors: OpenEditors;
  private listeners = new Set<() => void>();
  /** How an act over several items stands that is under way. */
  private acting: SaveStatus | undefined;
  private checkTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(tenant: MyTenant, drafts: readonly Draft[]) {
    this.view = { tenant, drafts: liveById(drafts), check: undefined, saving: 'saved' };
    this.editors = new OpenEditors(
      tenant.slug,
      (saved) => this.take(saved),
      // Not at every keystroke: whoever shows something of the tenant would be drawn anew.
      () => {
        const saving = this.worst();
        if (saving !== this.view.saving) this.put({ saving });
      },
    );
  }

  readonly snapshot = (): TenantView => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get slug(): string {
    return this.view.tenant.slug;
  }

  may(action: Action): boolean {
    return this.view.tenant.actions.includes(action);
  }

  /** May I write this item, as it stands? */
  mayWrite(draft: Pick<Draft, 'id' | 'type' | 'data'>): boolean {
    const { capacity, tjenester } = this.view.tenant;
    if (draft.type === 'settings') return this.may('settings.write');
    return this.may('content.write') && mayWriteItem(capacity, tjenester, draft, draft);
  }

  /** May I change this field of an item that I may write? */
  mayWriteField({ type }: Pick<Draft, 'type'>, field: string): boolean {
    return mayWriteField(this.view.tenant.capacity, type, field);
  }

  /** May I write what is written for this lens? */
  mayWriteReading(lens: Lens): boolean {
    const { capacity, tjenester } = this.view.tenant;
    return this.may('content.write') && mayWriteReading(capacity, tjenester, lens);
  }

  /** May I make an item of this type? */
  mayCreate(type: ContentType): boolean {
    const { capacity, tjenester } = this.view.tenant;
    const draft = { id: '', type, data: this.startData(type) };
    return this.may('content.write') && mayWriteItem(capacity, tjenester, undefined, draft);
  }

  /** What a new item of mine begins with: a tool of somebody who edits for own tjenester belongs to those. */
  private startData(type: ContentType): Data {
    const { capacity, tjenester } = this.view.tenant;
    return capacity === 'tjenesteEditor' && type === 'tool' ? { tjenester } : {};
  }

  get settings(): Settings | undefined {
    return this.view.drafts.get(this.view.tenant.id)?.data as Settings | undefined;
  }

  /** The language of the texts that count first, and all languages in the order in which they are written. */
  get languages(): [Language, ...Language[]] {
    const main: Language = this.settings?.mainLanguage || 'nb';
    const others = (this.settings?.otherLanguages ?? []).map((entry) => entry.language);
    return [main, ...others.filter((code): code is Language => code !== '' && code !== main)];
  }

  draft(id: string): Draft | undefined {
    return this.view.drafts.get(id);
  }

  ofType(type: ContentType): Draft[] {
    return [...this.view.drafts.values()].filter((draft) => draft.type === type);
  }

  issuesOf(id: string): Issue[] {
    return (this.view.check?.issues ?? []).filter((issue) => issue.itemId === id);
  }

  /** The editor of an item, or of its reading for a lens; the same one for as long as the tenant is open. */
  editorOf(id: string, lens?: Lens): ItemEditor | undefined {
    const draft = this.view.drafts.get(id);
    return draft && this.editors.of(draft, lens);
  }

  /** What waits for the person who wrote it: not saved, or written before a reload and not taken back. */
  unsettled(): Unsettled[] {
    return this.editors.unsettled((id) => this.view.drafts.get(id));
  }

  /** Saves everything that waits, before something that depends on it. True if all is saved. */
  async flush(): Promise<boolean> {
    await this.editors.flush();
    return this.worst() === 'saved';
  }

  /** Makes an item. An id is given where others made in the same act refer to it. */
  async create(type: ContentType, data: Data, batch?: string, id?: string): Promise<Draft> {
    const draft = await createContent(
      getApi(),
      this.slug,
      { type, id, data: { ...this.startData(type), ...data } },
      { batch },
    );
    this.take(draft);
    return draft;
  }

  /** Makes, changes and deletes several items as one act, whole or not at all. Gives the batch that undoes it. */
  async write(edits: readonly Edit[], batch: string = crypto.randomUUID()): Promise<string> {
    for (const { id } of edits) await this.editors.flush(id);
    const send = async (attempts: number): Promise<void> => {
      const items = wantedBy(edits, this.view.drafts);
      if (items.length === 0) return;
      try {
        this.takeAll(await changeSeveral(getApi(), this.slug, items, { batch }));
      } catch (error) {
        const conflict = conflictIn(error);
        if (!conflict || attempts <= 1) throw error;
        this.take(conflict.theirs);
        await send(attempts - 1);
      }
    };
    await send(edits.length + 2);
    return batch;
  }

  /** Does an act even if the line is down meanwhile: it is sent again when it is back, which does nothing twice. */
  act(edits: readonly Edit[], batch: string): Promise<void> {
    return this.untilAnswered(async () => void (await this.write(edits, batch)));
  }

  /** Does an act that was thought of before the page was left. Refused where somebody has saved since. */
  actAsWanted(items: WantedItem[], batch: string): Promise<void> {
    return this.untilAnswered(async () =>
      this.takeAll(await changeSeveral(getApi(), this.slug, items, { batch })),
    );
  }

  /** Takes an act back, likewise, by the batch `back`, which undone does the act again. */
  undo(batch: string, back: string = crypto.randomUUID()): Promise<void> {
    return this.untilAnswered(async () => {
      await this.editors.flush();
      await undoBatch(getApi(), this.slug, batch, { batch: back });
      await this.refresh();
    });
  }

  take(draft: Draft): void {
    this.takeAll([draft]);
  }

  drop(id: string): void {
    const drafts = new Map(this.view.drafts);
    drafts.delete(id);
    this.editors.keepOnly((one) => drafts.has(one));
    this.put({ drafts, saving: this.worst() });
    this.checkSoon();
  }

  /** Reads everything again, as after an absence; what is unsaved here stays. */
  async refresh(): Promise<void> {
    const before = this.view.drafts;
    const [tenant, drafts] = await Promise.all([
      getTenant(getApi(), this.slug),
      this.may('content.read') ? listContent(getApi(), this.slug) : [],
    ]);
    this.put({ tenant, drafts: readAgain(before, this.view.drafts, drafts) });
    for (const draft of this.view.drafts.values()) this.editors.adopt(draft);
    this.editors.keepOnly((id) => this.view.drafts.has(id));
    this.put({ saving: this.worst() });
    this.checkSoon(0);
  }

  checkSoon(milliseconds = checkPause): void {
    if (!this.may('edition.check')) return;
    clearTimeout(this.checkTimer);
    this.checkTimer = setTimeout(() => void this.checkNow().catch(() => undefined), milliseconds);
  }

  async checkNow(): Promise<SiteCheck> {
    const check = await checkSite(getApi(), this.slug);
    this.put({ check });
    return check;
  }

  setTenant(tenant: MyTenant): void {
    this.put({ tenant });
  }

  private takeAll(taken: readonly Draft[]): void {
    const drafts = new Map(this.view.drafts);
    for (const draft of taken)
      if (draft.deletedAt === null) drafts.set(draft.id, draft);
      else drafts.delete(draft.id);
    this.editors.keepOnly((id) => drafts.has(id));
    this.put({ drafts, saving: this.worst() });
    for (const draft of taken) this.editors.adopt(draft);
    this.checkSoon();
  }

  private async untilAnswered(send: () => Promise<void>): Promise<void> {
    let after: SaveStatus | undefined;
    this.setActing('saving');
    try {
      for (;;)
        try {
          return await send();
        } catch (error) {
          if (failureOf(error) === 'signedOut') after = 'signedOut';
          if (!(error instanceof ApiUnreachable)) throw error;
          this.setActing('failed');
          await answering();
        }
    } finally {
      this.setActing(after);
    }
  }

  private setActing(status: SaveStatus | undefined): void {
    this.acting = status;
    this.put({ saving: this.worst() });
  }

  private worst(): SaveStatus {
    return this.editors.worst(this.acting);
  }

  private put(change: Partial<TenantView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}
