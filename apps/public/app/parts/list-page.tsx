import type { ReactNode } from 'react';
import { warningsFor } from '#app/model/warnings.ts';
import type { Group } from '#app/model/groups.ts';
import type { PageType } from '#app/model/words-in-addresses.ts';
import { PageHead } from './page-head.tsx';
import { listLabel } from './type-label.ts';
import { useView } from './use-view.tsx';
import { WarningLine } from './warning-box.tsx';

/** The page of a list: its head, the warning, and the list itself, or that there is nothing in it yet. */
export function ListPage({ type, empty, children }: { type: PageType; empty: boolean; children: ReactNode }) {
  const view = useView();
  const leads: Partial<Record<PageType, string>> = view.words.lists;
  return (
    <>
      <PageHead trail={[]} title={listLabel(view, type)} lead={empty ? view.words.emptyList : leads[type]} />
      <div className="wide list-page">
        <WarningLine warnings={warningsFor(view.site)} />
        {children}
      </div>
    </>
  );
}

/** The groups of a list under headings of their own, and above them a way to each where there are several. */
export function Groups<T>({
  groups,
  children,
  more,
}: {
  groups: Group<T>[];
  children: (items: T[]) => ReactNode;
  /** A further way, below the groups. */
  more?: { id: string; title: string };
}) {
  const { words } = useView();
  return (
    <>
      {(groups.length > 1 || more) && (
        <nav className="jump" aria-label={words.goTo}>
          <ul>
            {groups.map(({ id, title, items }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  {title} <small>{items.length}</small>
                </a>
              </li>
            ))}
            {more && (
              <li>
                <a href={`#${more.id}`}>{more.title}</a>
              </li>
            )}
          </ul>
        </nav>
      )}
      <div className="groups">
        {groups.map(({ id, title, items }) => (
          <section key={id} id={id} className="group">
            <h2>{title}</h2>
            {children(items)}
          </section>
        ))}
      </div>
    </>
  );
}
