import { useMemo, useRef } from 'react';
import { NameForm } from '#app/parts/name-form.js';
import { useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { Arrows } from './arrows/arrows.js';
import { looseColumn } from './arrows/arrows-of.js';
import { DragBoard } from './drag/drag-board.js';
import type { Columns, Spot } from './drag/spots.js';
import { useGuide } from './guide-context.js';
import { nextKey } from './guide-model.js';
import { LevelSection } from './level-section.js';
import { ArenaSection, OutsideSection } from './side-columns.js';
import { useEvenHeads } from './use-even-heads.js';
import { useMatchesInSight } from './use-matches-in-sight.js';
import { useWide } from './use-wide.js';

type BoardProps = { asList: boolean; busy: boolean };

/** The levels side by side, or one below the other: the same cards, with the same acts, in both. */
export function Board({ asList, busy }: BoardProps) {
  const { store, drafts } = useTenant();
  const { map, acts, mayWrite, filter } = useGuide();
  const { words } = useWords();
  const titleOf = useTitles();
  const wide = useWide();
  const board = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useMatchesInSight(board, filter);
  useEvenHeads(content, map);
  const w = words.guide;
  const hasOutside = map.loose.length + map.spare.length > 0;
  const columns = useMemo<Columns>(
    () => [
      ...map.levels.map((level) => ({ id: level.draft.id, cards: level.steps.map(({ key }) => key) })),
      ...(hasOutside ? [{ id: looseColumn, cards: map.loose.map(({ key }) => key) }] : []),
    ],
    [map, hasOutside],
  );
  const cards = new Map(
    [...map.levels.flatMap(({ steps }) => steps), ...map.loose].map((step) => [step.key, step]),
  );
  const levelName = (id: string) => {
    const level = drafts.get(id);
    return level ? titleOf(level) : w.outside;
  };
  const onDrop = (card: string, spot: Spot) => {
    const step = cards.get(card)?.draft;
    const from = map.levels.find(({ steps }) => steps.some(({ key }) => key === card))?.draft;
    const to = store.draft(spot.column);
    if (step && (from || to))
      void acts.moveStep(step, from, to, spot.before && cards.get(spot.before)?.draft.id);
  };
  return (
    <div ref={board} className="board" data-list={asList || undefined} aria-busy={busy || undefined}>
      <DragBoard
        columns={columns}
        cardName={(card) => cards.get(card)?.title || words.common.untitled}
        columnName={levelName}
        onDrop={onDrop}
      >
        <div ref={content} className="levels">
          {map.levels.map((level) => (
            <LevelSection key={level.draft.id} level={level} />
          ))}
          {mayWrite && (
            <div className="level-new">
              <NameForm
                label={w.addLevel}
                fieldLabel={w.levelName}
                onName={(title) => void acts.addLevel(title, nextKey(map.levels))}
              />
            </div>
          )}
          {map.arenas.length > 0 && <ArenaSection />}
          {hasOutside && <OutsideSection />}
          {wide && !asList && <Arrows board={board} content={content} map={map} watch={filter} />}
        </div>
      </DragBoard>
    </div>
  );
}
