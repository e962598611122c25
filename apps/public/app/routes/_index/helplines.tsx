import type { Item } from '@bti/domain';
import { HelplineList } from '#app/parts/helpline-list.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** Numbers anyone can call. */
export function Helplines({ helplines }: { helplines: Item<'helpline'>[] }) {
  const view = useView();
  if (helplines.length === 0) return null;
  return (
    <section className="home-calls">
      <h2>
        <Text value={view.label('helplines')} />
      </h2>
      <HelplineList helplines={helplines} />
    </section>
  );
}
