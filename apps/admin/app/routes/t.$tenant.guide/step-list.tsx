import { useCallback, useState } from 'react';
import { useDroppable } from '@dnd-kit/core';
import { NameForm } from '#app/parts/name-form.js';
import { useWords } from '#app/words/language.js';
import { useDragging } from './drag/drag-board.js';
import { spotId } from './drag/spots.js';
import { useGuide } from './guide-context.js';
import type { LevelColumn, StepCard } from './guide-model.js';
import { StepItem, type Insert } from './step-item.js';

type StepListProps = {
  column: string;
  level: LevelColumn | undefined;
  steps: readonly StepCard[];
  empty?: string;
};

/** The steps of one column in order, with the place kept free where one is about to be dropped, or made. */
export function StepList({ column, level, steps, empty }: StepListProps) {
  const { mayWrite } = useGuide();
  const { words } = useWords();
  const dragging = useDragging();
  const [inserting, setInserting] = useState<Inserting>();
  const onInsert = useCallback<Insert>(
    (before) => setInserting({ before: before?.key, from: document.activeElement as HTMLElement | null }),
    [],
  );
  const { setNodeRef } = useDroppable({ id: spotId({ column, before: undefined }), disabled: !mayWrite });
  const spot = dragging?.spot?.column === column ? dragging.spot : undefined;
  const place = <li key="place" className="drop-place" aria-hidden="true" />;
  const close = () => {
    setInserting(undefined);
    requestAnimationFrame(() => inserting?.from?.focus());
  };
  const form = level && inserting && (
    <NewStep
      key="new"
      level={level}
      before={steps.find(({ key }) => key === inserting.before)}
      onClose={close}
    />
  );
  return (
    <div ref={setNodeRef} className="steps-area">
      {steps.length === 0 && !spot && empty && <p className="steps-empty">{empty}</p>}
      <ol className="steps" aria-label={level ? undefined : words.guide.loose}>
        {steps.flatMap((step) => [
          ...(spot?.before === step.key ? [place] : []),
          ...(inserting?.before === step.key ? [form] : []),
          <StepItem key={step.key} step={step} level={level} column={column} onInsert={onInsert} />,
        ])}
        {spot && spot.before === undefined && place}
        {inserting && inserting.before === undefined && form}
      </ol>
    </div>
  );
}

/** Before which card a step is made, last where there is none; and what had the focus when somebody asked. */
type Inserting = { before: string | undefined; from: HTMLElement | null };

type NewStepProps = { level: LevelColumn; before: StepCard | undefined; onClose: () => void };

function NewStep({ level, before, onClose }: NewStepProps) {
  const { acts } = useGuide();
  const { words } = useWords();
  const w = words.guide;
  return (
    <li>
      <NameForm
        open
        label=""
        fieldLabel={before ? w.stepBefore(before.title || words.common.untitled) : w.stepName}
        onName={(title) => void acts.addStep(level, title, before?.draft.id)}
        onClose={onClose}
      />
    </li>
  );
}
