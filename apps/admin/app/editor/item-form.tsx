import { useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from '@remix-run/react';
import { describe, sameContent, type Issue, type Language } from '@bti/domain';
import { EditorProvider, type EditorContext } from '../fields/editor-context.js';
import { useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { ConflictPanel } from './conflict-panel.js';
import { ErrorSummary } from './error-summary.js';
import { FormMessages } from './form-messages.js';
import { FormParts } from './form-parts.js';
import { goToField } from './go-to-field.js';
import { formGroups, holds, type FormGroup } from './groups.js';
import type { ItemEditor } from './item-editor.js';
import { LanguageSwitch } from './language-switch.js';
import { Peek } from './peek.js';
import { useShownLanguages } from './shown-languages.js';
import { standingIssues } from './standing-issues.js';
import { useEditorState } from './use-editor-state.js';

type ItemFormProps = {
  editor: ItemEditor;
  issues: readonly Issue[];
  /** Told when a person wants to see one language alone. */
  onLanguage?: (code: Language | undefined) => void;
};

/** The generic editor: one input for each field of the item's description, and what has become of its saves. */
export function ItemForm({ editor, issues: found, onLanguage }: ItemFormProps) {
  const { store } = useTenant();
  const { words } = useWords();
  const state = useEditorState(editor);
  const { draft, data, problems, conflict } = state;
  const { id, type } = draft;
  const description = describe(type);
  const groups = useMemo(() => formGroups(description), [description]);
  const languages = useSame(store.languages);
  const { alone, shown, choose } = useShownLanguages(store.slug, languages);
  const [peeked, setPeeked] = useState<string>();
  const [opened, open] = useState<ReadonlySet<string>>(new Set());
  const readOnly = conflict !== undefined || !store.mayWrite(draft);
  const issues = useSame(standingIssues(found, description.fields, data, languages[0]));
  useEffect(() => onLanguage?.(alone), [alone, onLanguage]);

  const goTo = (path: string) => {
    const group = groups.find((one) => holds(one, path));
    if (group) open((before) => new Set(before).add(group.key));
    // A folded part is drawn first; rich texts come a moment later, and move what stands below them.
    return [60, 500].map((wait) => setTimeout(() => goToField(path), wait));
  };
  useFieldFromAddress(goTo);

  const context = useMemo<EditorContext>(
    () => ({
      id,
      type,
      languages,
      shown,
      readOnly,
      problems,
      issues,
      set: (path, value) => editor.set(path, value),
      peek: setPeeked,
    }),
    [id, type, languages, shown, readOnly, problems, issues, editor],
  );

  return (
    <EditorProvider value={context}>
      <div className="form-messages">
        <FormMessages editor={editor} readOnly={!store.mayWrite(draft)} />
        {conflict && (
          <ConflictPanel
            key={conflict.theirs.version}
            {...conflict}
            onSettle={(choices) => editor.settleConflict(choices)}
          />
        )}
        {!conflict && (
          <ErrorSummary type={type} data={data} problems={problems} issues={issues} onGo={goTo} />
        )}
        {languages.length > 1 && <LanguageSwitch languages={languages} alone={alone} onChoose={choose} />}
      </div>
      <FormParts
        groups={groups}
        data={data}
        opened={opened}
        onOpen={(group: FormGroup) => open((before) => new Set(before).add(group.key))}
      />
      <p className="soft form-end">{readOnly ? words.editor.readOnly : words.editor.savesItself}</p>
      {peeked && <Peek id={peeked} onClose={() => setPeeked(undefined)} />}
    </EditorProvider>
  );
}

/** The value of last time while it says the same, so that nothing is drawn anew for it. */
function useSame<T>(value: T): T {
  const last = useRef(value);
  if (!sameContent(last.current, value)) last.current = value;
  return last.current;
}

/** `?field=outcomes/3f/targets` goes to that field. */
function useFieldFromAddress(goTo: (path: string) => ReturnType<typeof setTimeout>[]): void {
  const [search] = useSearchParams();
  const wanted = search.get('field');
  useEffect(() => {
    if (!wanted) return;
    const timers = goTo(wanted);
    return () => timers.forEach(clearTimeout);
    // Only when the address asks for another field.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted]);
}
