import { Icon } from '@bti/ui';
import { ageText } from '#app/model/sentences.ts';
import { levelsUsing } from '#app/model/places.ts';
import { one } from '#app/model/site.ts';
import { Contacts } from '#app/parts/contacts.tsx';
import { choiceLabel, fieldLabel } from '#app/parts/described.ts';
import { Block, Facts } from '#app/parts/facts.tsx';
import { ItemLink, LinkBlock } from '#app/parts/item-links.tsx';
import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { LevelChips } from '#app/parts/level-chips.tsx';
import { Picture } from '#app/parts/picture.tsx';
import { Said } from '#app/parts/said.tsx';
import { Rich, Running, Text, useHas } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = itemLoader('tjeneste', (data) => data.summary);
export const meta = pageMeta;

/** A tjeneste: how to reach it first, then what it offers, to whom, and its place in the guide. */
export default function TjenestePage() {
  const view = useView();
  const has = useHas();
  const tjeneste = useItem('tjeneste');
  const { data } = tjeneste;
  const name = (field: string) => fieldLabel(view, 'tjeneste', field);
  const users = view.site.usedIn.get(tjeneste.id) ?? [];
  const given = users.filter(({ type }) => type === 'measure');
  const meets = users.filter(({ type }) => type === 'arena');
  const log = one(view.site, data.logSystem, 'tool');
  const levels = levelsUsing(view.site, tjeneste);
  const hasGuide = view.site.lenses.some((lens) => lens.tjeneste === tjeneste.id);
  return (
    <ItemPage
      item={tjeneste}
      eyebrow={choiceLabel(view, 'tjeneste', 'area', data.area)}
      lead={<Running value={data.summary} />}
      sideFirst
      used={false}
      side={
        <>
          {data.contacts.length > 0 && (
            <Block title={view.words.contact} icon="phone" fields={['contacts']}>
              <Contacts contacts={data.contacts} />
            </Block>
          )}
          <Facts
            rows={{
              [name('hours')]: has(data.hours) && <Text value={data.hours} />,
              [name('address')]: data.address && <span className="lines">{data.address}</span>,
              [view.words.age]: ageText(view, data),
              [name('languages')]: has(data.languages) && <Text value={data.languages} />,
            }}
          />
          {data.intermunicipal && <p className="note">{view.words.intermunicipal(data.hostKommune)}</p>}
          {data.link && (
            <p>
              <a className="open" href={view.linkHref(data.link)}>
                {view.words.website}
                <Icon name="external" />
              </a>
            </p>
          )}
        </>
      }
    >
      <Picture data={data} first />
      {view.lens.tjeneste !== tjeneste.id && hasGuide && (
        <p className="actions">
          <a
            className="ds-button"
            data-variant="secondary"
            href={view.pathTo({ kind: 'home' }, view.lang, { tjeneste: tjeneste.id })}
          >
            <span>
              <Said sentence={view.words.reader.guideOf} name={view.title(tjeneste)} />
            </span>
            <Icon name="arrow" />
          </a>
        </p>
      )}
      {has(data.offers) && (
        <Block title={name('offers')} fields={['offers']}>
          <Rich value={data.offers} />
        </Block>
      )}
      {has(data.threshold) && (
        <Block title={name('threshold')} fields={['threshold']}>
          <p className="prose">
            <Running value={data.threshold} />
          </p>
        </Block>
      )}
      <LinkBlock title={<Text value={view.label('measures')} />} items={given} />
      {levels.length > 0 && (
        <Block title={name('levels')}>
          <LevelChips levels={levels} />
        </Block>
      )}
      {(log || has(data.logRules)) && (
        <Block title={<Text value={view.label('stafettlogg')} />} fields={['logSystem', 'logRules']}>
          {log && (
            <p>
              {name('logSystem')} <ItemLink item={log} />
            </p>
          )}
          <Rich value={data.logRules} />
        </Block>
      )}
      <LinkBlock title={<Text value={view.label('arenas')} />} items={meets} />
      <LinkBlock
        title={view.words.laws}
        items={view.all(data.legalReferences, 'legalReference')}
        fields={['legalReferences']}
      />
    </ItemPage>
  );
}
