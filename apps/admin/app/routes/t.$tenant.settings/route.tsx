import { useState } from 'react';
import type { Language } from '@bti/domain';
import type { ItemEditor } from '#app/editor/item-editor.js';
import { ItemForm } from '#app/editor/item-form.js';
import { useEditorState } from '#app/editor/use-editor-state.js';
import { UndoButtons } from '#app/editor/undo-buttons.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { usePreviewPlace } from '#app/preview/use-preview-place.js';
import { PreviewToggle, Workspace } from '#app/preview/workspace.js';
import { useWhyNot } from '#app/readings/why-not.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { SettingsFields } from './own-words.js';
import { SiteState } from './site-state.js';

/** What the site says of itself, its own words, and whether it is open: the generic editor on the settings. */
export default function SettingsPage() {
  const { store, tenant } = useTenant();
  const { words } = useWords();
  const editor = store.editorOf(tenant.id);
  if (editor) return <SettingsEditing editor={editor} />;
  return (
    <Page title={words.settings.title} lead={words.settings.lead}>
      <Note>{words.settings.none}</Note>
    </Page>
  );
}

function SettingsEditing({ editor }: { editor: ItemEditor }) {
  const { store, tenant, check } = useTenant();
  const { words } = useWords();
  const place = usePreviewPlace();
  const state = useEditorState(editor);
  const [language, setLanguage] = useState<Language>();
  const { draft } = state;
  const mayWrite = store.mayWrite(draft);
  const whyNot = useWhyNot(draft);
  const issues = (check?.issues ?? []).filter(
    (issue) => issue.itemId === tenant.id || (issue.itemId === null && issue.itemType === 'settings'),
  );
  return (
    <Workspace place={place} itemId={draft.id} slug={draft.slug} status={state.status} language={language}>
      <Page
        wide
        title={words.settings.title}
        lead={words.settings.lead}
        aside={
          <>
            <UndoButtons editor={editor} mayWrite={mayWrite} />
            <PreviewToggle place={place} />
          </>
        }
      >
        {store.may('state.write') && (tenant.state === 'building' || tenant.state === 'active') && (
          <SiteState state={tenant.state} />
        )}
        <ItemForm
          editor={editor}
          issues={issues}
          mayWrite={mayWrite}
          whyNot={whyNot}
          Fields={SettingsFields}
          onLanguage={setLanguage}
        />
      </Page>
    </Workspace>
  );
}

export const ErrorBoundary = PageFailure;
