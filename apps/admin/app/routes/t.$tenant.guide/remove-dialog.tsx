import { useId, useState } from 'react';
import { Link } from '@remix-run/react';
import { describe, fieldAt, type Draft } from '@bti/domain';
import { Button } from '#app/parts/button.js';
import { Dialog } from '#app/parts/dialog.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { useGuide, type Removal } from './guide-context.js';
import { isPlace, usesOf, type Use } from './uses.js';

type RemoveDialogProps = { removal: Removal; onClose: () => void };

/** Asks before a step or a level is deleted, shows what else leads there, and what becomes of that. */
export function RemoveDialog({ removal, onClose }: RemoveDialogProps) {
  const { store, drafts } = useTenant();
  const { acts, map } = useGuide();
  const { words } = useWords();
  const titleOf = useTitles();
  const [withSteps, setWithSteps] = useState(false);
  const draft = removal.kind === 'step' ? removal.step.draft : removal.level.draft;
  const own = removal.kind === 'level' ? ownSteps(removal.level.draft, drafts.values()) : [];
  const also = withSteps ? own : [];
  const uses = usesOf(drafts, new Set([draft.id, ...also]));
  const elsewhere = uses.filter((use) => !isPlace(use));
  const locked = uses.filter((use) => !store.mayWrite(use.draft));
  const w = words.guide.remove;
  const remove = () => {
    void acts.remove(draft, also);
    onClose();
    const next = map.levels[0]?.draft.id;
    requestAnimationFrame(() => document.getElementById(`level-${next}`)?.querySelector('a')?.focus());
  };
  return (
    <Dialog
      title={words.remove.title(titleOf(draft))}
      onClose={onClose}
      actions={
        <>
          {locked.length === 0 && (
            <Button variant="primary" danger onClick={remove}>
              {elsewhere.length > 0 ? w.confirmAll(elsewhere.length) : words.remove.confirm}
            </Button>
          )}
          <Button variant="tertiary" onClick={onClose}>
            {words.common.cancel}
          </Button>
        </>
      }
    >
      {own.length > 0 && <StepsChoice count={own.length} also={withSteps} onChange={setWithSteps} />}
      {elsewhere.length > 0 && (
        <>
          <p>{w.used}</p>
          <Places uses={elsewhere} onLeave={onClose} />
          {locked.length === 0 && <p className="soft">{w.freed}</p>}
        </>
      )}
      {locked.length > 0 ? <p>{w.locked}</p> : <p>{w.canUndo}</p>}
    </Dialog>
  );
}

/** The steps that stand on this level and no other. */
const ownSteps = (level: Draft, drafts: Iterable<Draft>): string[] => {
  const others = [...drafts].filter(({ type, id }) => type === 'level' && id !== level.id);
  const elsewhere = new Set(others.flatMap(({ data }) => data.steps as string[]));
  return (level.data.steps as string[]).filter((id) => !elsewhere.has(id));
};

type StepsChoiceProps = { count: number; also: boolean; onChange: (also: boolean) => void };

function StepsChoice({ count, also, onChange }: StepsChoiceProps) {
  const { words } = useWords();
  const name = useId();
  const w = words.guide.remove;
  const choice = (value: boolean, label: string) => (
    <label className="row">
      <input
        type="radio"
        className="ds-input"
        name={name}
        checked={also === value}
        onChange={() => onChange(value)}
      />
      {label}
    </label>
  );
  return (
    <fieldset className="plain-fieldset">
      <legend>{w.stepsLegend}</legend>
      {choice(false, w.keepSteps(count))}
      {choice(true, w.removeSteps(count))}
    </fieldset>
  );
}

function Places({ uses, onLeave }: { uses: readonly Use[]; onLeave: () => void }) {
  const { store } = useTenant();
  const { lang } = useWords();
  const titleOf = useTitles();
  return (
    <ul className="place-list">
      {uses.map(({ draft, roles }) => (
        <li key={draft.id}>
          <Link to={itemPath(store.slug, draft, roles[0]?.split('.')[0])} onClick={onLeave}>
            {titleOf(draft)}
          </Link>{' '}
          <span className="soft">
            {[describe(draft.type).label[lang], ...roles.map((role) => fieldName(draft, role, lang))].join(
              ', ',
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

const fieldName = (draft: Draft, role: string, lang: 'nb' | 'nn'): string => {
  const [first = ''] = role.split('.');
  return fieldAt(describe(draft.type).fields, first)?.label[lang].toLowerCase() ?? first;
};
