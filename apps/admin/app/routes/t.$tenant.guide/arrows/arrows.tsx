import { useEffect, useMemo, useState, type RefObject } from 'react';
import { levelColour } from '@bti/ui';
import type { GuideMap } from '../guide-model.js';
import { arrowsOf, drawn } from './arrows-of.js';
import { routes, type Route } from './geometry.js';
import { headAt, lineThrough } from './line.js';
import { measure } from './measure.js';

type ArrowsProps = {
  board: RefObject<HTMLElement>;
  content: RefObject<HTMLElement>;
  map: GuideMap;
  watch: unknown;
};

/** The outcomes drawn to where they lead. The rows name and link it, so that this is for the eye alone. */
export function Arrows({ board, content, map, watch }: ArrowsProps) {
  const arrows = useMemo(() => arrowsOf(map), [map]);
  const card = useCardInHand(board);
  const [lines, setLines] = useState<Route[]>([]);

  useEffect(() => {
    const scroller = board.current;
    const element = content.current;
    if (!scroller || !element) return;
    let frame = 0;
    const draw = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const { lasting, passing } = drawn(arrows, card);
        setLines(routes(lasting, measure(element), passing));
      });
    };
    const sizes = new ResizeObserver(draw);
    for (const part of [element, ...element.querySelectorAll('.step, .steps, .level-head')])
      sizes.observe(part);
    scroller.addEventListener('scroll', draw, { passive: true });
    draw();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      scroller.removeEventListener('scroll', draw);
    };
  }, [arrows, card, board, content, watch]);

  return (
    <svg className="arrows" aria-hidden="true" focusable="false">
      {bundlesOf(lines, card).map(([to, bundle]) => (
        <g key={to}>
          {/* Where lines cross, one runs over the other: beside it the other is cut. */}
          {bundle.map(({ points }, index) => (
            <path key={index} className="arrow-edge" d={lineThrough(points.slice(1, -1))} />
          ))}
          {bundle.map(({ arrow, points }, index) => (
            <g
              key={`${arrow.from} ${index}`}
              data-level={arrow.level === undefined ? undefined : levelColour(arrow.level)}
              data-rest={card !== undefined && arrow.card !== card ? '' : undefined}
            >
              <path d={lineThrough(points)} />
              <path d={headAt(points)} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** The lines by where they lead; those of the card in hand last, above the others. */
function bundlesOf(lines: readonly Route[], card: string | undefined): [string, Route[]][] {
  const bundles = new Map<string, Route[]>();
  const inHand = ({ arrow }: Route) => arrow.card === card;
  for (const line of lines) bundles.set(line.arrow.to, [...(bundles.get(line.arrow.to) ?? []), line]);
  const isOver = ([, bundle]: [string, Route[]]) => Number(bundle.some(inHand));
  return [...bundles].sort((a, b) => isOver(a) - isOver(b));
}

/** The card that is pointed at or has the focus, where arrows start from it. */
function useCardInHand(board: RefObject<HTMLElement>): string | undefined {
  const [card, setCard] = useState<string>();
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    const onCard = (event: Event) => {
      const found = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step]') : null;
      setCard(found?.dataset.step);
    };
    const onLeave = () => setCard(undefined);
    const onBlur = ({ relatedTarget }: FocusEvent) => {
      if (!element.contains(relatedTarget as Node | null)) onLeave();
    };
    element.addEventListener('pointerover', onCard);
    element.addEventListener('focusin', onCard);
    element.addEventListener('focusout', onBlur);
    element.addEventListener('pointerleave', onLeave);
    return () => {
      element.removeEventListener('pointerover', onCard);
      element.removeEventListener('focusin', onCard);
      element.removeEventListener('focusout', onBlur);
      element.removeEventListener('pointerleave', onLeave);
    };
  }, [board]);
  return card;
}
