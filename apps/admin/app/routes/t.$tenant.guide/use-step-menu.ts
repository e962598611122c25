import type { CardAction } from '#app/parts/card-menu.js';
import { useWords } from '#app/words/language.js';
import { anchor } from './arrows/arrows-of.js';
import { useGuide } from './guide-context.js';
import { isDecision, type LevelColumn, type StepCard } from './guide-model.js';
import { focusMenu } from './show-on-map.js';

export type StepMode = 'rename' | 'question' | 'outcome' | undefined;

/** The acts on one step, as a menu that the keyboard reaches. */
export function useStepMenu(
  step: StepCard,
  level: LevelColumn | undefined,
  onMode: (mode: StepMode) => void,
  onInsert: (before: StepCard | undefined) => void,
): CardAction[] {
  const { map, acts, askToRemove } = useGuide();
  const { words } = useWords();
  const w = words.guide;
  const place = level?.steps.indexOf(step) ?? -1;
  const move = (to: LevelColumn, before?: string) => {
    void acts.moveStep(step.draft, level?.draft, to.draft, before);
    focusMenu(anchor.step(step.key));
  };
  const stepAt = (index: number) => level?.steps[index]?.draft.id;
  const onLevel: CardAction[] = level
    ? [
        { label: w.stepAfter, icon: 'plus', run: () => onInsert(level.steps[place + 1]) },
        {
          label: w.moveUp,
          icon: 'up',
          disabled: place === 0,
          run: () => move(level, stepAt(place - 1)),
        },
        {
          label: w.moveDown,
          icon: 'down',
          disabled: place === level.steps.length - 1,
          run: () => move(level, stepAt(place + 2)),
        },
      ]
    : [];
  return [
    { label: w.rename, icon: 'pen', run: () => onMode('rename') },
    isDecision(step)
      ? { label: w.changeQuestion, icon: 'pen', run: () => onMode('question') }
      : { label: w.makeDecision, icon: 'decision', run: () => onMode('question') },
    ...onLevel,
    ...map.levels
      .filter((other) => other !== level)
      .map((other): CardAction => ({
        label: w.moveTo(other.key || other.title || words.common.untitled),
        icon: 'move',
        run: () => move(other),
      })),
    { label: w.copy, icon: 'copy', run: () => void acts.copyStep(step.draft, level, stepAt(place + 1)) },
    ...(level
      ? [
          {
            label: w.takeOut,
            icon: 'remove' as const,
            run: () => void acts.moveStep(step.draft, level.draft, undefined),
          },
        ]
      : []),
    { label: w.removeStep, icon: 'trash', danger: true, run: () => askToRemove({ kind: 'step', step }) },
  ];
}
