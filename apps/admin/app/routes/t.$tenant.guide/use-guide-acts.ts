import { useState } from 'react';
import { describe, type Data, type Draft } from '@bti/domain';
import { announce } from '#app/parts/announce.js';
import { useFailureText } from '#app/parts/failure.js';
import type { Edit } from '#app/tenant/tenant-store.js';
import { titleField, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import type { Move } from '#app/fields/order.js';
import { appended, movedIn, renamed, takenOut, type LevelColumn } from './guide-model.js';

/** What was done last, and how to undo it. */
export type LastAct = { text: string; batch: string };

/** Every act on the guide: each is one batch, told aloud, and can be undone. */
export function useGuideActs(guide: Draft | undefined) {
  const { store } = useTenant();
  const { words } = useWords();
  const failureText = useFailureText();
  const [last, setLast] = useState<LastAct>();
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const [main] = store.languages;
  const w = words.guide;

  const act = async (text: string, run: (batch: string) => Promise<unknown>) => {
    const batch = crypto.randomUUID();
    setBusy(true);
    setError('');
    try {
      await run(batch);
      setLast({ text, batch });
      announce(text);
    } catch (failure) {
      setError(failureText(failure));
    } finally {
      setBusy(false);
    }
  };
  const write = (text: string, ...edits: Edit[]) => act(text, (batch) => store.write(edits, batch));
  const create = (holder: string, name: string, type: 'level' | 'step', title: string, more: Data = {}) =>
    act(w.added(title), async (batch) => {
      const made = await store.create(type, { [titleField(type)]: { [main]: title }, ...more }, batch);
      await store.write([appended(holder, name, made.id)], batch);
    });

  return {
    last,
    error,
    busy,
    addLevel: (title: string, key: string) => guide && create(guide.id, 'levels', 'level', title, { key }),
    addStep: (level: LevelColumn, title: string) => create(level.draft.id, 'steps', 'step', title),
    addGuide: (title: string) =>
      act(w.added(title), (batch) => store.create('guide', { title: { [main]: title } }, batch)),
    rename: (draft: Draft, title: string) =>
      write(w.renamed(title), renamed(draft.id, describe(draft.type).title, main, title)),
    moveLevel: (level: LevelColumn, to: Move) =>
      guide && write(w.moved(level.title || level.key), movedIn(guide.id, 'levels', level.draft.id, to)),
    moveStep: (level: LevelColumn, step: Draft, title: string, to: Move) =>
      write(w.moved(title), movedIn(level.draft.id, 'steps', step.id, to)),
    placeStep: (from: LevelColumn | undefined, target: LevelColumn, step: Draft, title: string) =>
      write(
        w.movedTo(title, target.title || target.key),
        ...(from ? [takenOut(from.draft.id, 'steps', step.id)] : []),
        appended(target.draft.id, 'steps', step.id),
      ),
    undo: async () => {
      if (!last) return;
      setBusy(true);
      try {
        await store.undo(last.batch);
        announce(w.undone);
        setLast(undefined);
      } catch (failure) {
        setError(failureText(failure));
      } finally {
        setBusy(false);
      }
    },
  };
}

export type GuideActs = ReturnType<typeof useGuideActs>;
