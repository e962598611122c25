import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { WarningBox } from '#app/parts/warning-box.tsx';

export const loader = itemLoader('warning', (data) => data.instruction);
export const meta = pageMeta;

/** A warning on a page of its own: what to do and whom to call, and nothing else. */
export default function WarningPage() {
  const view = useView();
  const warning = useItem('warning');
  return (
    <ItemPage item={warning} eyebrow={<Text value={view.label('warning')} />} used={false}>
      <WarningBox warning={warning} />
    </ItemPage>
  );
}
