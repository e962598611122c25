import { Icon } from '@bti/ui';
import { waysIn } from '#app/model/ways.ts';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** The ways in, named by what a visitor comes with. */
export function Ways() {
  const view = useView();
  const ways = waysIn(view);
  if (ways.length < 2) return null;
  return (
    <section className="ways">
      <h2>{view.words.waysIn}</h2>
      <ul>
        {ways.map(({ id, href, icon, title, text }) => (
          <li key={id}>
            <Icon name={icon} />
            <a href={href}>
              <Text value={title} />
            </a>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
