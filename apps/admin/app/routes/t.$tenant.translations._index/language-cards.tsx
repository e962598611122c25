import { Link, useSearchParams } from '@remix-run/react';
import { directionOf, type Language } from '@bti/domain';
import { languageNames } from '@bti/text';
import { ButtonLink } from '#app/parts/button.js';
import { Icon } from '#app/parts/icon.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useTranslations } from '#app/translations/texts.js';
import { useWords } from '#app/words/language.js';

/** One card for each other language: how far it has come, and the way into the work. */
export function LanguageCards({ languages, chosen }: { languages: readonly Language[]; chosen: Language }) {
  const { words } = useWords();
  return (
    <ul className="language-cards" aria-label={words.translations.languages}>
      {languages.map((lang) => (
        <li key={lang}>
          <LanguageCard lang={lang} isChosen={lang === chosen} isAlone={languages.length === 1} />
        </li>
      ))}
    </ul>
  );
}

function LanguageCard({ lang, isChosen, isAlone }: { lang: Language; isChosen: boolean; isAlone: boolean }) {
  const { store } = useTenant();
  const { words } = useWords();
  const [query] = useSearchParams();
  const { texts, counts } = useTranslations(lang);
  const w = words.translations;
  const name = words.languages[lang];
  const left = counts.missing + counts.outdated;
  const shown = new URLSearchParams(query);
  shown.set('lang', lang);
  const id = `language-${lang}`;
  return (
    <article
      className="card language-card"
      data-chosen={(isChosen && !isAlone) || undefined}
      aria-labelledby={id}
    >
      <h2 id={id}>
        {isAlone || isChosen ? (
          name
        ) : (
          <Link to={`?${shown}`} preventScrollReset aria-label={w.show(name)}>
            {name}
          </Link>
        )}{' '}
        {languageNames[lang] !== name && (
          <span className="soft" lang={lang} dir={directionOf(lang)}>
            {languageNames[lang]}
          </span>
        )}
      </h2>
      <progress max={Math.max(1, texts.length)} value={counts.current} aria-labelledby={id} />
      <p className="language-card-counts">
        {left === 0 ? (
          <span className="tag" data-tone="success">
            <Icon name="check" /> {w.allDone}
          </span>
        ) : (
          w.progress(counts.current, texts.length)
        )}
        {counts.missing > 0 && (
          <span className="tag" data-tone="info">
            {w.missing(counts.missing)}
          </span>
        )}
        {counts.outdated > 0 && (
          <span className="tag" data-tone="warning">
            {w.outdated(counts.outdated)}
          </span>
        )}
      </p>
      {left > 0 && store.may('content.write') && (
        <ButtonLink
          variant={isChosen ? 'primary' : 'secondary'}
          icon="pen"
          to={tenantPath(store.slug, 'translations', lang)}
        >
          {w.beginWith(left)}
          <span className="ds-sr-only"> ({name})</span>
        </ButtonLink>
      )}
    </article>
  );
}
