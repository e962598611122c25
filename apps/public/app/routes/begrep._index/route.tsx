import { groupsByLetter } from '#app/model/groups.ts';
import { ItemLink } from '#app/parts/item-links.tsx';
import { listLoader, pageMeta, useAll } from '#app/parts/item-route.ts';
import { ListPage } from '#app/parts/list-page.tsx';
import { Rich } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = listLoader('term');
export const meta = pageMeta;

/** The glossary: every term with its definition, letter by letter. */
export default function TermsPage() {
  const view = useView();
  const all = useAll('term');
  const letters = groupsByLetter(all, (term) => view.titleText(term));
  return (
    <ListPage type="term" empty={all.length === 0}>
      {letters.length > 1 && (
        <nav className="jump letters" aria-label={view.words.letters}>
          <ul>
            {letters.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.map(({ id, title, items }) => (
        <section key={id} id={id} className="group letter">
          <h2>{title}</h2>
          <div>
            {items.map((term) => (
              <article key={term.id} id={`ord-${term.slug}`}>
                <h3>
                  <ItemLink item={term} />
                </h3>
                <Rich value={term.data.definition} plain />
              </article>
            ))}
          </div>
        </section>
      ))}
    </ListPage>
  );
}
