import { Icon } from '@bti/ui';
import { ageText } from '#app/model/sentences.ts';
import { choiceLabel, fieldLabel } from '#app/parts/described.ts';
import { Block, Facts } from '#app/parts/facts.tsx';
import { ItemLinks } from '#app/parts/item-links.tsx';
import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { Rich, Running, Text, useHas } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = itemLoader('measure', (data) => data.summary);
export const meta = pageMeta;

/** A measure: whom it is for, who gives it, what it costs and how to get it. */
export default function MeasurePage() {
  const view = useView();
  const has = useHas();
  const measure = useItem('measure');
  const { data } = measure;
  const name = (field: string) => fieldLabel(view, 'measure', field);
  const tjenester = view.all(data.tjenester, 'tjeneste');
  return (
    <ItemPage
      item={measure}
      lead={<Running value={data.summary} />}
      sideFirst
      side={
        <Facts
          rows={{
            [name('reach')]: choiceLabel(view, 'measure', 'reach', data.reach),
            [view.words.age]: ageText(view, data),
            [name('theme')]: has(data.theme) && <Text value={data.theme} />,
            [name('fee')]: has(data.fee) && <Text value={data.fee} />,
            [name('tjenester')]: tjenester.length > 0 && <ItemLinks items={tjenester} />,
          }}
        />
      }
    >
      {has(data.howToGetIt) && (
        <Block title={name('howToGetIt')} fields={['howToGetIt']}>
          <Rich value={data.howToGetIt} />
        </Block>
      )}
      {has(data.body) && (
        <Block title={name('body')} fields={['body']}>
          <Rich value={data.body} />
        </Block>
      )}
      {has(data.evidence) && (
        <Block title={name('evidence')} fields={['evidence']}>
          <p className="prose">
            <Running value={data.evidence} />
          </p>
        </Block>
      )}
      {data.link && (
        <p className="actions">
          <a className="ds-button" data-variant="secondary" href={view.linkHref(data.link)}>
            {view.words.website}
            <Icon name="external" />
          </a>
        </p>
      )}
    </ItemPage>
  );
}
