import { Icon } from '@bti/ui';
import { dateText, validity } from '#app/model/sentences.ts';
import { one } from '#app/model/site.ts';
import { choiceLabel, fieldLabel } from '#app/parts/described.ts';
import { Block, Facts } from '#app/parts/facts.tsx';
import { ItemLink, ItemsInLine } from '#app/parts/item-links.tsx';
import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { Rich, Text, useHas } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = itemLoader('plan', (data) => data.says);
export const meta = pageMeta;

/** A plan: what it says for this work, who adopted it and for how long, and the way to the document. */
export default function PlanPage() {
  const view = useView();
  const has = useHas();
  const plan = useItem('plan');
  const { data } = plan;
  const name = (field: string) => fieldLabel(view, 'plan', field);
  const valid = validity(view, data);
  const owner = one(view.site, data.owner, 'role');
  const levels = view.all(data.organisationalLevels, 'organisationalLevel');
  return (
    <ItemPage
      item={plan}
      eyebrow={choiceLabel(view, 'plan', 'kind', data.kind)}
      side={
        <>
          <Facts
            rows={{
              [name('adoptedBy')]: has(data.adoptedBy) && (
                <span className="begins">
                  <Text value={data.adoptedBy} />
                </span>
              ),
              [name('adoptedOn')]: data.adoptedOn && (
                <time dateTime={data.adoptedOn}>{dateText(data.adoptedOn, view)}</time>
              ),
              [name('caseNumber')]: data.caseNumber,
              [name('owner')]: owner && <ItemLink item={owner} />,
              [name('organisationalLevels')]: levels.length > 0 && <ItemsInLine items={levels} />,
            }}
          />
          {valid && <p className={valid.over ? 'note over' : 'note'}>{valid.text}</p>}
        </>
      }
    >
      {has(data.says) && (
        <Block title={name('says')} fields={['says']}>
          <Rich value={data.says} />
        </Block>
      )}
      {data.link && (
        <p className="actions">
          <a className="ds-button" data-variant="secondary" href={view.linkHref(data.link)}>
            {name('link')}
            <Icon name="external" />
          </a>
        </p>
      )}
    </ItemPage>
  );
}
