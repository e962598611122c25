import type { Data, Draft, Target } from '@bti/domain';
import type { Edit } from '#app/tenant/edits.js';
import { titleField, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { moved, freshId } from '#app/fields/order.js';
import { useWords } from '#app/words/language.js';
import { levelCopies, stepCopy } from './copies.js';
import { asked, decided, placedIn, renamed, stepMoved, takenOut } from './edits.js';
import { nextKey, type LevelColumn, type Outcome } from './guide-model.js';
import type { Acts } from './use-acts.js';
import { freed, usesOf } from './uses.js';

/** Everything one can do to a guide on its map. */
export function useGuideActs({ write }: Acts, guide: Draft | undefined) {
  const { store, drafts } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const [main] = store.languages;
  const w = words.guide;
  const guideId = guide?.id ?? '';

  const make = (
    type: 'guide' | 'level' | 'step',
    title: string,
    more: Data,
    ...place: ((id: string) => Edit)[]
  ) => {
    const id = crypto.randomUUID();
    const data = { [titleField(type)]: { [main]: title }, ...more };
    return write(w.added(title), { id, type, data }, ...place.map((at) => at(id))).then(() => id);
  };

  const remove = (text: string, ids: ReadonlySet<string>) =>
    write(
      text,
      ...freed(usesOf(drafts, ids), ids),
      ...[...ids].map((id) => ({ id, deleted: true }) as const),
    );

  return {
    addGuide: (title: string, onMade: (id: string) => void) => make('guide', title, {}).then(onMade),
    addLevel: (title: string, key: string, before?: string) =>
      make('level', title, { key }, (id) => placedIn(guideId, 'levels', id, before)),
    addStep: (level: LevelColumn, title: string, before?: string) =>
      make('step', title, {}, (id) => placedIn(level.draft.id, 'steps', id, before)),
    rename: (draft: Draft, title: string) => write(w.renamed(title), renamed(draft, main, title)),
    ask: (step: Draft, question: string) => write(w.asked(titleOf(step)), asked(step.id, main, question)),
    moveLevel: (level: Draft, before: string | undefined) =>
      write(w.moved(titleOf(level)), placedIn(guideId, 'levels', level.id, before)),
    moveStep: (step: Draft, from: Draft | undefined, to: Draft | undefined, before?: string) => {
      const name = titleOf(step);
      const text = !to ? w.takenOut(name) : to === from ? w.moved(name) : w.movedTo(name, titleOf(to));
      return write(text, ...stepMoved(step.id, from?.id, to?.id, before));
    },
    takeOutLevel: (level: Draft) => write(w.takenOut(titleOf(level)), takenOut(guideId, 'levels', level.id)),
    copyStep: (step: Draft, level: LevelColumn | undefined, before: string | undefined) => {
      const made = stepCopy(step, crypto.randomUUID());
      const place = level ? [placedIn(level.draft.id, 'steps', made.id, before)] : [];
      return write(w.copied(titleOf(step)), made, ...place);
    },
    copyLevel: (level: LevelColumn, levels: readonly LevelColumn[]) => {
      const steps = level.steps.map(({ draft }) => draft);
      const copies = levelCopies(level.draft, steps, nextKey(levels), () => crypto.randomUUID());
      const before = levels[level.index + 1]?.draft.id;
      const place = placedIn(guideId, 'levels', copies.at(-1)!.id, before);
      return write(w.copied(titleOf(level.draft)), ...copies, place);
    },
    remove: (draft: Draft, also: readonly string[]) =>
      remove(w.removed(titleOf(draft)), new Set([draft.id, ...also])),
    addOutcome: (step: Draft, label: string, targets: Target[]) => {
      const id = freshId([]);
      const rest = { condition: {}, document: {}, needsConsent: false, scope: '' as const };
      return write(
        w.outcomeAdded(label),
        decided(step.id, (outcomes) => [
          ...outcomes.filter((known) => known.id !== id),
          { id, label: { [main]: label }, targets, ...rest },
        ]),
      );
    },
    changeOutcome: (step: Draft, outcome: Outcome, label: string, targets: Target[]) =>
      write(
        w.outcomeChanged(label),
        decided(step.id, (outcomes) =>
          outcomes.map((known) =>
            known.id === outcome.id ? { ...known, label: { ...known.label, [main]: label }, targets } : known,
          ),
        ),
      ),
    moveOutcome: (step: Draft, outcome: Outcome, to: 'up' | 'down') =>
      write(
        w.moved(outcome.label),
        decided(step.id, (outcomes) => {
          const known = outcomes.find(({ id }) => id === outcome.id);
          return known ? moved(outcomes, known, to) : outcomes;
        }),
      ),
    removeOutcome: (step: Draft, outcome: Outcome) =>
      write(
        w.outcomeRemoved(outcome.label),
        decided(step.id, (outcomes) => outcomes.filter(({ id }) => id !== outcome.id)),
      ),
  };
}

export type GuideActs = ReturnType<typeof useGuideActs>;
