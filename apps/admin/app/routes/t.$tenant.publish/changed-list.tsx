import { useState } from 'react';
import { Button } from '#app/parts/button.js';
import { announce } from '#app/parts/announce.js';
import { useMe } from '#app/session/me.js';
import { lastTouch } from '#app/tenant/drafts.js';
import { useWords } from '#app/words/language.js';
import { ChangedItem, type ItemNews } from './changed-item.js';

const shownAtFirst = 30;

type ChangedListProps = {
  news: readonly ItemNews[];
  /** What concerns several items at once. */
  moves: readonly string[];
  held: ReadonlySet<string>;
  onHold: ((held: ReadonlySet<string>) => void) | undefined;
};

/** What has changed since the edition that is out, and what of it is held back. */
export function ChangedList({ news, moves, held, onHold }: ChangedListProps) {
  const { words } = useWords();
  const [all, setAll] = useState(false);
  const w = words.publish;
  // A first edition is everything there is.
  const folded = !all && news.length > shownAtFirst + 5;
  const ids = news.map(({ change }) => change.id);
  const sum = (now: ReadonlySet<string>) => w.sum(ids.length - now.size, now.size);
  const hold = (some: readonly string[], on: boolean) => {
    const next = new Set(held);
    for (const id of some) next[on ? 'add' : 'delete'](id);
    onHold?.(next);
    announce(sum(next));
  };
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">
        {w.isNew} {news.length > 0 && <span className="count">{news.length}</span>}
      </h2>
      {news.length === 0 && <p className="none">{w.noChanges}</p>}
      {onHold && news.length > 1 && (
        <div className="hold-bar">
          <p className="hold-sum">{sum(held)}</p>
          <div className="row">
            {held.size < ids.length && (
              <Button small variant="tertiary" onClick={() => hold(ids, true)}>
                {w.holdAll}
              </Button>
            )}
            {held.size > 0 && (
              <Button small variant="tertiary" onClick={() => hold(ids, false)}>
                {w.holdNone}
              </Button>
            )}
          </div>
          <HoldByPerson news={news} held={held} onHold={hold} />
        </div>
      )}
      {moves.length > 0 && (
        <ul className="changed-moves">
          {moves.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <ul className="changed">
        {(folded ? news.slice(0, shownAtFirst) : news).map((one) => (
          <ChangedItem
            key={one.change.id}
            news={one}
            held={held.has(one.change.id)}
            onHold={onHold && ((on) => hold([one.change.id], on))}
          />
        ))}
      </ul>
      {folded && (
        <Button small variant="tertiary" onClick={() => setAll(true)}>
          {w.allIssues(news.length)}
        </Button>
      )}
    </section>
  );
}

type HoldByPersonProps = {
  news: readonly ItemNews[];
  held: ReadonlySet<string>;
  onHold: (ids: readonly string[], on: boolean) => void;
};

/** Everything that one colleague changed last, held back or let go at once. */
function HoldByPerson({ news, held, onHold }: HoldByPersonProps) {
  const { words } = useWords();
  const me = useMe();
  const people = [...new Set(news.flatMap(({ draft }) => (draft ? [lastTouch(draft).by] : [])))];
  if (people.length < 2) return null;
  const w = words.publish;
  return (
    <div className="row" role="group" aria-labelledby="hold-from">
      <span id="hold-from">{w.holdFrom}</span>
      {people.map((name) => {
        const ids = news
          .filter(({ draft }) => draft && lastTouch(draft).by === name)
          .map(({ change }) => change.id);
        const all = ids.every((id) => held.has(id));
        return (
          <Button key={name} small aria-pressed={all} onClick={() => onHold(ids, !all)}>
            {name === me?.name ? w.myself : name} <span className="count">{ids.length}</span>
          </Button>
        );
      })}
    </div>
  );
}
