import { fieldLabel } from '#app/parts/described.ts';
import { Block } from '#app/parts/facts.tsx';
import { ItemLinks } from '#app/parts/item-links.tsx';
import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { Rich, Text, useHas } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = itemLoader('term', (data) => data.definition);
export const meta = pageMeta;

/** A term: what it means here, how else it is said, and the terms beside it. */
export default function TermPage() {
  const view = useView();
  const has = useHas();
  const term = useItem('term');
  const also = view.all(term.data.seeAlso, 'term');
  return (
    <ItemPage item={term}>
      <div className="definition">
        <Rich value={term.data.definition} />
      </div>
      {has(term.data.otherForms) && (
        <p className="note">
          {fieldLabel(view, 'term', 'otherForms')}: <Text value={term.data.otherForms} />
        </p>
      )}
      {also.length > 0 && (
        <Block title={view.words.seeAlso} fields={['seeAlso']}>
          <ItemLinks items={also} />
        </Block>
      )}
    </ItemPage>
  );
}
