import { ageText } from '#app/model/sentences.ts';
import { Block, Facts } from '#app/parts/facts.tsx';
import { HelplineList } from '#app/parts/helpline-list.tsx';
import { ItemLinks, OutwardBlock } from '#app/parts/item-links.tsx';
import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { Picture } from '#app/parts/picture.tsx';
import { Rich, Running } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = itemLoader('advice', (data) => data.summary);
export const meta = pageMeta;

/** Advice to somebody outside the tjenester: the advice itself, and whom to talk to. */
export default function AdvicePage() {
  const view = useView();
  const { words } = view;
  const advice = useItem('advice');
  const { data } = advice;
  const tjenester = view.all(data.tjenester, 'tjeneste');
  const helplines = view.all(data.helplines, 'helpline');
  const age = ageText(view, data);
  return (
    <ItemPage
      item={advice}
      eyebrow={data.reader && words.adviceFor[data.reader]}
      lead={<Running value={data.summary} />}
      side={
        (helplines.length > 0 || tjenester.length > 0 || age) && (
          <>
            {(helplines.length > 0 || tjenester.length > 0) && (
              <Block title={words.talkTo} icon="speech" fields={['helplines', 'tjenester']}>
                <HelplineList helplines={helplines} />
                <ItemLinks items={tjenester} />
              </Block>
            )}
            <Facts rows={{ [words.age]: age }} />
          </>
        )
      }
    >
      <Picture data={data} first />
      <Rich value={data.body} top={2} />
      <OutwardBlock title={words.films} links={data.films} />
    </ItemPage>
  );
}
