import { describe, type ContentType, type Translation } from '@bti/domain';
import { Choice } from '#app/parts/choice.js';
import { isAsked, textStates, type TextFilter } from '#app/translations/texts.js';
import { useWords } from '#app/words/language.js';

type TextFiltersProps = {
  texts: readonly Translation[];
  filter: TextFilter;
  onChange: (name: 'state' | 'type', value: string) => void;
};

/** Which texts to look at: by how they stand, and by the type they are in. Each choice says how many it has. */
export function TextFilters({ texts, filter, onChange }: TextFiltersProps) {
  const { lang, words } = useWords();
  const w = words.translations;
  const count = (asked: TextFilter) => texts.filter((text) => isAsked(asked, text)).length;
  const types = [...new Set(texts.map(({ itemType }) => itemType))];
  return (
    <fieldset className="list-filters">
      <legend className="ds-sr-only">{w.filter}</legend>
      <Choice
        label={w.state}
        always
        value={filter.state}
        onChange={(value) => onChange('state', value)}
        options={(['', ...textStates] as const).map((state) => [
          state,
          `${w.states[state || 'outstanding']} (${count({ ...filter, state })})`,
        ])}
      />
      <Choice
        label={w.type}
        always
        value={filter.type}
        onChange={(value) => onChange('type', value)}
        options={(['', ...types] as const).map((type: ContentType | '') => [
          type,
          `${type ? describe(type).plural[lang] : words.list.all} (${count({ ...filter, type })})`,
        ])}
      />
    </fieldset>
  );
}
