import { Link } from '@remix-run/react';
import { lensKey, type Draft } from '@bti/domain';
import { differencesOf } from '@bti/text';
import { ChangeNotes } from '#app/parts/change-notes.js';
import { useLensName } from '#app/readings/use-lens-name.js';
import { useTitleOf } from '#app/tenant/published.js';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

/** The readings of an item, with who changed each last and what differs in it now. */
export function ReadingsNow({ item }: { item: Draft }) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitleOf();
  const lensNameOf = useLensName();
  const w = words.readings;
  if (item.readings.length === 0) return null;
  return (
    <section className="readings-now" aria-labelledby="readings-now">
      <h2 id="readings-now">{w.history}</h2>
      <p className="soft">{w.historyLead}</p>
      <ul className="readings-now-list">
        {item.readings.map((reading) => (
          <li key={lensKey(reading)} className="card revision">
            <h3>
              <Link to={itemPath(store.slug, item, undefined, lensKey(reading))}>{lensNameOf(reading)}</Link>
            </h3>
            <p className="soft">{w.historyLine(timeText(reading.updatedAt, lang), reading.updatedBy)}</p>
            <ChangeNotes
              notes={differencesOf(item.type, item, reading, lang, titleOf)}
              label={lensNameOf(reading)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
