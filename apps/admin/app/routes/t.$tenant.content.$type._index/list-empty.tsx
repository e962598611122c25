import { describe, type ContentType } from '@bti/domain';
import { ButtonLink } from '#app/parts/button.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** A list with nothing in it says what the type is for, and what to do. */
export function ListEmpty({ type }: { type: ContentType }) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const w = words.list;
  const mayStart = store.ofType('guide').length === 0 && store.may('exchange.import');
  return (
    <div className="card list-empty">
      <h2>{w.emptyTitle(describe(type).plural[lang].toLowerCase())}</h2>
      <p>{describe(type).purpose[lang]}</p>
      <p className="soft">
        {store.mayCreate(type) ? w.emptyHelp : w.emptyMayNot} {mayStart && w.emptyStart}
      </p>
      {mayStart && <ButtonLink to={tenantPath(store.slug)}>{w.toStart}</ButtonLink>}
    </div>
  );
}
