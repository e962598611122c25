import { languageAttributes } from '@bti/domain';
import type { Found, Hit } from '#app/search/find-hits.ts';
import type { Piece } from '#app/search/extract.ts';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** What was found, a page of it at a time. */
export function Hits({ found, query, page }: { found: Found; query: string; page: number }) {
  const { words } = useView();
  return (
    <>
      {found.meant.length > 0 && <p className="note">{words.search.meant(found.meant)}</p>}
      {found.some && <p className="note">{words.search.some}</p>}
      <ol className="hits" start={found.first}>
        {found.hits.map((hit) => (
          <HitEntry key={hit.id} hit={hit} />
        ))}
      </ol>
      {found.pages > 1 && <Pages pages={found.pages} query={query} page={page} />}
    </>
  );
}

function HitEntry({ hit }: { hit: Hit }) {
  return (
    <li>
      <p className="eyebrow">
        <Text value={hit.kind} />
      </p>
      <h2>
        <a href={hit.href} {...languageAttributes(hit.title.lang)}>
          <Marked pieces={hit.title.pieces} />
        </a>
      </h2>
      {hit.extract && (
        <p {...languageAttributes(hit.extract.lang)}>
          <Marked pieces={hit.extract.pieces} />
        </p>
      )}
    </li>
  );
}

const Marked = ({ pieces }: { pieces: Piece[] }) =>
  pieces.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text));

function Pages({ pages, query, page }: { pages: number; query: string; page: number }) {
  const { words, pathTo } = useView();
  const link = (to: number, text: string) => (
    <a className="ds-button" data-variant="secondary" href={pathTo({ kind: 'search', query, page: to })}>
      {text}
    </a>
  );
  return (
    <nav className="hit-pages" aria-label={words.search.pages}>
      {page > 1 && link(page - 1, words.previous)}
      <span>{words.search.pageOf(page, pages)}</span>
      {page < pages && link(page + 1, words.next)}
    </nav>
  );
}
