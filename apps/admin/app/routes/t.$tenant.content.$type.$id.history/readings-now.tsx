import { Link } from '@remix-run/react';
import { lensKey, type Draft } from '@bti/domain';
import { useLensOrder, useLensTitle } from '#app/readings/use-lens-name.js';
import { historyPath, useTenant } from '#app/tenant/use-tenant.js';
import { whenText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

/** The readings of an item, which have histories of their own: who changed each last, and the way there. */
export function ReadingsNow({ item }: { item: Draft }) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const lensTitleOf = useLensTitle();
  const inOrder = useLensOrder();
  const w = words.readings;
  if (item.readings.length === 0) return null;
  return (
    <section className="card panel" aria-labelledby="readings-now">
      <h2 id="readings-now">
        {w.history} <span className="count">{item.readings.length}</span>
      </h2>
      <ul className="my-types">
        {inOrder(item.readings).map((reading) => (
          <li key={lensKey(reading)}>
            <Link to={historyPath(store.slug, item, lensKey(reading))}>{lensTitleOf(reading)}</Link>{' '}
            <span className="soft">
              {w.historyLine(whenText(reading.updatedAt, lang), reading.updatedBy)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
