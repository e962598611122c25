import { useMemo } from 'react';
import type { ClientLoaderFunctionArgs } from '@remix-run/react';
import type { Language } from '@bti/domain';
import { ButtonLink } from '#app/parts/button.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { useQuery } from '#app/parts/use-query.js';
import { openTenant } from '#app/tenant/open-tenant.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { isAsked, readTextFilter, useTranslations } from '#app/translations/texts.js';
import { useWords } from '#app/words/language.js';
import { LanguageCards } from './language-cards.js';
import { TextFilters } from './text-filters.js';
import { TextList } from './text-list.js';

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  await openTenant(params.tenant ?? '');
  return null;
}

/** The store holds everything the lists show: a changed filter reads nothing. */
export const shouldRevalidate = () => false;

/** How far each language has come, and which texts are missing or outdated in one of them. */
export default function TranslationsPage() {
  const { store } = useTenant();
  const { words } = useWords();
  const [query] = useQuery();
  const [main, ...others] = store.languages;
  const [first] = others;
  const w = words.translations;
  if (!first)
    return (
      <Page title={w.title}>
        <div className="card list-empty">
          <h2>{w.noneTitle}</h2>
          <p>{w.none}</p>
          {store.may('settings.write') && (
            <ButtonLink
              variant="primary"
              icon="plus"
              to={`${tenantPath(store.slug, 'settings')}?field=otherLanguages`}
            >
              {w.addLanguage}
            </ButtonLink>
          )}
        </div>
      </Page>
    );
  const lang = others.find((code) => code === query.get('lang')) ?? first;
  return (
    <Page title={w.title} lead={w.lead(words.languages[main])} wide>
      {!store.may('content.write') && <p className="soft">{w.readOnly}</p>}
      <LanguageCards languages={others} chosen={lang} />
      <Texts key={lang} lang={lang} />
    </Page>
  );
}

function Texts({ lang }: { lang: Language }) {
  const { words } = useWords();
  const [query, put] = useQuery();
  const { texts } = useTranslations(lang);
  const filter = useMemo(() => readTextFilter(query), [query]);
  const shown = useMemo(() => texts.filter((text) => isAsked(filter, text)), [texts, filter]);
  const w = words.translations;
  return (
    <section className="texts" aria-label={words.languages[lang]}>
      <h2>{words.languages[lang]}</h2>
      <TextFilters texts={texts} filter={filter} onChange={put} />
      <p role="status" className="soft">
        {shown.length > 0 ? w.shown(shown.length) : w.nothing}
      </p>
      <TextList texts={shown} lang={lang} />
    </section>
  );
}

export const ErrorBoundary = PageFailure;
