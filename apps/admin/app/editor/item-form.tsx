import { useEffect, useMemo, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useLocation, useSearchParams } from '@remix-run/react';
import { describe, sameContent, type Data, type Issue, type Language } from '@bti/domain';
import { EditorProvider, type EditorContext } from '../fields/editor-context.js';
import type { FieldListProps } from '../fields/index.js';
import { announce } from '../parts/announce.js';
import { useTenant, useTitles } from '../tenant/use-tenant.js';
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
import { useBeneath } from '../readings/reading-context.js';
import { useShownLanguages } from './shown-languages.js';
import { standingIssues } from './standing-issues.js';
import { useLostFocus } from './use-lost-focus.js';
import { useEditorState } from './use-editor-state.js';

type ItemFormProps = {
  editor: ItemEditor;
  issues: readonly Issue[];
  mayWrite: boolean;
  /** Why one may not, and who may, where one may not. */
  whyNot?: ReactNode;
  /** Told when a person wants to see one language alone. */
  onLanguage?: (code: Language | undefined) => void;
  /** What stands in the fields, where that is more than what the editor holds, and which of them are there. */
  shown?: Data;
  only?: ((name: string) => boolean) | undefined;
  /** How the fields are drawn, where it is not by their inputs alone. */
  Fields?: ComponentType<FieldListProps>;
  /** What is taken in without a question where the editor asks about something. */
  silent?: ReactNode;
  /** Above the fields. */
  children?: ReactNode;
};

/** The generic editor: one input for each field of the item's description, and what has become of its saves. */
export function ItemForm(props: ItemFormProps) {
  const { editor, issues: found, mayWrite, whyNot, onLanguage, only, Fields, silent, children } = props;
  const { store } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const state = useEditorState(editor);
  const { draft, problems, conflict } = state;
  const data = props.shown ?? state.data;
  const { id, type } = draft;
  const description = describe(type);
  const groups = useMemo(() => formGroups(description, only), [description, only]);
  const languages = useSame(store.languages);
  const { alone, shown: shownLanguages, choose } = useShownLanguages(store.slug, languages);
  const [peeked, setPeeked] = useState<{ id: string; path: string }>();
  const fieldAddress = useFieldAddress();
  const keepFocus = useLostFocus();
  const [opened, open] = useState<ReadonlySet<string>>(new Set());
  const readOnly = conflict !== undefined || !mayWrite;
  const issues = useSame(standingIssues(found, description.fields, data, languages[0], useBeneath()));
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
      shown: shownLanguages,
      readOnly,
      problems,
      issues,
      set: (path, value) => editor.set(path, value),
      peek: (of, path) => setPeeked({ id: of, path }),
    }),
    [id, type, languages, shownLanguages, readOnly, problems, issues, editor],
  );

  return (
    <EditorProvider value={context}>
      <div className="form-messages" onFocus={keepFocus}>
        <FormMessages editor={editor} readOnly={!mayWrite} whyNot={whyNot} />
        {conflict && (
          <ConflictPanel
            key={conflict.theirs.version}
            {...conflict}
            fields={editor.kind.fields(type)}
            absent={props.shown && words.readings.follows}
            onSettle={(choices) => {
              if (conflict.with === 'beneath') announce(words.readings.beneath.done);
              editor.settleConflict(choices);
            }}
            onLater={conflict.with === 'beneath' ? () => editor.askLater() : undefined}
          >
            {silent}
          </ConflictPanel>
        )}
        {!conflict && (
          <ErrorSummary type={type} data={data} problems={problems} issues={issues} onGo={goTo} />
        )}
        {children}
        {languages.length > 1 && <LanguageSwitch languages={languages} alone={alone} onChoose={choose} />}
      </div>
      <FormParts
        groups={groups}
        data={data}
        Fields={Fields}
        opened={opened}
        onOpen={(group: FormGroup) => open((before) => new Set(before).add(group.key))}
      />
      {!conflict && groups.length > 0 && (
        <p className="soft form-end">{mayWrite ? words.editor.savesItself : words.editor.readOnly}</p>
      )}
      {peeked && (
        <Peek
          id={peeked.id}
          cameFrom={{ to: fieldAddress(peeked.path), title: titleOf({ type, data }) }}
          onClose={() => setPeeked(undefined)}
        />
      )}
    </EditorProvider>
  );
}

/** The value of last time while it says the same, so that nothing is drawn anew for it. */
function useSame<T>(value: T): T {
  const last = useRef(value);
  if (!sameContent(last.current, value)) last.current = value;
  return last.current;
}

/** The address of a field of the form that is open. */
function useFieldAddress(): (path: string) => string {
  const { pathname, search } = useLocation();
  return (path) => {
    const asked = new URLSearchParams(search);
    asked.set('field', path);
    return `${pathname}?${asked.toString()}`;
  };
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
