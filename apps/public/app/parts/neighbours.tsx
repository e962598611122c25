import { Icon } from '@bti/ui';
import type { Shown } from '#app/model/view.ts';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';

type Neighbour = { href: string; name?: Shown; title: Shown };

/** The page before and the page after, at the end of a page. */
export function Neighbours({ previous, next }: { previous?: Neighbour; next?: Neighbour }) {
  const { words } = useView();
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={`${words.previous} – ${words.next}`}>
      {previous && (
        <a href={previous.href} rel="prev">
          <Icon name="back" />
          <span>
            <small>
              {words.previous}
              <Named name={previous.name} />
            </small>
            <Text value={previous.title} />
          </span>
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          <span>
            <small>
              {words.next}
              <Named name={next.name} />
            </small>
            <Text value={next.title} />
          </span>
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  );
}

const Named = ({ name }: { name?: Shown }) =>
  name ? (
    <>
      : <Text value={name} />
    </>
  ) : null;
