import { describe } from '@bti/domain';
import { Button, ButtonLink } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import { itemPath, useTenant, useTitles } from '../tenant/use-tenant.js';
import { usersOf } from '../tenant/users-of.js';
import { useWords } from '../words/language.js';
import type { CameFrom } from './came-from.js';
import { ItemView } from './item-view.js';

/** Another item, read along the side of the form; from here it can be edited, with a way back to the field. */
export function Peek({ id, cameFrom, onClose }: { id: string; cameFrom: CameFrom; onClose: () => void }) {
  const { store, drafts } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const draft = drafts.get(id);
  if (!draft) return null;
  const { label, fields, title } = describe(draft.type);
  // What is being written on the item elsewhere in this window counts too.
  const { data } = store.editorOf(id)?.snapshot() ?? draft;
  const place = itemPath(store.slug, draft);
  const { [title]: _title, ...rest } = fields;
  return (
    <Dialog
      side
      toRead
      title={titleOf({ type: draft.type, data })}
      onClose={onClose}
      actions={
        <>
          <ButtonLink variant="primary" to={place} state={{ cameFrom }} onClick={onClose}>
            {store.mayWrite(draft) ? words.peek.edit : words.peek.look}
          </ButtonLink>
          <ButtonLink icon="external" to={place} target="_blank">
            {words.peek.newTab}
            <span className="ds-sr-only"> {words.common.opensNewTab}</span>
          </ButtonLink>
          <Button variant="tertiary" onClick={onClose}>
            {words.common.close}
          </Button>
        </>
      }
    >
      <p className="soft">
        {label[lang]} · {words.list.usedIn(usersOf(drafts).get(id)?.length ?? 0)}
      </p>
      <ItemView fields={rest} data={data} main={store.languages[0]} />
    </Dialog>
  );
}
