import { languageAttributes, type Language } from '@bti/domain';
import { languageNames, publicWords } from '@bti/text';
import { Icon } from '@bti/ui';
import type { ReactNode } from 'react';
import { filePath } from '#app/model/files.ts';
import { hasLanguages, platformLanguages } from '#app/model/platform.ts';
import type { Shown } from '#app/model/view.ts';
import { MetTerms } from './explain.tsx';
import { Footer } from './footer.tsx';
import { PageEnd } from './page-end.tsx';
import { ReaderStrip } from './reader-strip.tsx';
import { HeaderSearch } from './search-form.tsx';
import { SiteMenu } from './site-menu.tsx';
import { Text } from './text.tsx';
import { Untranslated } from './untranslated.tsx';
import { usePage, useView } from './use-view.tsx';
import { WordsHere } from './words-here.tsx';

/** The frame of every page of a site: the way past the menu, the banner, the header, the page, the footer. */
export function Frame({ children }: { children: ReactNode }) {
  const view = useView();
  const { words } = view;
  return (
    <>
      <a className="ds-skip-link" href="#innhold">
        {words.skipToContent}
      </a>
      <header className="site-header">
        <Banner />
        <div className="wide">
          <Brand
            href={view.homeHref}
            name={view.text(view.site.settings.name) ?? { value: view.site.record.name }}
            logo={<Logo />}
            below={
              <>
                <Text value={view.label('modelShort')} />
                {view.site.guides.length > 0 && (
                  <>
                    {' – '}
                    <Text value={view.labelInside('guide')} />
                  </>
                )}
              </>
            }
          />
          <div className="header-ways">
            <HeaderSearch />
            <Languages />
            <SiteMenu />
          </div>
        </div>
      </header>
      <ReaderStrip />
      <main id="innhold" tabIndex={-1}>
        <Untranslated />
        <MetTerms.Provider value={new Set()}>
          {children}
          <WordsHere />
        </MetTerms.Provider>
        <PageEnd />
      </main>
      <Footer />
    </>
  );
}

/** The frame of the platform's own pages. */
export function PlatformFrame({ children }: { children: ReactNode }) {
  const { platform } = usePage();
  const words = publicWords[platform?.lang ?? 'nb'];
  return (
    <>
      <header className="site-header">
        <div className="wide">
          <Brand href="/" name={{ value: words.platform.name }} />
          {platform && hasLanguages(platform) && (
            <LanguageLinks
              label={words.languages}
              here={platform.lang}
              links={platformLanguages.map((lang) => ({ lang, href: `/${lang}` }))}
            />
          )}
        </div>
      </header>
      <main id="innhold">{children}</main>
    </>
  );
}

type BrandProps = { href: string; name: Shown; logo?: ReactNode; below?: ReactNode };

function Brand({ href, name, logo = <Piece />, below }: BrandProps) {
  return (
    <a className="brand" href={href}>
      {logo}
      <span>
        <strong {...languageAttributes(name.lang)}>{name.value}</strong>
        {below && <small>{below}</small>}
      </span>
    </a>
  );
}

/** The tenant's own logo, or a puzzle piece. The name stands as text beside it, so it says nothing of its own. */
function Logo() {
  const view = useView();
  const { logo } = view.site.settings;
  if (!logo) return <Piece />;
  return (
    <img
      className="logo"
      src={view.base + filePath(logo)}
      width={logo.width}
      height={logo.height}
      alt=""
      decoding="async"
    />
  );
}

const Piece = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <path d="M4 6a2 2 0 0 1 2-2h5.5a4 4 0 1 1 7 0H24a2 2 0 0 1 2 2v5.5a4 4 0 1 1 0 7V26a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-7.5a4 4 0 1 0 0-7Z" />
  </svg>
);

/** What the site is just now, when it is not simply published. */
function Banner() {
  const { standing, words } = useView();
  if (standing === 'published') return null;
  const [title, text] = {
    building: [words.building, words.buildingText],
    closed: ['', words.closedText],
    preview: [words.preview, words.previewText],
    frame: [words.draft, words.draftText],
  }[standing];
  return (
    <div className="banner" data-standing={standing} role="note">
      <p className="wide">
        <Icon name="info" />
        <span>
          {title && <strong>{title}. </strong>}
          {text}
        </span>
      </p>
    </div>
  );
}

/** The same page in the site's other languages. */
function Languages() {
  const view = useView();
  const { languages } = view.site;
  if (languages.length < 2) return null;
  const place = view.place.kind === 'missing' ? ({ kind: 'home' } as const) : view.place;
  const links = languages.map((lang) => ({ lang, href: view.pathTo(place, lang) }));
  return <LanguageLinks label={view.words.languages} here={view.lang} links={links} />;
}

type LanguageLinksProps = { label: string; here: Language; links: { lang: Language; href: string }[] };

function LanguageLinks({ label, here, links }: LanguageLinksProps) {
  return (
    <nav className="languages" aria-label={label} data-several={links.length > 2 ? '' : undefined}>
      <ul>
        {links.map(({ lang, href }) => (
          <li key={lang}>
            <a
              href={href}
              {...languageAttributes(lang)}
              hrefLang={lang}
              aria-current={lang === here ? 'true' : undefined}
            >
              {languageNames[lang]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
