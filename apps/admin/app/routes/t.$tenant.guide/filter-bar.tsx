import { Button } from '#app/parts/button.js';
import { Choice } from '#app/parts/choice.js';
import { useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { byName } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { counts, fits, isFiltered, missings, type Filter } from './filter.js';
import type { StepCard } from './guide-model.js';

type FilterBarProps = {
  steps: readonly StepCard[];
  filter: Filter;
  onChange: (change: Partial<Filter>) => void;
};

/** Looks for steps: by who is responsible, by tool, by what is missing, each with how many there are. */
export function FilterBar({ steps, filter, onChange }: FilterBarProps) {
  const { drafts } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const w = words.guide.filter;
  const count = counts(steps, filter);
  const compare = byName(lang);
  const items = (found: ReadonlyMap<string, number>, chosen: string): [string, string][] =>
    [...new Set([...found.keys(), ...(chosen ? [chosen] : [])])]
      .flatMap((id) => {
        const draft = drafts.get(id);
        return draft ? [{ value: id, name: titleOf(draft) }] : [];
      })
      .sort((a, b) => compare(a.name, b.name))
      .map(({ value, name }) => [value, `${name} (${found.get(value) ?? 0})`]);
  const missing = missings
    .filter((one) => count.missing.has(one) || filter.missing === one)
    .map((one) => [one, `${w.missings[one]} (${count.missing.get(one) ?? 0})`] as const);
  return (
    <div className="filter-bar" role="group" aria-label={w.label}>
      <Choice
        label={w.role}
        value={filter.role}
        options={items(count.role, filter.role)}
        onChange={(role) => onChange({ role })}
      />
      <Choice
        label={w.tool}
        value={filter.tool}
        options={items(count.tool, filter.tool)}
        onChange={(tool) => onChange({ tool })}
      />
      <Choice
        label={w.missing}
        value={filter.missing}
        options={missing}
        onChange={(value) => onChange({ missing: missings.find((one) => one === value) ?? '' })}
      />
      <div className="filter-found" data-on={isFiltered(filter) || undefined}>
        <span role="status" className="filter-count">
          {isFiltered(filter) && w.shown(steps.filter((step) => fits(step, filter)).length, steps.length)}
        </span>
        {isFiltered(filter) && (
          <Button
            small
            variant="tertiary"
            onClick={({ currentTarget }) => {
              // The button goes, and must not take the focus along.
              currentTarget.closest('.filter-bar')?.querySelector('select')?.focus();
              onChange({ role: '', tool: '', missing: '' });
            }}
          >
            {w.all}
          </Button>
        )}
      </div>
    </div>
  );
}
