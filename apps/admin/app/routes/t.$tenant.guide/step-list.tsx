import { useDroppable } from '@dnd-kit/core';
import { useWords } from '#app/words/language.js';
import { useDragging } from './drag/drag-board.js';
import { spotId } from './drag/spots.js';
import { useGuide } from './guide-context.js';
import type { LevelColumn, StepCard } from './guide-model.js';
import { StepItem } from './step-item.js';

type StepListProps = {
  column: string;
  level: LevelColumn | undefined;
  steps: readonly StepCard[];
  empty?: string;
};

/** The steps of one column in order, with the place kept free where one is about to be dropped. */
export function StepList({ column, level, steps, empty }: StepListProps) {
  const { mayWrite } = useGuide();
  const { words } = useWords();
  const dragging = useDragging();
  const { setNodeRef } = useDroppable({ id: spotId({ column, before: undefined }), disabled: !mayWrite });
  const spot = dragging?.spot?.column === column ? dragging.spot : undefined;
  const place = <li key="place" className="drop-place" aria-hidden="true" />;
  return (
    <div ref={setNodeRef} className="steps-area">
      {steps.length === 0 && !spot && empty && <p className="steps-empty">{empty}</p>}
      <ol className="steps" aria-label={level ? undefined : words.guide.loose}>
        {steps.flatMap((step) => {
          const item = <StepItem key={step.key} step={step} level={level} column={column} />;
          return spot?.before === step.key ? [place, item] : [item];
        })}
        {spot && spot.before === undefined && place}
      </ol>
    </div>
  );
}
