import type { KeyboardEvent } from 'react';
import type { Target } from '@bti/domain';
import { choiceOf, targetOf } from '#app/fields/target-choice.js';
import { useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { useGuide } from './guide-context.js';

type TargetSelectProps = {
  id: string;
  label?: string;
  target: Target | undefined;
  onChange: (target: Target) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** Where an outcome leads, as one choice: the levels of this guide first, then its steps, then everything else. */
export function TargetSelect({ id, label, target, onChange, onKeyDown }: TargetSelectProps) {
  const { store } = useTenant();
  const { map } = useGuide();
  const { words } = useWords();
  const titleOf = useTitles();
  const w = words.targets;
  const own = { id: target?.id ?? 'a' };
  const url = target?.kind === 'url' ? target.url : '';
  const levelName = (key: string, title: string) =>
    [key, title || words.common.untitled].filter(Boolean).join(': ');
  const otherGuides = store
    .ofType('guide')
    .filter(
      ({ data }) => !(data.levels as string[]).some((id) => map.levels.some(({ draft }) => draft.id === id)),
    );
  return (
    <select
      id={id}
      className="ds-input"
      aria-label={label}
      onKeyDown={onKeyDown}
      value={target ? choiceOf(target) : 'unknown'}
      onChange={(event) => onChange(targetOf(own.id, event.target.value, url))}
    >
      <option value="unknown">{w.unknown}</option>
      {map.levels.length > 0 && (
        <optgroup label={w.level}>
          {map.levels.map(({ draft, key, title }) => (
            <option key={draft.id} value={`level:${draft.id}`}>
              {levelName(key, title)}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={words.guide.outOfGuide}>
        <option value="close">{w.close}</option>
        <option value="report:barnevern">{w.barnevern}</option>
        <option value="report:police">{w.police}</option>
        {url && <option value="url">{url}</option>}
      </optgroup>
      {map.levels
        .filter(({ steps }) => steps.length > 0)
        .map(({ draft, key, title, steps }) => (
          <optgroup key={draft.id} label={words.guide.stepsOn(key || title)}>
            {steps.map((step) => (
              <option key={step.key} value={`step:${step.draft.id}`}>
                {step.number} {step.title || words.common.untitled}
              </option>
            ))}
          </optgroup>
        ))}
      {store.ofType('arena').length > 0 && (
        <optgroup label={w.arena}>
          {store.ofType('arena').map((draft) => (
            <option key={draft.id} value={`arena:${draft.id}`}>
              {titleOf(draft)}
            </option>
          ))}
        </optgroup>
      )}
      {otherGuides.length > 0 && (
        <optgroup label={w.guide}>
          {otherGuides.map((draft) => (
            <option key={draft.id} value={`guide:${draft.id}`}>
              {titleOf(draft)}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}
