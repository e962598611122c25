import { useEffect, useRef, useState } from 'react';
import { Icon } from '../parts/icon.js';
import { useWords } from '../words/language.js';
import type { FormGroup, GroupState } from './groups.js';

type GroupNavProps = {
  groups: readonly FormGroup[];
  stateOf: (group: FormGroup) => GroupState;
  onGo: (group: FormGroup) => void;
};

export const groupId = (group: FormGroup): string => `group-${group.key}`;

/** The way to each part of a long form, and how each stands: a row that stays in view, a list to choose from on a phone. */
export function GroupNav({ groups, stateOf, onGo }: GroupNavProps) {
  const { lang, words } = useWords();
  const here = useGroupInView(groups);
  const row = useRowAt(here);
  const w = words.form;
  const said = ({ filled, errors, warnings }: GroupState): string =>
    errors ? w.errors(errors) : warnings ? w.warnings(warnings) : filled ? w.filled : w.empty;
  return (
    <nav className="group-nav" aria-label={w.parts}>
      <ul ref={row}>
        {groups.map((group) => {
          const state = stateOf(group);
          const tone = state.errors ? 'danger' : state.warnings ? 'warning' : state.filled ? 'success' : '';
          return (
            <li key={group.key}>
              <a
                href={`#${groupId(group)}`}
                aria-current={here === group.key || undefined}
                onClick={(event) => {
                  event.preventDefault();
                  onGo(group);
                }}
              >
                <span className="group-mark" data-tone={tone || undefined} aria-hidden="true">
                  {state.errors || state.warnings || (state.filled && <Icon name="check" />)}
                </span>
                {group.title?.[lang]}
                <span className="ds-sr-only"> ({said(state)})</span>
              </a>
            </li>
          );
        })}
      </ul>
      <select
        className="ds-input"
        aria-label={w.goTo}
        value={here}
        onChange={(event) => {
          const wanted = groups.find((group) => group.key === event.target.value);
          if (wanted) onGo(wanted);
        }}
      >
        {groups.map((group) => (
          <option key={group.key} value={group.key}>
            {group.title?.[lang]} ({said(stateOf(group))})
          </option>
        ))}
      </select>
    </nav>
  );
}

/** Where the row has no room for all of it, it goes along with the part that one is in. */
function useRowAt(here: string) {
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (!row.current || !current) return;
    row.current.scrollLeft +=
      current.getBoundingClientRect().left - row.current.getBoundingClientRect().left - 80;
  }, [here]);
  return row;
}

/** The part that stands highest in the window. */
function useGroupInView(groups: readonly FormGroup[]): string {
  const [here, setHere] = useState(groups[0]?.key ?? '');
  useEffect(() => {
    const inView = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) inView.add(target.id);
          else inView.delete(target.id);
        const first = groups.find((group) => inView.has(groupId(group)));
        if (first) setHere(first.key);
      },
      { rootMargin: '-25% 0px -60% 0px' },
    );
    for (const group of groups) {
      const part = document.getElementById(groupId(group));
      if (part) observer.observe(part);
    }
    return () => observer.disconnect();
  }, [groups]);
  return here;
}
