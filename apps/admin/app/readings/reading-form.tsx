import { useCallback, useMemo } from 'react';
import {
  describe,
  type ContentType,
  type Data,
  type Draft,
  type Issue,
  type Language,
  type Lens,
  type ReadingShow,
} from '@bti/domain';
import { changeNotes } from '@bti/text';
import { ItemForm } from '../editor/item-form.js';
import type { ItemEditor } from '../editor/item-editor.js';
import { useEditorState } from '../editor/use-editor-state.js';
import { ChangeNotes } from '../parts/change-notes.js';
import { useTitleOf } from '../tenant/published.js';
import { useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { BeneathNote } from './beneath-note.js';
import { inheritedUnder } from './inherited.js';
import { ReadingFields } from './reading-fields.js';
import { ReadingProvider, type ReadingContext } from './reading-context.js';
import { overridesIn } from './reading-kind.js';
import { ShowChoice } from './show-choice.js';
import { beneath } from './use-beneath.js';
import { useLensName } from './use-lens-name.js';
import { useWhyNot } from './why-not.js';

type ReadingFormProps = {
  editor: ItemEditor;
  item: Draft;
  lens: Lens;
  issues: readonly Issue[];
  /** The states of the common text, by version. */
  versions: ReadonlyMap<number, Data>;
  onLanguage: (code: Language | undefined) => void;
};

/** The editor under a lens: the same form, where each field follows the common text until one says otherwise. */
export function ReadingForm(props: ReadingFormProps) {
  const { editor, item, lens, issues, versions, onLanguage } = props;
  const { store } = useTenant();
  const name = useLensName()(lens);
  const { data, conflict } = useEditorState(editor);
  const news = useMemo(() => beneath(item, data, versions), [item, data, versions]);
  const asShown = data.show as ReadingShow | undefined;
  const inherited = useMemo(() => inheritedUnder(item, lens, asShown), [item, lens, asShown]);
  const overrides = overridesIn(data);
  const own = useMemo(() => new Set(Object.keys(overridesIn(data))), [data]);
  const show = asShown ?? inherited.show;
  // While the states of the common text are not read, there may be.
  const mayHaveNews = own.size > 0 && (news !== undefined || !versions.has(Number(data.fromVersion)));
  const mayWrite = store.mayWriteReading(lens);
  const whyNot = useWhyNot(item, lens);

  const override = useCallback(
    (field: string) => {
      const { data: now } = editor.snapshot();
      // What lies changed beneath other fields is not forgotten because one more field is taken up.
      const knows = mayHaveNews ? now.fromVersion : item.version;
      editor.changeTo({ ...now, [field]: inherited.data[field], fromVersion: knows }, field);
    },
    [editor, inherited, item.version, mayHaveNews],
  );
  const release = useCallback(
    (field: string) => {
      const { [field]: _gone, ...rest } = editor.snapshot().data;
      editor.changeTo(rest, field);
    },
    [editor],
  );
  const context = useMemo<ReadingContext>(
    () => ({ lens, name, base: item.data, inherited, own, override, release }),
    [lens, name, item.data, inherited, own, override, release],
  );
  const only = useMemo(() => fieldsShown(item.type, show, own), [item.type, show, own]);

  return (
    <ReadingProvider value={context}>
      <ItemForm
        editor={editor}
        issues={issues}
        mayWrite={mayWrite}
        whyNot={whyNot}
        shown={{ ...inherited.data, ...overrides }}
        only={only}
        Fields={ReadingFields}
        onLanguage={onLanguage}
        silent={
          conflict?.with === 'beneath' && (
            <Silent
              item={item}
              before={data}
              after={conflict.merged}
              isAll={conflict.conflicts.length === 0}
            />
          )
        }
      >
        {news && !conflict && mayWrite && <BeneathNote editor={editor} item={item} news={news} />}
        <ShowChoice show={show} />
      </ItemForm>
    </ReadingProvider>
  );
}

/** Which fields there are to see: none of what is hidden, and of what is not described only its names. */
function fieldsShown(type: ContentType, show: ReadingShow, own: ReadonlySet<string>) {
  if (show === 'shown') return undefined;
  if (show === 'hidden') return () => false;
  const { title, fields } = describe(type);
  return (name: string) => name === title || fields[name]?.names === true || own.has(name);
}

type SilentProps = { item: Draft; before: Data; after: Data; isAll: boolean };

/** What a reading takes in from the changed common text without losing anything of its own; whether that `isAll`. */
function Silent({ item, before, after, isAll }: SilentProps) {
  const { lang, words } = useWords();
  const titleOf = useTitleOf();
  const w = words.readings.beneath;
  const fields = Object.fromEntries(
    Object.entries(describe(item.type).fields).filter(([name]) => before[name] !== undefined),
  );
  const notes = changeNotes(fields, before, after, lang, titleOf);
  if (notes.length === 0) return isAll ? <p>{w.nothing}</p> : null;
  return (
    <div>
      <p>{w.silent}</p>
      <ChangeNotes notes={notes} label={w.panelTitle} />
    </div>
  );
}
