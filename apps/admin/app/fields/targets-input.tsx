import { useRef, useState } from 'react';
import { isLink, type ContentType, type Target } from '@bti/domain';
import { Button, IconButton } from '../parts/button.js';
import { useTenant, useTitles } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { inputId, useEditor } from './editor-context.js';
import { FieldFrame, type FieldInputProps } from './field-frame.js';
import { freshId, moved } from './order.js';
import { choiceOf, targetOf } from './target-choice.js';

const itemKinds = ['level', 'step', 'arena', 'guide'] as const satisfies readonly ContentType[];

/** Where something leads: one choice for each target, so that a target is always one that can be stored. */
export function TargetsInput({ field, path, value }: FieldInputProps<'targets'>) {
  const { set, readOnly } = useEditor();
  const { words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const targets = (value ?? []) as Target[];
  const add = () => {
    const target: Target = { id: freshId(targets.map((known) => known.id)), kind: 'unknown', note: '' };
    set(path, [...targets, target]);
    requestAnimationFrame(() => document.getElementById(inputId(`${path}/${target.id}`))?.focus());
  };
  return (
    <FieldFrame field={field} path={path} group="deep">
      {(input) => (
        <div ref={box} id={input.id} className="targets" tabIndex={-1}>
          {targets.map((target, index) => (
            <div key={target.id} className="target-row">
              <TargetChoice
                label={`${words.targets.leadsTo} ${targets.length > 1 ? index + 1 : ''}`.trim()}
                path={`${path}/${target.id}`}
                target={target}
                onChange={(next) =>
                  set(
                    path,
                    targets.map((other) => (other === target ? next : other)),
                  )
                }
              />
              {!readOnly && (
                <span className="row entry-tools">
                  {targets.length > 1 && (
                    <IconButton
                      icon="up"
                      label={words.lists.up(words.targets.target)}
                      disabled={index === 0}
                      onClick={() => set(path, moved(targets, target, 'up'))}
                    />
                  )}
                  <IconButton
                    icon="trash"
                    label={words.lists.remove(words.targets.target)}
                    onClick={() => {
                      set(
                        path,
                        targets.filter((other) => other !== target),
                      );
                      box.current?.focus();
                    }}
                  />
                </span>
              )}
            </div>
          ))}
          {!readOnly && (
            <Button small icon="plus" onClick={add}>
              {words.targets.add}
            </Button>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

type ChoiceProps = { label: string; path: string; target: Target; onChange: (target: Target) => void };

function TargetChoice({ label, path, target, onChange }: ChoiceProps) {
  const { readOnly } = useEditor();
  const { store } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  // An address can be chosen before it is written; until then the stored target stays unknown.
  const [wantsUrl, setWantsUrl] = useState(target.kind === 'url');
  const [url, setUrl] = useState(target.kind === 'url' ? target.url : '');
  const isUrl = target.kind === 'url' || wantsUrl;
  const id = inputId(path);
  return (
    <div className="target" data-path={path}>
      <select
        id={id}
        className="ds-input"
        aria-label={label}
        value={isUrl ? 'url' : choiceOf(target)}
        disabled={readOnly}
        onChange={(event) => {
          setWantsUrl(event.target.value === 'url');
          onChange(targetOf(target.id, event.target.value, url));
        }}
      >
        <option value="unknown">{words.targets.unknown}</option>
        <option value="close">{words.targets.close}</option>
        {itemKinds.map((kind) => (
          <optgroup key={kind} label={words.targets[kind]}>
            {store.ofType(kind).map((draft) => (
              <option key={draft.id} value={`${kind}:${draft.id}`}>
                {kind === 'level' && draft.data.key ? `${String(draft.data.key)}: ` : ''}
                {titleOf(draft)}
              </option>
            ))}
          </optgroup>
        ))}
        <optgroup label={words.targets.report}>
          <option value="report:barnevern">{words.targets.barnevern}</option>
          <option value="report:police">{words.targets.police}</option>
        </optgroup>
        <option value="url">{words.targets.url}</option>
      </select>
      {isUrl && (
        <input
          className="ds-input"
          type="text"
          inputMode="url"
          aria-label={words.targets.address}
          placeholder="https://"
          value={url}
          readOnly={readOnly}
          aria-invalid={url !== '' && !isLink(url) ? true : undefined}
          onChange={(event) => {
            setUrl(event.target.value);
            onChange(targetOf(target.id, 'url', event.target.value));
          }}
        />
      )}
      {target.kind === 'unknown' && !isUrl && (
        <input
          className="ds-input"
          type="text"
          aria-label={words.targets.note}
          placeholder={words.targets.note}
          value={target.note}
          readOnly={readOnly}
          onChange={(event) => onChange({ ...target, note: event.target.value })}
        />
      )}
    </div>
  );
}
