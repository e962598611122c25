import { Icon } from '@bti/ui';
import { dateText, validity } from '#app/model/sentences.ts';
import { fieldLabel } from '#app/parts/described.ts';
import { Block, Facts } from '#app/parts/facts.tsx';
import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { Rich, Text, useHas } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = itemLoader('legalReference', (data) => data.plainWords);
export const meta = pageMeta;

/** A law in plain words, with the act and paragraph, whom it binds, and when somebody last checked it. */
export default function LawPage() {
  const view = useView();
  const has = useHas();
  const law = useItem('legalReference');
  const { data } = law;
  const name = (field: string) => fieldLabel(view, 'legalReference', field);
  const valid = validity(view, data);
  return (
    <ItemPage
      item={law}
      eyebrow={
        <>
          <Text value={data.act} /> {data.paragraph}
        </>
      }
      side={
        <>
          <Facts
            rows={{
              [name('act')]: has(data.act) && <Text value={data.act} />,
              [name('paragraph')]: data.paragraph,
              [name('binds')]: has(data.binds) && <Text value={data.binds} />,
              [name('checkedOn')]: data.checkedOn && (
                <time dateTime={data.checkedOn}>{dateText(data.checkedOn, view)}</time>
              ),
            }}
          />
          {valid && <p className={valid.over ? 'note over' : 'note'}>{valid.text}</p>}
          {data.link && (
            <p>
              <a className="open" href={view.linkHref(data.link)}>
                {name('link')}
                <Icon name="external" />
              </a>
            </p>
          )}
        </>
      }
    >
      {has(data.plainWords) && (
        <Block title={name('plainWords')} fields={['plainWords']}>
          <Rich value={data.plainWords} />
        </Block>
      )}
    </ItemPage>
  );
}
