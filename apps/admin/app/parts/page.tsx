import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from '@remix-run/react';
import { useWords } from '../words/language.js';

/** The first page of a visit keeps the browser's own focus; every later one moves it to its heading. */
let visited = false;

type PageProps = {
  title: string;
  lead?: ReactNode;
  above?: ReactNode;
  aside?: ReactNode;
  wide?: boolean;
  children: ReactNode;
};

/** One page of the admin: its title in the tab and as the heading, which takes the focus when one has come here. */
export function Page({ title, lead, above, aside, wide, children }: PageProps) {
  const { words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, search } = useLocation();
  useEffect(() => {
    document.title = `${title} – ${words.common.product}`;
  }, [title, words]);
  useEffect(() => {
    if (visited && !new URLSearchParams(search).has('field')) heading.current?.focus();
    visited = true;
    // Only where one goes: a changed search is a filter on the same page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);
  return (
    <div className="page" data-wide={wide || undefined}>
      {above}
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {aside && <div className="page-aside">{aside}</div>}
      </div>
      {children}
    </div>
  );
}
