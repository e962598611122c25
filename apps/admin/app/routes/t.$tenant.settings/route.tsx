import { ItemForm } from '#app/editor/item-form.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { SiteState } from './site-state.js';

/** What the site says of itself, its own words, and whether it is open: the generic editor on the settings. */
export default function SettingsPage() {
  const { store, tenant, check } = useTenant();
  const { words } = useWords();
  const editor = store.editorOf(tenant.id);
  const issues = (check?.issues ?? []).filter(
    (issue) => issue.itemId === tenant.id || (issue.itemId === null && issue.itemType === 'settings'),
  );
  const w = words.settings;
  return (
    <Page title={w.title} lead={w.lead}>
      {store.may('state.write') && (tenant.state === 'building' || tenant.state === 'active') && (
        <SiteState state={tenant.state} />
      )}
      {editor ? (
        <ItemForm
          editor={editor}
          issues={issues}
          folded={{ title: w.labels, holds: (name) => name.startsWith('label-') }}
        />
      ) : (
        <Note>{w.none}</Note>
      )}
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
