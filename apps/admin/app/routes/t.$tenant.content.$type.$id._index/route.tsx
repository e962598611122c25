import { useMemo, useRef, useState } from 'react';
import {
  Link,
  useNavigate,
  useParams,
  useSearchParams,
  type ClientLoaderFunctionArgs,
} from '@remix-run/react';
import { describe, lensKey, type Draft, type Language, type Lens } from '@bti/domain';
import { partlyFields } from '#app/fields/partly-fields.js';
import { CameFromLink } from '#app/editor/came-from.js';
import { ItemForm } from '#app/editor/item-form.js';
import { useEditorState } from '#app/editor/use-editor-state.js';
import { UndoButtons } from '#app/editor/undo-buttons.js';
import type { ItemEditor } from '#app/editor/item-editor.js';
import { ButtonLink } from '#app/parts/button.js';
import { DoneNote, type Done } from '#app/parts/done-note.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { SharePreview } from '#app/parts/share-preview.js';
import { usePreviewPlace } from '#app/preview/use-preview-place.js';
import { PreviewToggle, Workspace } from '#app/preview/workspace.js';
import { lensIn } from '#app/readings/inherited.js';
import { LensTabs } from '#app/readings/lens-tabs.js';
import { ReadingForm } from '#app/readings/reading-form.js';
import { behindIn, useBaseVersions } from '#app/readings/use-beneath.js';
import { useLensName } from '#app/readings/use-lens-name.js';
import { useWhyNot } from '#app/readings/why-not.js';
import { openTenant } from '#app/tenant/open-tenant.js';
import { historyPath, itemPath, tenantPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { ItemMenu } from './item-menu.js';
import { OwnerLine } from './owner-line.js';
import { PublishedTag } from './published-tag.js';
import { ReadingMenu } from './reading-menu.js';
import { UsedIn } from './used-in.js';

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  const store = await openTenant(params.tenant ?? '');
  const draft = store.draft(params.id ?? '');
  if (draft?.type !== params.type) throw new Response('', { status: 404 });
  return null;
}

/** Editing one item of any type: what is common, or, under a lens, what one of its readers has instead. */
export default function ItemPage() {
  const { id = '' } = useParams();
  const { store, drafts } = useTenant();
  const [search] = useSearchParams();
  const lens = useMemo(() => lensIn(search), [search]);
  const item = drafts.get(id);
  const editor = store.editorOf(id, lens);
  const deletedHere = useRef('');
  if (lens?.tjeneste && item && !drafts.has(lens.tjeneste)) return <NoSuchReading item={item} />;
  if (editor && item)
    return (
      <ItemEditing
        key={`${id} ${lens ? lensKey(lens) : ''}`}
        editor={editor}
        item={item}
        lens={lens}
        onDelete={() => void (deletedHere.current = id)}
      />
    );
  return deletedHere.current === id ? null : <Gone />;
}

/** The tjeneste in the address is not there, or not any more. */
function NoSuchReading({ item }: { item: Draft }) {
  const { store } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  return (
    <Page title={titleOf(item)}>
      <p role="alert">{words.readings.unknown}</p>
      <div className="row">
        <Link className="ds-button" data-variant="secondary" to={itemPath(store.slug, item)}>
          {words.readings.toBase}
        </Link>
      </div>
    </Page>
  );
}

/** Somebody else has deleted the item while it was open here. */
function Gone() {
  const { store } = useTenant();
  const { words } = useWords();
  return (
    <Page title={words.failures.notFoundTitle}>
      <p role="alert">{words.failures.notFound}</p>
      <div className="row">
        <Link className="ds-button" data-variant="secondary" to={tenantPath(store.slug, 'deleted')}>
          {words.deleted.title}
        </Link>
      </div>
    </Page>
  );
}

type ItemEditingProps = { editor: ItemEditor; item: Draft; lens: Lens | undefined; onDelete: () => void };

