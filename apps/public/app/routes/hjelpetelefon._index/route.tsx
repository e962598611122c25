import { HelplineList } from '#app/parts/helpline-list.tsx';
import { listLoader, pageMeta, useAll } from '#app/parts/item-route.ts';
import { ListPage } from '#app/parts/list-page.tsx';

export const loader = listLoader('helpline');
export const meta = pageMeta;

/** Every number to call. */
export default function HelplinesPage() {
  const all = useAll('helpline');
  return (
    <ListPage type="helpline" empty={all.length === 0}>
      <HelplineList helplines={all} />
    </ListPage>
  );
}
