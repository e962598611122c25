import { Link } from '@remix-run/react';
import { issueSentence } from '@bti/text';
import { ButtonLink } from '#app/parts/button.js';
import { itemPath, tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** The check, always in sight: how much is wrong, the first of it, and the way to the rest. */
export function CheckBar() {
  const { store, check } = useTenant();
  const { lang, words } = useWords();
  if (!store.may('edition.check')) return null;
  const errors = check?.issues.filter((issue) => issue.severity === 'error') ?? [];
  const warnings = check?.issues.filter((issue) => issue.severity === 'warning') ?? [];
  const [first] = [...errors, ...warnings];
  const w = words.guide;
  return (
    <section className="check-bar" aria-label={w.check}>
      <strong>{w.check}</strong>
      {!check && <span className="soft">{w.checking}</span>}
      {errors.length > 0 && <span data-tone="danger">{words.publish.errors(errors.length)}</span>}
      {warnings.length > 0 && <span data-tone="warning">{words.publish.warnings(warnings.length)}</span>}
      {check && !first && <span data-tone="success">{w.checkFine}</span>}
      {first && (
        <span className="check-first">
          {first.itemId ? (
            <Link to={itemPath(store.slug, { type: first.itemType, id: first.itemId }, first.path)}>
              {first.itemTitle || words.common.untitled}
            </Link>
          ) : null}{' '}
          {issueSentence(first, lang).what}
        </span>
      )}
      <ButtonLink variant="tertiary" small to={tenantPath(store.slug, 'publish')}>
        {first ? w.goThrough : w.toPublish}
      </ButtonLink>
    </section>
  );
}
