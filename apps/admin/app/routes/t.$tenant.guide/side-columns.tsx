import { Link } from '@remix-run/react';
import { Button } from '#app/parts/button.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { anchor, arenaColumn, looseColumn } from './arrows/arrows-of.js';
import { useGuide } from './guide-context.js';
import { StepList } from './step-list.js';
import { TargetName } from './target-name.js';

/** The arenas that outcomes lead to, with where each hands back to. */
export function ArenaSection() {
  const { store } = useTenant();
  const { map } = useGuide();
  const { words } = useWords();
  const w = words.guide;
  return (
    <section className="level" data-column={arenaColumn} aria-labelledby="arenas">
      <div className="level-head">
        <div className="level-name">
          <h2 id="arenas">{w.arenas}</h2>
          <p className="soft">{w.arenasHelp}</p>
        </div>
      </div>
      <ul className="steps">
        {map.arenas.map(({ draft, title, handsBack }) => (
          <li key={draft.id} className="step" data-step={draft.id} data-anchor={anchor.arena(draft.id)}>
            <h3>
              <Link to={itemPath(store.slug, draft)}>{title || words.common.untitled}</Link>
            </h3>
            {handsBack.length > 0 && (
              <ul className="outcomes" aria-label={w.handsBack}>
                {handsBack.map((target) => (
                  <li key={target.id} className="outcome" data-anchor={anchor.outcome(draft.id, target.id)}>
                    <span>{w.handsBack}</span>
                    <span className="outcome-targets">
                      <TargetName target={target} />
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands outside: steps that no level holds, and levels that no guide holds, with a way in. */
export function OutsideSection() {
  const { store } = useTenant();
  const { map, acts, mayWrite } = useGuide();
  const { words } = useWords();
  const titleOf = useTitles();
  const w = words.guide;
  return (
    <section className="level outside" data-column={looseColumn} aria-labelledby="loose">
      <div className="level-head">
        <div className="level-name">
          <h2 id="loose">{w.outside}</h2>
          <p className="soft">{w.outsideHelp}</p>
        </div>
      </div>
      <StepList column={looseColumn} level={undefined} steps={map.loose} />
      {map.spare.length > 0 && (
        <ul className="steps" aria-label={w.spare}>
          {map.spare.map((level) => (
            <li key={level.id} className="step">
              <div className="step-head">
                {Boolean(level.data.key) && <span className="step-number">{String(level.data.key)}</span>}
                <h3>
                  <Link to={itemPath(store.slug, level)}>{titleOf(level)}</Link>
                </h3>
              </div>
              {mayWrite && (
                <Button small icon="plus" onClick={() => void acts.moveLevel(level, undefined)}>
                  {w.putInGuide}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
