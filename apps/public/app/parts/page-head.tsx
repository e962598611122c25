import type { ReactNode } from 'react';
import { Crumbs } from './crumbs.tsx';
import type { Shown } from '#app/model/view.ts';
import { PageTitle } from './page-title.tsx';

/** The head of a page: the way back, what it is, its title, and what it is about. */
export function PageHead({
  trail,
  eyebrow,
  title,
  lead,
  children,
}: {
  trail: { href: string; text: Shown }[];
  eyebrow?: ReactNode;
  title: Shown;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="page-head" data-ground="soft">
      <div className="wide">
        <Crumbs trail={trail} />
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <PageTitle title={title} />
        {lead && <p className="lead">{lead}</p>}
        {children}
      </div>
    </div>
  );
}
