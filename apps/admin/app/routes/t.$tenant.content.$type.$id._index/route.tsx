import { useRef, useState } from 'react';
import { Link, useNavigate, useParams, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { describe, type Language } from '@bti/domain';
import { ItemForm } from '#app/editor/item-form.js';
import { useEditorState } from '#app/editor/use-editor-state.js';
import { UndoButtons } from '#app/editor/undo-buttons.js';
import type { ItemEditor } from '#app/editor/item-editor.js';
import { ButtonLink } from '#app/parts/button.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { SharePreview } from '#app/parts/share-preview.js';
import { usePreviewPlace } from '#app/preview/use-preview-place.js';
import { PreviewToggle, Workspace } from '#app/preview/workspace.js';
import { openTenant } from '#app/tenant/open-tenant.js';
import { itemPath, tenantPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { ItemMenu } from './item-menu.js';
import { OwnerLine } from './owner-line.js';
import { PublishedTag } from './published-tag.js';
import { UsedIn } from './used-in.js';

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  const store = await openTenant(params.tenant ?? '');
  const draft = store.draft(params.id ?? '');
  if (draft?.type !== params.type) throw new Response('', { status: 404 });
  return null;
}

/** Editing one item of any type. */
export default function ItemPage() {
  const { id = '' } = useParams();
  const { store } = useTenant();
  const editor = store.editorOf(id);
  const deletedHere = useRef('');
  if (editor)
    return <ItemEditing key={id} editor={editor} onDelete={() => void (deletedHere.current = id)} />;
  return deletedHere.current === id ? null : <Gone />;
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

function ItemEditing({ editor, onDelete }: { editor: ItemEditor; onDelete: () => void }) {
  const { store, check } = useTenant();
  const { lang, words } = useWords();
  const navigate = useNavigate();
  const titleOf = useTitles();
  const place = usePreviewPlace();
  const state = useEditorState(editor);
  const [language, setLanguage] = useState<Language>();
  const { draft } = state;
  const description = describe(draft.type);
  const mayWrite = store.mayWrite(draft);
  const issues = (check?.issues ?? []).filter((issue) => issue.itemId === draft.id);
  const w = words.editor;
  return (
    <Workspace place={place} itemId={draft.id} slug={draft.slug} status={state.status} language={language}>
      <Page
        wide
        title={titleOf({ type: draft.type, data: state.data })}
        above={
          <p className="crumb">
            <Link to={tenantPath(store.slug, 'content', draft.type)}>{description.plural[lang]}</Link>
          </p>
        }
        lead={
          <span className="editor-state" data-saving={state.status}>
            <PublishedTag draft={draft} data={state.data} /> {words.saving[state.status]} ·{' '}
            <span className="soft">
              {words.list.changed(timeText(draft.updatedAt, lang), draft.updatedBy)}
            </span>
          </span>
        }
        aside={
          <>
            <UndoButtons editor={editor} />
            <PreviewToggle place={place} />
            <ButtonLink small icon="history" to={`${itemPath(store.slug, draft)}/history`}>
              {w.history}
            </ButtonLink>
            <SharePreview item={{ id: draft.id, title: titleOf({ type: draft.type, data: state.data }) }} />
            {mayWrite && (
              <ItemMenu
                editor={editor}
                onDeleted={() => {
                  onDelete();
                  navigate(tenantPath(store.slug, 'content', draft.type));
                }}
              />
            )}
          </>
        }
      >
        <ItemForm editor={editor} issues={issues} onLanguage={setLanguage} />
        <div className="about-item">
          <OwnerLine draft={draft} />
          <UsedIn id={draft.id} />
        </div>
      </Page>
    </Workspace>
  );
}

export const ErrorBoundary = PageFailure;
