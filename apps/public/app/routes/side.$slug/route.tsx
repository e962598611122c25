import { warningsFor } from '#app/model/warnings.ts';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { NotDescribed } from '#app/parts/not-described.tsx';
import { PageHead } from '#app/parts/page-head.tsx';
import { Picture } from '#app/parts/picture.tsx';
import { Rich, Running } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { WarningLine } from '#app/parts/warning-box.tsx';
import { WhoseItem } from '#app/parts/whose.tsx';

export const loader = itemLoader('page', (data) => data.lead);
export const meta = pageMeta;

/** A page of text. Its headings are h3 and h4 in the editor; with no h2 above them here they are h2 and h3. */
export default function TextPage() {
  const view = useView();
  const page = useItem('page');
  return (
    <>
      <PageHead trail={[]} title={view.title(page)} lead={<Running value={page.data.lead} />}>
        <WhoseItem item={page} />
      </PageHead>
      <div className="wide item-page">
        <WarningLine warnings={warningsFor(view.site)} />
        <NotDescribed item={page} />
        <Picture data={page.data} first />
        <Rich value={page.data.body} top={2} />
      </div>
    </>
  );
}
