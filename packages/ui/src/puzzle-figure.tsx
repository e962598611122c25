import { languageAttributes, type Language } from '@bti/domain';
import type { ReactElement } from 'react';
import { barKnobPath, pieceMiddle, piecePath, rowHeight, rowWidth } from './puzzle-shape.js';

/** One level in the figure. `joined` levels are held by the bar along the side. */
export type PuzzleLevel = {
  /** What stands on the first piece: "0", "B", "3.1". */
  pieceKey: string;
  /** The level's name with its number: «Nivå 2». */
  name: string;
  nameLang?: Language;
  /** Its title, and the language of it where that is not the page's. */
  title: string;
  lang?: Language;
  /** How many pieces: one for each tjeneste that takes part. */
  pieces: number;
  /** Number of the level colour, see `levelColour`. */
  colour: number;
  joined: boolean;
  href: string;
};

type Props = {
  /** The levels in the guide's order, from the lowest; the figure shows the highest on top. */
  levels: readonly PuzzleLevel[];
  /** What stands on the bar: «Stafettholder · stafettlogg». */
  bar: string;
  /** What the band along the figure leads from and to: «Tidlig innsats», «Tverrfaglig samarbeid». */
  band: { from: string; to: string };
  /** The name of the figure, for those who do not see it. */
  label: string;
};

/**
 * The BTI figure as a map: a row of puzzle pieces for each level, the whole row a link, with its name as ordinary
 * text beside it (readable on any screen). The bar holds the levels that have a stafettholder.
 */
export function PuzzleFigure({ levels, bar, band, label }: Props): ReactElement {
  const rows = [...levels].reverse();
  const joined = rows.findIndex((level) => !level.joined);
  const held = joined === -1 ? rows.length : joined;
  return (
    <nav className="puzzle" aria-label={label}>
      <p className="puzzle-end">{band.to}</p>
      <ol reversed data-held={Math.min(held, 8)} data-bar={held > 0 ? bar : undefined}>
        {rows.map((level, index) => (
          <li key={level.href}>
            <a href={level.href} data-level={level.colour}>
              <Pieces level={level} held={index < held} />
              <span>
                <strong {...languageAttributes(level.nameLang)}>{level.name}</strong>{' '}
                <span {...languageAttributes(level.lang)}>{level.title}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
      <p className="puzzle-end">{band.from}</p>
    </nav>
  );
}

function Pieces({ level, held }: { level: PuzzleLevel; held: boolean }): ReactElement {
  const numbers = Array.from({ length: level.pieces }, (_, index) => index);
  const width = rowWidth(level.pieces);
  return (
    <svg
      viewBox={`0 0 ${width} ${rowHeight}`}
      data-pieces={level.pieces}
      data-long={level.pieceKey.length > 2 || undefined}
      aria-hidden="true"
    >
      {held && <path className="puzzle-knob" d={barKnobPath()} />}
      {numbers.map((index) => (
        <path key={index} d={piecePath(index, index > 0 || held, index < level.pieces - 1)} />
      ))}
      <text x={pieceMiddle(0) + (held ? 8 : 0)} y={rowHeight / 2}>
        {level.pieceKey}
      </text>
    </svg>
  );
}
