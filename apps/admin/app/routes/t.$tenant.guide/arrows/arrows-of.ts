import type { Target } from '@bti/domain';
import type { GuideMap, LevelColumn } from '../guide-model.js';

/** The columns of the board, by name: a level by its id, and the two that are no level. */
export const arenaColumn = 'arenas';
export const looseColumn = 'loose';

/** Where an arrow begins or ends: the name that an element on the board carries in `data-anchor`. */
export const anchor = {
  level: (id: string) => `level:${id}`,
  step: (key: string) => `step:${key}`,
  arena: (id: string) => `arena:${id}`,
  outcome: (card: string, id: string) => `outcome:${card}:${id}`,
};

export type Arrow = {
  from: string;
  to: string;
  /** The card it starts on. */
  card: string;
  fromColumn: string;
  toColumn: string;
  /** The index of the level it leads to, for its colour; undefined for an arena. */
  level: number | undefined;
  /** It leads to a later level or out to an arena; the others are drawn for one card at a time. */
  forward: boolean;
};

/** The most arrows that are drawn all at once; with more, only those of the card in hand. */
const mostAtOnce = 24;

type End = Pick<Arrow, 'to' | 'toColumn' | 'level'>;

/** Every arrow of the map: from each outcome, and from each arena that hands back, to what is on the board. */
export function arrowsOf(map: GuideMap): Arrow[] {
  const ends = endsOf(map);
  const arrowsFrom = (
    card: string,
    column: string,
    index: number,
    rows: readonly { id: string; targets: readonly Target[] }[],
  ): Arrow[] =>
    rows.flatMap(({ id, targets }) =>
      targets.flatMap((target) => {
        const end = 'to' in target ? ends.get(`${target.kind}:${target.to}`) : undefined;
        if (!end) return [];
        const forward = end.level === undefined || end.level > index;
        return { ...end, from: anchor.outcome(card, id), card, fromColumn: column, forward };
      }),
    );
  return [
    ...map.levels.flatMap((level) =>
      level.steps.flatMap((step) => arrowsFrom(step.key, level.draft.id, level.index, step.outcomes)),
    ),
    ...map.arenas.flatMap((arena) =>
      arrowsFrom(
        arena.draft.id,
        arenaColumn,
        map.levels.length,
        arena.handsBack.map((target) => ({ id: target.id, targets: [target] })),
      ),
    ),
  ];
}

function endsOf(map: GuideMap): Map<string, End> {
  const ofLevel = (level: LevelColumn): [string, End][] => {
    const end = { toColumn: level.draft.id, level: level.index };
    return [
      [`level:${level.draft.id}`, { ...end, to: anchor.level(level.draft.id) }],
      ...level.steps.map(({ key, draft }): [string, End] => [
        `step:${draft.id}`,
        { ...end, to: anchor.step(key) },
      ]),
    ];
  };
  return new Map([
    ...map.levels.flatMap(ofLevel),
    ...map.arenas.map(({ draft: { id } }): [string, End] => [
      `arena:${id}`,
      { to: anchor.arena(id), toColumn: arenaColumn, level: undefined },
    ]),
  ]);
}

/** Those that are always drawn, the forward ones; and what a card in hand adds to them. */
export function drawn(
  arrows: readonly Arrow[],
  card: string | undefined,
): { lasting: Arrow[]; passing: Arrow[] } {
  const forward = arrows.filter((arrow) => arrow.forward);
  const lasting = forward.length <= mostAtOnce ? forward : [];
  return { lasting, passing: arrows.filter((arrow) => arrow.card === card && !lasting.includes(arrow)) };
}
