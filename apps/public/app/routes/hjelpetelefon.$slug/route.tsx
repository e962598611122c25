import { Icon } from '@bti/ui';
import { dateText } from '#app/model/sentences.ts';
import { CallLink } from '#app/parts/contacts.tsx';
import { fieldLabel } from '#app/parts/described.ts';
import { Facts } from '#app/parts/facts.tsx';
import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { Running, Text, useHas } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = itemLoader('helpline', (data) => data.summary);
export const meta = pageMeta;

/** A number to call: the number first, then whom it is for and when it answers. */
export default function HelplinePage() {
  const view = useView();
  const has = useHas();
  const helpline = useItem('helpline');
  const { data } = helpline;
  const name = (field: string) => fieldLabel(view, 'helpline', field);
  return (
    <ItemPage item={helpline} lead={<Running value={data.summary} />}>
      <p className="big-call">
        <CallLink phone={data.phone} />
      </p>
      <Facts
        rows={{
          [name('hours')]: has(data.hours) && <Text value={data.hours} />,
          [name('checkedOn')]: data.checkedOn && (
            <time dateTime={data.checkedOn}>{dateText(data.checkedOn, view)}</time>
          ),
        }}
      />
      {data.link && (
        <p>
          <a className="open" href={view.linkHref(data.link)}>
            {view.words.website}
            <Icon name="external" />
          </a>
        </p>
      )}
    </ItemPage>
  );
}
