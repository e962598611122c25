import { useEffect, useRef } from 'react';
import { Link } from '@remix-run/react';
import {
  describe,
  directionOf,
  fieldAt,
  lensKey,
  parseLens,
  sameContent,
  translationState,
  type Draft,
  type Language,
  type Localized,
  type RichDoc,
  type Translation,
} from '@bti/domain';
import { RichTextView } from '@bti/ui';
import { ConflictPanel } from '#app/editor/conflict-panel.js';
import { FormMessages } from '#app/editor/form-messages.js';
import type { ItemEditor } from '#app/editor/item-editor.js';
import { valueAt } from '#app/editor/paths.js';
import { useEditorState } from '#app/editor/use-editor-state.js';
import { OneLanguageInput } from '#app/fields/one-language-input.js';
import { withLanguage } from '#app/fields/with-language.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Note } from '#app/parts/note.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { SourceChange } from '#app/translations/source-change.js';
import { useTextPlace } from '#app/translations/use-text-place.js';
import { useWords } from '#app/words/language.js';
import { OtherForms } from './other-forms.js';
import { useWorkKeys, workKeys } from './work-keys.js';

type TranslateTextProps = {
  text: Translation;
  draft: Draft;
  lang: Language;
  isFirst: boolean;
  onNext: () => void;
  onBack: () => void;
};

/** One text: what it says in the main language, and beside it what it is to say in the other. */
export function TranslateText(props: TranslateTextProps) {
  const { store } = useTenant();
  const editor = store.editorOf(props.text.itemId, parseLens(props.text.lens));
  return editor ? <Translating {...props} editor={editor} /> : null;
}

function Translating({
  text,
  draft,
  lang,
  isFirst,
  onNext,
  onBack,
  editor,
}: TranslateTextProps & { editor: ItemEditor }) {
  const { store } = useTenant();
  const { lang: reader, words } = useWords();
  const titleOf = useTitles();
  const place = useTextPlace()(text, draft);
  const { data, conflict, status } = useEditorState(editor);
  const [main] = store.languages;
  const map = (valueAt(data, text.path) ?? {}) as Localized<string | RichDoc>;
  const state = translationState(map, lang, main);
  const opened = useRef({ value: map[lang], state: text.state });
  const head = useRef<HTMLHeadingElement>(null);
  const field = fieldAt(describe(text.itemType).fields, text.path);
  const w = words.translations;

  const write = (value: string | RichDoc | undefined) =>
    editor.set(text.path, withLanguage(map, lang, value || undefined, main));
  const isTouched =
    !sameContent(map[lang] ?? '', opened.current.value ?? '') || state !== opened.current.state;
  const leave = (said: string, go: () => void) => {
    void editor.flush();
    announce(said);
    go();
  };
  const next = () => leave(isTouched ? w.work.saved : w.work.skipped, onNext);
  const skip = () => leave(w.work.skipped, onNext);
  const back = () => {
    void editor.flush();
    onBack();
  };
  const keepIt = () => {
    editor.set(text.path, withLanguage(map, lang, map[lang], main));
    leave(w.work.marked, onNext);
  };
  const mayKeep = state === 'outdated';
  useWorkKeys({
    onNext: next,
    onSkip: skip,
    onBack: isFirst ? undefined : back,
    onKeep: mayKeep ? keepIt : undefined,
  });

  // A text with its input ready takes the focus there; a rich one gets its editor a moment later, and takes it itself.
  useEffect(() => window.scrollTo({ top: 0 }), []);

  const source = map[main];
  const readOnly = conflict !== undefined;
  const unsettled = store.unsettled().filter((one) => one.draft.id !== draft.id);
  return (
    <div className="translate">
      {unsettled.map((one) => (
        <Note key={one.draft.id} tone="danger">
          <Link to={itemPath(store.slug, one.draft, undefined, one.lens && lensKey(one.lens))}>
            {w.work.notSaved(titleOf(one.draft))}
          </Link>
        </Note>
      ))}
      <div className="form-messages">
        <FormMessages editor={editor} readOnly={false} />
        {conflict && (
          <ConflictPanel
            key={conflict.theirs.version}
            {...conflict}
            fields={editor.kind.fields(draft.type)}
            onSettle={(choices) => editor.settleConflict(choices)}
          />
        )}
      </div>
      <div className="translate-place">
        <h2 ref={head} tabIndex={-1}>
          {place}
        </h2>
        <p className="soft">
          {describe(draft.type).label[reader]}: {titleOf(draft)}
          {' · '}
          <Link to={itemPath(store.slug, draft, text.path, text.lens || undefined)}>{w.work.open}</Link>
        </p>
      </div>
      {state === 'outdated' && source !== undefined && (
        <SourceChange text={{ ...text, source }} lang={lang} main={main} />
      )}
      <div className="translate-sides">
        <section className="translate-side" aria-label={w.work.source(words.languages[main])}>
          <h3>{words.languages[main]}</h3>
          <div className="translate-source" lang={main} dir={directionOf(main)}>
            {typeof source === 'object' ? (
              <RichTextView doc={source} lang={main} topHeading={4} reference={() => undefined} />
            ) : (
              <p>{source}</p>
            )}
          </div>
        </section>
        <section className="translate-side" data-state={state}>
          <h3 id="translate-target">
            {words.languages[lang]}{' '}
            <span className="tag" data-tone={tones[state]}>
              {w.one[state]}
            </span>
          </h3>
          <OneLanguageInput
            id="translate-input"
            labelledBy="translate-target"
            kind={text.kind}
            isLong={field?.kind === 'text' && (field.multiline ?? false)}
            lang={lang}
            value={map[lang]}
            readOnly={readOnly}
            onChange={write}
          />
          {state === 'missing' && source !== undefined && !readOnly && (
            <Button small variant="tertiary" icon="copy" onClick={() => write(source)}>
              {w.work.copy(words.languages[main].toLowerCase())}
            </Button>
          )}
          <OtherForms lang={lang} value={map[lang]} isOfficial={field?.official === true} />
        </section>
      </div>
      <div className="translate-bar">
        <Button variant="primary" onClick={next} aria-keyshortcuts={workKeys.next}>
          {w.work.next}
        </Button>
        {mayKeep && (
          <Button icon="check" onClick={keepIt} aria-keyshortcuts={workKeys.keep}>
            {w.work.stillRight}
          </Button>
        )}
        <Button variant="tertiary" onClick={skip} aria-keyshortcuts={workKeys.skip}>
          {w.work.skip}
        </Button>
        {!isFirst && (
          <Button variant="tertiary" icon="left" onClick={back} aria-keyshortcuts={workKeys.back}>
            {w.work.previous}
          </Button>
        )}
        <span className="soft translate-saving" data-saving={status}>
          {words.saving[status]}
        </span>
      </div>
      <details className="translate-keys soft">
        <summary>{w.work.keys}</summary>
        <p>{w.work.keyHelp(workKeys.command())}</p>
      </details>
    </div>
  );
}

const tones = { missing: 'info', outdated: 'warning', current: 'success' } as const;
