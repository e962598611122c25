import type { Item } from '@bti/domain';
import { HelplineList } from '#app/parts/helpline-list.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** Numbers anyone can call. */
export function Helplines({ helplines }: { helplines: Item<'helpline'>[] }) {
  const view = useView();
  if (helplines.length === 0) return null;
  return (
    <section className="home-calls">
      <h2>{view.label('helplines')}</h2>
      <HelplineList helplines={helplines} />
    </section>
  );
}
