import { useView } from './use-view.tsx';
import { Text } from './text.tsx';
import type { Shown } from '#app/model/view.ts';

/** The way back: the front page, then what the page lies in. */
export function Crumbs({ trail }: { trail: { href: string; text: Shown }[] }) {
  const view = useView();
  return (
    <nav className="crumbs" aria-label={view.words.youAreHere}>
      <ol>
        <li>
          <a href={view.homeHref}>{view.words.home}</a>
        </li>
        {trail.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>
              <Text value={text} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
