import { contentTypes, type Step } from '@bti/domain';
import { useWords } from '#app/words/language.js';
import type { Named, StepCard } from './guide-model.js';

const shownRoles = 2;
const shownArenas = 1;

/** Who does it, how soon, with how much and where: what one wants to see of a step without opening it. */
export function StepFacts({ step }: { step: StepCard }) {
  const { words } = useWords();
  const deadlinesText = useDeadlinesText();
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
      {step.deadlines.length > 0 && <li data-tone="warning">{w.deadline(deadlinesText(step.deadlines))}</li>}
      {step.tools.length > 0 && <li>{w.tools(step.tools.length)}</li>}
      {few(step.arenas, shownArenas).map((text) => (
        <li key={text}>{w.arena(text)}</li>
      ))}
    </ul>
  );
}

/** The deadlines in few words: those in the same unit name it once. */
function useDeadlinesText(): (deadlines: Step['deadlines']) => string {
  const { lang, words } = useWords();
  const units = contentTypes.step.fields.deadlines.fields.unit.options;
  const w = words.guide;
  return (deadlines) =>
    [...new Set(deadlines.map(({ unit }) => unit))]
      .map((unit) => {
        const amounts = deadlines
          .flatMap((deadline) => (deadline.unit === unit ? (deadline.amount ?? []) : []))
          .sort((a, b) => a - b);
        if (String(amounts) === '1' && unit in w.oneUnit)
          return `1\u00a0${w.oneUnit[unit as keyof typeof w.oneUnit]}`;
        return [w.amounts(amounts), unit && units[unit][lang]].filter(Boolean).join('\u00a0');
      })
      .join(', ');
}
