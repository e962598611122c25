import { useState } from 'react';
import {
  describe,
  isEmpty,
  labelField,
  labelGroups,
  labelName,
  searchText,
  type LabelKey,
} from '@bti/domain';
import { FieldList, type FieldListProps } from '#app/fields/index.js';
import { SearchField } from '#app/parts/search-field.js';
import { folded } from '#app/words/fold.js';
import { useWords } from '#app/words/language.js';

const { fields } = describe('settings');
/** Under their heading the fields are called by the word alone. */
const wordFields = new Map(
  labelGroups
    .flatMap(({ keys }) => keys)
    .map((key) => {
      const label = { nb: labelName(key, 'nb'), nn: labelName(key, 'nn') };
      return [key, { ...fields[labelField(key)]!, label }] as const;
    }),
);
type Values = FieldListProps['values'];
const isOwn = (values: Values, key: LabelKey): boolean =>
  !isEmpty(wordFields.get(key)!, values[labelField(key)] ?? {});

/** The nouns of the site, in folded groups: what the kommune has a word of its own for stands out. */
function OwnWords({ values }: { values: Values }) {
  const { lang, words } = useWords();
  const [typed, setTyped] = useState('');
  const [onlyOwn, setOnlyOwn] = useState(false);
  const w = words.settings.words;
  const wanted = folded(typed);
  const fits = (key: LabelKey) => {
    const name = labelField(key);
    const said = `${labelName(key, lang)} ${searchText({ [name]: fields[name]! }, values)}`;
    return folded(said).includes(wanted) && (!onlyOwn || isOwn(values, key));
  };
  const groups = labelGroups
    .map((group) => ({ ...group, shown: group.keys.filter(fits) }))
    .filter(({ shown }) => shown.length > 0);
  return (
    <div className="own-words">
      <div className="own-words-find">
        <SearchField label={w.search} value={typed} onChange={setTyped} />
        <label className="tick">
          <input
            type="checkbox"
            className="ds-input"
            checked={onlyOwn}
            onChange={(event) => setOnlyOwn(event.target.checked)}
          />
          {w.onlyOwn}
        </label>
      </div>
      <p className="ds-sr-only" role="status">
        {groups.length === 0 && w.nothing}
      </p>
      {groups.length === 0 && <p className="none">{w.nothing}</p>}
      {groups.map(({ title, keys, shown }) => (
        <WordGroup
          // What is looked for is unfolded; afterwards the groups are as they were.
          key={`${title.nb} ${Boolean(wanted) || onlyOwn}`}
          title={title[lang]}
          keys={keys}
          shown={shown}
          values={values}
          found={Boolean(wanted) || onlyOwn}
        />
      ))}
    </div>
  );
}

type WordGroupProps = {
  title: string;
  keys: readonly LabelKey[];
  shown: readonly LabelKey[];
  values: Values;
  found: boolean;
};

function WordGroup({ title, keys, shown, values, found }: WordGroupProps) {
  const { lang, words } = useWords();
  const own = keys.filter((key) => isOwn(values, key)).length;
  const [startsOpen] = useState(found || own > 0);
  return (
    <details className="word-group" open={startsOpen || undefined}>
      <summary>
        <h3>{title}</h3>
        <span className="soft">
          {keys.map((key) => labelName(key, lang).replace(/[«»]/g, '')).join(', ')}
        </span>
        {own > 0 && <span className="tag">{words.settings.words.own(own)}</span>}
      </summary>
      {shown.map((key) => (
        <div key={key} className="own-word" data-own={isOwn(values, key) || undefined}>
          <FieldList
            fields={{ [labelField(key)]: wordFields.get(key)! }}
            values={{ [labelField(key)]: values[labelField(key)] }}
          />
        </div>
      ))}
    </details>
  );
}

/** The fields of the settings: the words in their groups, everything else as in any form. */
export function SettingsFields(props: FieldListProps) {
  return labelField('level') in props.fields ? <OwnWords values={props.values} /> : <FieldList {...props} />;
}
