import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from '@remix-run/react';
import { placesOf, type Place } from '#app/tenant/places.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** The tenant, and everything in it that one may open. */
export function Sidebar() {
  const { store, tenant } = useTenant();
  const { lang, words } = useWords();
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // The list is longer than most windows.
  useEffect(
    () => nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }),
    [pathname],
  );
  return (
    <nav ref={nav} aria-label={words.frame.navigation}>
      <div className="side-brand">
        <span className="brand-mark" aria-hidden="true" />
        <span>
          <strong>{tenant.name}</strong>
          <span className="side-sub">{words.common.product}</span>
        </span>
      </div>
      {placesOf(store, words, lang).map(({ title, places }) => (
        <div key={title ?? ''} className="side-group">
          {title && (
            <p className="side-title" id={`side-${title}`}>
              {title}
            </p>
          )}
          <ul aria-labelledby={title && `side-${title}`}>
            {places.map((place) => (
              <li key={place.to}>
                <NavLink
                  to={place.to}
                  end={place.to === tenantPath(store.slug)}
                  className="side-link"
                  prefetch="none"
                >
                  <span>{place.label}</span>
                  <Facts place={place} />
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** How many there are, and a dot where the check found errors. */
function Facts({ place: { count, errors } }: { place: Place }) {
  const { words } = useWords();
  return (
    <span className="side-facts">
      {errors !== undefined && (
        <span className="side-dot" title={words.frame.errors(errors)}>
          <span className="ds-sr-only">{words.frame.errors(errors)}</span>
        </span>
      )}
      {count !== undefined && <span className="side-count">{count}</span>}
    </span>
  );
}
