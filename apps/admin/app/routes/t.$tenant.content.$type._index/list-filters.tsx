import { useState } from 'react';
import type { ContentType } from '@bti/domain';
import { Choice } from '#app/parts/choice.js';
import { useMedia } from '#app/parts/use-media.js';
import { useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { byName } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { checks, choiceFields, nothing, sorts, states, uses, type ListFilter } from './list-filter.js';

type ListFiltersProps = {
  type: ContentType;
  filter: ListFilter;
  onChange: (name: string, value: string) => void;
};

/** The filters of a list, as plain choices. On a phone they are folded away until one asks for them. */
export function ListFilters({ type, filter, onChange }: ListFiltersProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const compare = byName(lang);
  const w = words.list;
  const roles = store
    .ofType('role')
    .map((role) => [role.id, titleOf(role)] as const)
    .sort(([, a], [, b]) => compare(a, b));
  const named = <K extends string>(keys: readonly K[], names: Record<K, string>) =>
    keys.map((key) => [key, names[key]] as const);
  const active = [
    filter.owner,
    filter.state,
    filter.check,
    filter.use,
    ...Object.values(filter.choices),
  ].filter(Boolean).length;
  const isNarrow = useMedia('(max-width: 40rem)');
  const [startsOpen] = useState(active > 0);
  const fields = (
    <fieldset className="list-filters">
      <legend className={isNarrow ? 'ds-sr-only' : undefined}>{w.filters}</legend>
      {choiceFields(type).map(({ name, field }) => (
        <Choice
          key={name}
          label={field.label[lang]}
          value={filter.choices[name] ?? ''}
          onChange={(value) => onChange(`f.${name}`, value)}
          options={[
            ...Object.entries(field.options).map(([key, option]) => [key, option[lang]] as const),
            [nothing, w.notChosen],
          ]}
        />
      ))}
      <Choice
        label={w.owner}
        value={filter.owner}
        onChange={(value) => onChange('owner', value)}
        options={[[nothing, w.nobody], ...roles]}
      />
      <Choice
        label={w.state}
        value={filter.state}
        onChange={(value) => onChange('state', value)}
        options={named(states, w.states)}
      />
      <Choice
        label={w.check}
        value={filter.check}
        onChange={(value) => onChange('check', value)}
        options={named(checks, w.checks)}
      />
      <Choice
        label={w.used}
        value={filter.use}
        onChange={(value) => onChange('use', value)}
        options={named(uses, w.uses)}
      />
    </fieldset>
  );
  if (!isNarrow) return fields;
  return (
    <details className="list-folded" open={startsOpen}>
      <summary>
        {w.filters} {active > 0 && <span className="tag">{w.active(active)}</span>}
      </summary>
      {fields}
    </details>
  );
}

/** The order of a list. It always has one. */
export function ListSort({ filter, onChange }: Omit<ListFiltersProps, 'type'>) {
  const w = useWords().words.list;
  return (
    <div className="list-sort">
      <Choice
        label={w.sort}
        always
        value={filter.sort}
        onChange={(value) => onChange('sort', value)}
        options={sorts.map((key) => [key, w.sorts[key]] as const)}
      />
    </div>
  );
}
