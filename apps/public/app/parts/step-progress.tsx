import { languageAttributes, type Item } from '@bti/domain';
import { stepNumber } from '#app/model/targets.ts';
import { useView } from './use-view.tsx';

/** Where one is on the level: its steps as a row of numbers, each a way there. */
export function StepProgress({ level, here }: { level: Item<'level'>; here: Item<'step'> }) {
  const view = useView();
  const steps = view.all(level.data.steps, 'step');
  if (steps.length < 2) return null;
  const at = steps.indexOf(here);
  return (
    <nav className="progress" aria-label={`${view.label('steps').value}, ${view.levelName(level).value}`}>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id} data-done={index < at || undefined}>
            <a
              href={view.href(step)}
              {...languageAttributes(view.title(step).lang)}
              title={view.titleText(step)}
              aria-label={[stepNumber(step, index), view.titleText(step)].filter(Boolean).join(' ')}
              aria-current={step === here ? 'step' : undefined}
            >
              {stepNumber(step, index) || '·'}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
