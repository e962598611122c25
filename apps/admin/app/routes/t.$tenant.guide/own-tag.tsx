import type { Draft } from '@bti/domain';
import { useWords } from '#app/words/language.js';
import { useGuide } from './guide-context.js';

/** Through a reader's eyes: that this says something else to them than to everybody, or nothing yet. */
export function OwnTag({ item }: { item: Draft }) {
  const { reader } = useGuide();
  const { words } = useWords();
  const w = words.guide.reader;
  if (reader?.notDescribed.has(item.id)) return <span className="tag">{w.notDescribed}</span>;
  return reader?.own.has(item.id) ? (
    <span className="tag" data-tone="info">
      {w.own}
    </span>
  ) : null;
}
