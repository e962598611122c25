import type { Shown } from '#app/model/view.ts';
import { Text } from './text.tsx';

/**
 * The title of a page. Norwegian joins its words: one with a word that a phone has no room for is set smaller, since
 * few browsers know where to part it.
 */
export function PageTitle({ title }: { title: Shown }) {
  const longest = Math.max(...title.value.split(/[\s\u00ad-]+/).map((word) => word.length));
  return (
    <h1 data-long={longest > 22 ? 'very' : longest > 14 ? '' : undefined}>
      <Text value={title} />
    </h1>
  );
}
