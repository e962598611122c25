import { Link } from '@remix-run/react';
import { describe } from '@bti/domain';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { usersOf } from '#app/tenant/users-of.js';
import { useWords } from '#app/words/language.js';

/** The items that refer to this one. */
export function UsedIn({ id }: { id: string }) {
  const { store, drafts } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const users = usersOf(drafts).get(id) ?? [];
  return (
    <section className="used-in" aria-labelledby="used-in">
      <h2 id="used-in">{words.editor.usedIn}</h2>
      {users.length === 0 ? (
        <p className="none">{words.editor.usedNowhere}</p>
      ) : (
        <ul>
          {users.map((draft) => (
            <li key={draft.id}>
              <Link to={itemPath(store.slug, draft)}>{titleOf(draft)}</Link>{' '}
              <span className="soft">{describe(draft.type).label[lang]}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
