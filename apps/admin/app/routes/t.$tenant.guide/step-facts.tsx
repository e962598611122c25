import { contentTypes, type Step } from '@bti/domain';
import { useWords } from '#app/words/language.js';
import type { StepCard } from './guide-model.js';

const shownRoles = 2;
const shownArenas = 1;

/** Who does it, how soon, with how much and where: what one wants to see of a step without opening it. */
export function StepFacts({ step }: { step: StepCard }) {
  const { words } = useWords();
  const deadlineText = useDeadlineText();
  const w = words.guide;
  const more = step.responsible.length - shownRoles;
  if (step.responsible.length + step.deadlines.length + step.tools.length + step.arenas.length === 0)
    return null;
  return (
    <ul className="step-facts" aria-label={w.facts}>
      {step.responsible.slice(0, shownRoles).map(({ id, title }) => (
        <li key={id}>{title || words.common.untitled}</li>
      ))}
      {more > 0 && <li>{w.more(more)}</li>}
      {step.deadlines.map((deadline) => (
        <li key={deadline.id} data-tone="warning">
          {deadlineText(deadline)}
        </li>
      ))}
      {step.tools.length > 0 && <li>{w.tools(step.tools.length)}</li>}
      {step.arenas.slice(0, shownArenas).map(({ id, title }) => (
        <li key={id}>{w.arena(title || words.common.untitled)}</li>
      ))}
      {step.arenas.length > shownArenas && <li>{w.more(step.arenas.length - shownArenas)}</li>}
    </ul>
  );
}

function useDeadlineText(): (deadline: Step['deadlines'][number]) => string {
  const { lang, words } = useWords();
  const units = contentTypes.step.fields.deadlines.fields.unit.options;
  const one = words.guide.oneUnit;
  return ({ amount, unit }) =>
    amount === 1 && unit in one
      ? `1 ${one[unit as keyof typeof one]}`
      : [amount, unit && units[unit][lang]].filter((part) => part !== null && part !== '').join(' ');
}
