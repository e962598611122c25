import { useId, useState, type KeyboardEvent } from 'react';
import { describe, type ContentType, type Draft } from '@bti/domain';
import { announce } from '../parts/announce.js';
import { useFailureText } from '../parts/failure.js';
import { titleField, useTenant, useTitles } from '../tenant/use-tenant.js';
import { byName } from '../words/dates.js';
import { useWords } from '../words/language.js';
import { folded, glimpse, matching, names } from './item-search.js';

type PickerProps = {
  id?: string;
  types: readonly ContentType[];
  without: readonly string[];
  label: string;
  describedBy?: string;
  /** Nothing new is made here. */
  onlyExisting?: boolean;
  onPick: (draft: Draft) => void;
};

type Option = { kind: 'item'; draft: Draft } | { kind: 'new'; type: ContentType; title: string };
const shownAtMost = 12;

/** Search for an item and pick it, or make a new one by the name typed: a combobox with a list below. */
export function ItemPicker({ id, types, without, label, describedBy, onlyExisting, onPick }: PickerProps) {
  const { store, drafts } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const failureText = useFailureText();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [error, setError] = useState('');

  const compare = byName(lang);
  // A form has many of these, and nobody looks at a closed one.
  const candidates = (open ? [...drafts.values()] : [])
    .filter((draft) => types.includes(draft.type) && !without.includes(draft.id))
    .sort((a, b) => compare(titleOf(a), titleOf(b)));
  const found = matching(candidates, typed);
  const named = typed.trim();
  const exists = candidates.some((draft) => names(draft).some((name) => folded(name) === folded(named)));
  const options: Option[] = [
    ...found.slice(0, shownAtMost).map((draft) => ({ kind: 'item' as const, draft })),
    ...(named && !exists && !onlyExisting
      ? types
          .filter((type) => store.mayCreate(type))
          .map((type) => ({ kind: 'new' as const, type, title: named }))
      : []),
  ];

  const pick = async (option: Option | undefined) => {
    if (!option) return;
    setOpen(false);
    setError('');
    try {
      const draft =
        option.kind === 'item'
          ? option.draft
          : await store.create(option.type, {
              [titleField(option.type)]: { [store.languages[0]]: option.title },
            });
      if (option.kind === 'new') announce(words.picker.made(option.title));
      setTyped('');
      onPick(draft);
    } catch (failure) {
      setError(failureText(failure));
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const by = event.key === 'ArrowDown' ? 1 : -1;
      if (options.length) setActive((active + by + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open) void pick(options[active]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div className="picker">
      <input
        id={id}
        className="ds-input"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && options[active] ? `${list}-${active}` : undefined}
        aria-describedby={describedBy}
        autoComplete="off"
        placeholder={words.picker.placeholder(types.map((type) => describe(type).label[lang].toLowerCase()))}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" aria-label={label} hidden={!open || options.length === 0}>
        {options.map((option, index) => (
          <li
            key={option.kind === 'item' ? option.draft.id : `new-${option.type}`}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => {
              event.preventDefault();
              void pick(option);
            }}
          >
            {option.kind === 'item' ? (
              <>
                <span className="picker-title">{titleOf(option.draft)}</span>
                <span className="picker-glimpse">
                  {[
                    types.length > 1 && describe(option.draft.type).label[lang],
                    glimpse(option.draft, store.languages[0]),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </>
            ) : (
              <span className="picker-title">
                {words.picker.make(describe(option.type).label[lang].toLowerCase(), option.title)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {open && named !== '' && options.length === 0 && <p className="none">{words.picker.nothing}</p>}
      {found.length > shownAtMost && open && (
        <p className="none">{words.picker.more(found.length - shownAtMost)}</p>
      )}
      {error && (
        <p className="felt-messages" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
