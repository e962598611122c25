import { describe } from '@bti/domain';
import { Button, ButtonLink } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import { itemPath, useTenant, useTitles } from '../tenant/use-tenant.js';
import { usersOf } from '../tenant/users-of.js';
import { useWords } from '../words/language.js';
import { ItemView } from './item-view.js';

/** Another item, read along the side of the form, without leaving what one is doing. */
export function Peek({ id, onClose }: { id: string; onClose: () => void }) {
  const { store, drafts } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const draft = drafts.get(id);
  if (!draft) return null;
  const { label, fields, title } = describe(draft.type);
  // What is being written on the item elsewhere in this window counts too.
  const { data } = store.editorOf(id)?.snapshot() ?? draft;
  const { [title]: _title, ...rest } = fields;
  return (
    <Dialog
      side
      title={titleOf({ type: draft.type, data })}
      onClose={onClose}
      actions={
        <>
          <ButtonLink variant="primary" to={itemPath(store.slug, draft)} onClick={onClose}>
            {words.peek.edit}
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
