import { Link } from '@remix-run/react';
import { describe, fieldAt, parseLens, type Usage } from '@bti/domain';
import type { FileUse } from '#app/files/file-users.js';
import { useLensName } from '#app/readings/use-lens-name.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

type FilePlacesProps = {
  uses: readonly FileUse[];
  /** What the API knows beside that. */
  more: readonly Usage[];
  onClose: () => void;
};

/** Where a file is used, each place leading to its field. */
export function FilePlaces({ uses, more, onClose }: FilePlacesProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const lensNameOf = useLensName();
  const w = words.files;
  const unseen = more.filter(({ id }) => !uses.some(({ draft }) => draft.id === id));
  if (uses.length === 0 && unseen.length === 0) return <p className="none">{w.usedNowhere}</p>;
  return (
    <section className="used-in" aria-labelledby="file-places">
      <h3 id="file-places">{w.usedWhere}</h3>
      <ul>
        {uses.map(({ draft, path, lens }) => (
          <li key={draft.id}>
            <Link to={itemPath(store.slug, draft, path, lens)} onClick={onClose}>
              {draft.type === 'settings' ? words.frame.settings : titleOf(draft)}
            </Link>{' '}
            <span className="soft">
              {[
                describe(draft.type).label[lang],
                fieldAt(describe(draft.type).fields, path)?.label[lang].toLowerCase(),
                lens && words.readings.lead(lensNameOf(parseLens(lens) ?? {})),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
        {unseen.map(({ id, title, type }) => (
          <li key={id}>
            {title} <span className="soft">{describe(type).label[lang]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
