import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { useSearchParams } from '@remix-run/react';
import { describe, type Issue } from '@bti/domain';
import { EditorProvider, inputId } from '../fields/editor-context.js';
import { FieldList } from '../fields/index.js';
import { Button } from '../parts/button.js';
import { Note } from '../parts/note.js';
import { useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { ConflictPanel } from './conflict-panel.js';
import type { ItemEditor } from './item-editor.js';

export const useEditorState = (editor: ItemEditor) =>
  useSyncExternalStore(editor.subscribe, editor.snapshot, editor.snapshot);

/** A group of fields that stands behind a heading that opens. */
type FoldedGroup = { title: string; holds: (name: string) => boolean };

type ItemFormProps = {
  editor: ItemEditor;
  issues: readonly Issue[];
  folded?: FoldedGroup;
  children?: ReactNode;
};

/** The generic editor: one input for each field of the item's description, and what has become of its saves. */
export function ItemForm({ editor, issues, folded }: ItemFormProps) {
  const { store } = useTenant();
  const { words } = useWords();
  const state = useEditorState(editor);
  const { draft, data } = state;
  const readOnly = !store.mayWrite(draft);
  const { fields } = describe(draft.type);
  useFieldFromAddress();
  const isFolded = (name: string) => folded?.holds(name) ?? false;
  const openAtStart = [...issues, ...state.problems].some(({ path }) => isFolded(path.split('/')[0] ?? ''));

  return (
    <EditorProvider
      value={{
        draft,
        data,
        languages: store.languages,
        readOnly,
        problems: state.problems,
        issues,
        set: (path, value) => editor.set(path, value),
      }}
    >
      <Messages editor={editor} readOnly={readOnly} />
      {state.conflict ? (
        <ConflictPanel
          key={state.conflict.theirs.version}
          {...state.conflict}
          onSettle={(choices) => editor.settleConflict(choices)}
        />
      ) : (
        <>
          <FieldList fields={fields} values={data} only={(name) => !isFolded(name)} />
          {folded && (
            <details className="folded" open={openAtStart || undefined}>
              <summary>{folded.title}</summary>
              <FieldList fields={fields} values={data} only={isFolded} />
            </details>
          )}
          <p className="soft form-end">{readOnly ? words.editor.readOnly : words.editor.savesItself}</p>
        </>
      )}
    </EditorProvider>
  );
}

function Messages({ editor, readOnly }: { editor: ItemEditor; readOnly: boolean }) {
  const { words } = useWords();
  const state = useEditorState(editor);
  const w = words.editor;
  return (
    <div className="form-messages">
      {readOnly && <Note>{w.readOnly}</Note>}
      {state.kept && !readOnly && (
        <Note tone="warning" live>
          <p>{w.kept}</p>
          <div className="row">
            <Button small variant="primary" onClick={() => editor.takeKept()}>
              {w.takeKept}
            </Button>
            <Button small variant="tertiary" onClick={() => editor.dropKept()}>
              {w.dropKept}
            </Button>
          </div>
        </Note>
      )}
      {state.mergedWith && state.status !== 'conflict' && (
        <Note live>
          <p>{w.mergedWith(state.mergedWith)}</p>
        </Note>
      )}
      {state.status === 'failed' && (
        <Note tone="danger" live>
          <p>{w.failed}</p>
          <Button small onClick={() => void editor.flush()}>
            {w.saveNow}
          </Button>
        </Note>
      )}
      {state.status === 'refused' && (
        <Note tone="danger" live>
          <p>{state.detail || w.refused}</p>
        </Note>
      )}
      {(state.status === 'invalid' || state.problems.length > 0) && (
        <Note tone="danger" live>
          <p>{w.invalid}</p>
          <ul>
            {state.problems.map((problem) => (
              <li key={problem.path}>
                <a href={`#${inputId(problem.path)}`}>
                  {words.problems[problem.code as keyof typeof words.problems] ?? words.problems.other}
                </a>
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}

/** `?field=outcomes/3f/targets` goes to that field: opens what folds it, scrolls to it, and gives it the focus. */
function useFieldFromAddress(): void {
  const [search] = useSearchParams();
  const wanted = search.get('field');
  useEffect(() => {
    if (!wanted) return;
    // The rich texts come a moment later, and move what stands below them.
    const timers = [60, 500].map((wait) => setTimeout(() => showField(wanted), wait));
    return () => timers.forEach(clearTimeout);
  }, [wanted]);
}

function showField(path: string): void {
  const parts = path.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const place = parts.slice(0, length).join('/');
    const box =
      document.querySelector<HTMLElement>(`[data-path="${CSS.escape(place)}"]`) ??
      document.getElementById(inputId(place));
    if (!box) continue;
    box.closest('details')?.setAttribute('open', '');
    const wanted = 'input, select, textarea, [contenteditable="true"]';
    const input = box.matches(wanted)
      ? box
      : (box.querySelector<HTMLElement>(wanted) ?? box.querySelector<HTMLElement>('button'));
    box.scrollIntoView({ block: 'center' });
    box.setAttribute('data-wanted', '');
    input?.focus({ preventScroll: true });
    return;
  }
}
