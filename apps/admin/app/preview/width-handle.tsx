import type { KeyboardEvent, PointerEvent } from 'react';
import { useWords } from '../words/language.js';
import { widths, type PreviewPlace } from './use-preview-place.js';

/** The edge between form and preview: dragged, or moved by arrow keys. */
export function WidthHandle({ place }: { place: PreviewPlace }) {
  const { words } = useWords();
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const handle = event.currentTarget;
    const right = handle.parentElement?.getBoundingClientRect().right ?? innerWidth;
    handle.setPointerCapture(event.pointerId);
    handle.toggleAttribute('data-moving', true);
    const onMove = (moved: globalThis.PointerEvent) => place.setWidth(right - moved.clientX);
    const onUp = () => {
      handle.removeEventListener('pointermove', onMove);
      handle.toggleAttribute('data-moving', false);
    };
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('pointerup', onUp, { once: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: widths.step, ArrowRight: -widths.step }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    place.setWidth(place.width + by);
  };
  return (
    <div
      className="width-handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={words.livePreview.resize}
      aria-valuenow={place.width}
      aria-valuemin={widths.least}
      aria-valuemax={widths.most}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}