function ItemEditing({ editor, item, lens, onDelete }: ItemEditingProps) {
  const { store, check } = useTenant();
  const { lang, words } = useWords();
  const navigate = useNavigate();
  const titleOf = useTitles();
  const lensNameOf = useLensName();
  const place = usePreviewPlace();
  const state = useEditorState(editor);
  const versions = useBaseVersions(item);
  const behind = useMemo(() => behindIn(item, versions), [item, versions]);
  const whyNot = useWhyNot(item);
  const [language, setLanguage] = useState<Language>();
  const [discarded, setDiscarded] = useState<Done>();
  const { draft } = state;
  const description = describe(draft.type);
  const mayWrite = lens ? store.mayWriteReading(lens) : store.mayWrite(draft);
  const key = lens && lensKey(lens);
  const issues = (check?.issues ?? []).filter((issue) => issue.itemId === draft.id && issue.lens === key);
  const isWhole = Object.keys(description.fields).every((name) => store.mayWriteField(draft, name));
  const Fields = useMemo(
    () => (isWhole ? undefined : partlyFields((name) => store.mayWriteField(draft, name))),
    // The type of an item never changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [isWhole, store],
  );
  const title = titleOf(lens ? item : { type: draft.type, data: state.data });
  const w = words.editor;
  return (
    <Workspace
      place={place}
      itemId={draft.id}
      slug={draft.slug}
      status={state.status}
      language={language}
      lens={lens}
    >
      <Page
        wide
        title={title}
        above={
          <>
            <CameFromLink />
            <p className="crumb">
              <Link to={tenantPath(store.slug, 'content', draft.type)}>{description.plural[lang]}</Link>
            </p>
          </>
        }
        lead={
          <span className="editor-state" data-saving={state.status}>
            {lens && <strong>{words.readings.lead(lensNameOf(lens))}</strong>}{' '}
            <PublishedTag draft={item} data={state.data} lens={lens} /> {words.saving[state.status]}
            {draft.version > 0 && (
              <>
                {' '}
                ·{' '}
                <span className="soft">
                  {(lens ? words.readings.lastChanged : words.list.changed)(
                    timeText(draft.updatedAt, lang),
                    draft.updatedBy,
                  )}
                </span>
              </>
            )}
          </span>
        }
        aside={
          <>
            <UndoButtons editor={editor} mayWrite={mayWrite} />
            <PreviewToggle place={place} />
            <ButtonLink small icon="history" to={historyPath(store.slug, draft, key)}>
              {w.history}
            </ButtonLink>
            <SharePreview item={{ id: draft.id, title }} lens={lens} />
            {mayWrite && lens && (
              <ReadingMenu editor={editor} item={item} lens={lens} onDiscarded={setDiscarded} />
            )}
            {mayWrite && isWhole && !lens && (
              <ItemMenu
                editor={editor}
                item={item}
                onDiscarded={setDiscarded}
                onDeleted={() => {
                  onDelete();
                  navigate(tenantPath(store.slug, 'content', draft.type));
                }}
              />
            )}
          </>
        }
      >
        {discarded && <DoneNote done={discarded} onUndone={() => setDiscarded(undefined)} />}
        <LensTabs item={item} lens={lens} behind={behind} />
        {lens ? (
          <ReadingForm
            editor={editor}
            item={item}
            lens={lens}
            issues={issues}
            versions={versions}
            onLanguage={setLanguage}
          />
        ) : (
          <>
            <ItemForm
              editor={editor}
              issues={issues}
              mayWrite={mayWrite}
              whyNot={whyNot}
              Fields={Fields}
              onLanguage={setLanguage}
            >
              {mayWrite && !isWhole && (
                <Note>
                  <p>{words.mayNot.tjenesteRest}</p>
                </Note>
              )}
            </ItemForm>
            <div className="about-item">
              <OwnerLine draft={draft} />
              <UsedIn id={draft.id} />
            </div>
          </>
        )}
      </Page>
    </Workspace>
  );
}

export const ErrorBoundary = PageFailure;
