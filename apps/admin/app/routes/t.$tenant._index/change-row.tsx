import type { ReactNode } from 'react';
import { Link } from '@remix-run/react';
import { describe, type ContentType } from '@bti/domain';
import { lastTouch } from '#app/tenant/drafts.js';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { whenText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

type ChangeRowProps = { item: { id: string; type: ContentType; title: string }; children?: ReactNode };

/** One item in a list of changes: what it is, and who touched it last. */
export function ChangeRow({ item, children }: ChangeRowProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const draft = store.draft(item.id);
  const touch = draft && lastTouch(draft);
  const title = item.title || words.common.untitled;
  return (
    <li className="change-row">
      <span>
        {draft ? (
          <Link to={itemPath(store.slug, item)} className="item-title">
            {title}
          </Link>
        ) : (
          <strong>{title}</strong>
        )}{' '}
        <span className="soft">{describe(item.type).label[lang]}</span> {children}
      </span>
      {touch && (
        <span className="change-when">{words.home.latest.by(whenText(touch.at, lang), touch.by)}</span>
      )}
    </li>
  );
}
