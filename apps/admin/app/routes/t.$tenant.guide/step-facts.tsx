import { contentTypes, type Step } from '@bti/domain';
import { useWords } from '#app/words/language.js';
import type { Named, StepCard } from './guide-model.js';

const shownRoles = 2;
const shownArenas = 1;

/** Who does it, how soon, with how much and where: what one wants to see of a step without opening it. */
export function StepFacts({ step }: { step: StepCard }) {
  const { words } = useWords();
  const deadlineText = useDeadlineText();
  const w = words.guide;
  if (step.responsible.length + step.deadlines.length + step.tools.length + step.arenas.length === 0)
    return null;
  const name = (one: Named) => one.title || words.common.untitled;
  const few = (all: readonly Named[], most: number): string[] =>
    all
      .slice(0, most)
      .map((one, index) =>
        index === most - 1 && all.length > most ? `${name(one)} ${w.more(all.length - most)}` : name(one),
      );
  return (
    <ul className="step-facts" aria-label={w.facts}>
      {few(step.responsible, shownRoles).map((text) => (
        <li key={text}>{text}</li>
      ))}
      {step.deadlines.length > 0 && (
        <li data-tone="warning">{w.deadline(step.deadlines.map(deadlineText).join(', '))}</li>
      )}
      {step.tools.length > 0 && <li>{w.tools(step.tools.length)}</li>}
      {few(step.arenas, shownArenas).map((text) => (
        <li key={text}>{w.arena(text)}</li>
      ))}
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
