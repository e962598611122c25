import type { Item } from '@bti/domain';
import { PuzzleFigure, type PuzzleLevel } from '@bti/ui';
import { colourOf } from '#app/model/targets.ts';
import { stepNumber } from '#app/model/targets.ts';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** The number of a level on a piece of its colour. It is said beside it, so it is only to look at. */
export function LevelBadge({ level, size }: { level: Item<'level'>; size?: 'large' }) {
  const { key } = level.data;
  if (!key) return null;
  return (
    <span className="badge" data-size={size} data-long={key.length > 2 || undefined} aria-hidden="true">
      {key}
    </span>
  );
}

/** The levels of a guide, without its closing node: the map on the front page. */
export function GuideFigure({ guide }: { guide: Item<'guide'> }) {
  const view = useView();
  const levels = view.all(guide.data.levels, 'level').filter((level) => !level.data.closing);
  const told = levels.some(hasStafettholder);
  const rows: PuzzleLevel[] = levels.map((level, index) => {
    const name = view.levelName(level);
    const shown = view.text(level.data.shortTitle) ?? view.title(level);
    return {
      pieceKey: level.data.key,
      name: name.value,
      nameLang: name.lang,
      title: shown.value,
      lang: shown.lang,
      pieces: piecesOf(level, index),
      colour: colourOf(view, level),
      joined: told ? hasStafettholder(level) : index > 0,
      href: view.href(level),
    };
  });
  return (
    <PuzzleFigure
      levels={rows}
      bar={`${view.label('stafettholder').value} · ${view.labelInside('stafettlogg').value}`}
      band={{ from: view.words.early, to: view.words.together }}
      label={view.words.figure(view.label('levels').value)}
    />
  );
}

const hasStafettholder = ({ data }: Item<'level'>) =>
  data.stafettholderRole !== null || Object.keys(data.stafettholder).length > 0;

const pieces = { one: 1, two: 2, several: 3 } as const;

/** One piece for each tjeneste that takes part; where that is not said, as the model has it. */
const piecesOf = ({ data }: Item<'level'>, index: number): number =>
  data.tjenesterInvolved ? pieces[data.tjenesterInvolved] : Math.min(Math.max(index, 1), 3);

/** The steps of a level as a short list of links. */
export function StepLinks({ level }: { level: Item<'level'> }) {
  const view = useView();
  return (
    <ol className="step-links">
      {view.all(level.data.steps, 'step').map((step, index) => (
        <li key={step.id}>
          <a href={view.href(step)}>
            <span className="number">{stepNumber(step, index)}</span>
            <span>
              <Text value={view.title(step)} />
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
