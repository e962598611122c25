import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useParams } from '@remix-run/react';
import { knownTenant } from '../tenant/open-tenant.js';
import { useWords } from '../words/language.js';

/** The first page of a visit keeps the browser's own focus; every later one moves it to its heading. */
let visited = false;

type PageProps = {
  title: string;
  /** The heading, where it says more than the title in the tab. */
  heading?: string;
  lead?: ReactNode;
  above?: ReactNode;
  aside?: ReactNode;
  wide?: boolean;
  /** What stands on the page takes the focus when one comes here. */
  ownFocus?: boolean;
  children: ReactNode;
};

/** One page of the admin: its title in the tab and as the heading, which takes the focus when one has come here. */
export function Page({ title, heading = title, lead, above, aside, wide, ownFocus, children }: PageProps) {
  const { words } = useWords();
  const place = useRef<HTMLHeadingElement>(null);
  const { pathname, search } = useLocation();
  const tenant = knownTenant(useParams().tenant ?? '')?.snapshot().tenant.name;
  useEffect(() => {
    document.title = [title, tenant, words.common.product].filter(Boolean).join(' – ');
  }, [title, tenant, words]);
  useEffect(() => {
    const asked = new URLSearchParams(search);
    if (visited && !ownFocus && !asked.has('field') && !asked.has('new')) place.current?.focus();
    visited = true;
    // Only where one goes: a changed search is a filter on the same page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);
  return (
    <div className="page" data-wide={wide || undefined}>
      {above}
      <div className="page-head">
        <div>
          <h1 ref={place} tabIndex={-1}>
            {heading}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {aside && <div className="page-aside">{aside}</div>}
      </div>
      {children}
    </div>
  );
}
