import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from '@remix-run/react';
import { Icon } from '../parts/icon.js';
import { useModal } from '../parts/use-modal.js';
import { useTenant, useTitles } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { finderGroups, type FinderOption } from './finder-options.js';
import { recentItems } from './recent.js';

/** One search over everything: items, pages and acts, in a combobox whose list stands below it. */
export function FinderDialog({ onClose }: { onClose: () => void }) {
  const { store, drafts, check } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const navigate = useNavigate();
  const dialog = useModal(onClose, { outside: true });
  const list = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [recent] = useState(() => recentItems(store.slug));
  const wanted = useDeferredValue(typed);
  const groups = useMemo(
    () => finderGroups(store, wanted, recent, titleOf, words, lang),
    // The store is always the same; what it holds is new with the drafts and the check.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [store, wanted, recent, titleOf, drafts, check, words, lang],
  );
  const options = groups.flatMap((group) => group.options);
  const current = options[Math.min(active, options.length - 1)];
  const scrolled = useRef<HTMLLIElement>(null);
  useEffect(() => scrolled.current?.scrollIntoView({ block: 'nearest' }), [current]);
  const w = words.finder;

  const go = (option: FinderOption | undefined) => {
    if (!option) return;
    onClose();
    if (option.newTab) window.open(option.to, '_blank', 'noreferrer');
    else navigate(option.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (steps && options.length) {
      event.preventDefault();
      setActive((active + steps + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      go(current);
    }
  };
  let number = -1;

  return (
    <dialog ref={dialog} className="finder" aria-label={w.title}>
      <div className="finder-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={w.field}
          aria-expanded={options.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={current ? `${list}-${current.key}` : undefined}
          autoComplete="off"
          spellCheck={false}
          // The dialog has just been asked for, and is this field.
          autoFocus
          placeholder={w.placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="finder-close" aria-label={words.common.close} onClick={onClose}>
          <kbd>Esc</kbd>
          <Icon name="remove" />
        </button>
      </div>
      <p className="ds-sr-only" role="status">
        {typed && (options.length ? w.found(options.length) : w.nothing(typed))}
      </p>
      <div id={list} role="listbox" aria-label={w.title} className="finder-list" hidden={!options.length}>
        {groups.map((group) => (
          <ul key={group.title} role="group" aria-label={group.title}>
            <li role="presentation" className="finder-group">
              {group.title}
            </li>
            {group.options.map((option) => {
              number += 1;
              const place = number;
              const isActive = option === current;
              return (
                <li
                  key={option.key}
                  id={`${list}-${option.key}`}
                  ref={isActive ? scrolled : undefined}
                  role="option"
                  aria-selected={isActive}
                  className="finder-option"
                  onPointerMove={() => setActive(place)}
                  onPointerUp={() => go(option)}
                >
                  <span>
                    {option.label}
                    {option.snippet && <span className="finder-snippet">{option.snippet}</span>}
                  </span>
                  {option.detail && <span className="finder-detail">{option.detail}</span>}
                  {option.newTab && <Icon name="external" />}
                </li>
              );
            })}
            {(group.more ?? 0) > 0 && (
              <li role="presentation" className="finder-more">
                {w.more(group.more!)}
              </li>
            )}
          </ul>
        ))}
      </div>
      {typed && options.length === 0 && (
        <div className="finder-nothing">
          <p>{w.nothing(typed)}</p>
          <p className="soft">{w.nothingHelp}</p>
        </div>
      )}
      <p className="finder-keys" aria-hidden="true">
        {w.keysHelp}
      </p>
    </dialog>
  );
}
