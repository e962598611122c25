import type { Item } from '@bti/domain';
import type { ReactNode } from 'react';
import { warningsFor } from '#app/model/warnings.ts';
import type { Shown } from '#app/model/view.ts';
import type { PageType } from '#app/model/words-in-addresses.ts';
import { NotDescribed } from './not-described.tsx';
import { PageHead } from './page-head.tsx';
import { Text } from './text.tsx';
import { listLabel, typeLabel } from './type-label.ts';
import { UsedIn } from './used-in.tsx';
import { useView } from './use-view.tsx';
import { WarningLine } from './warning-box.tsx';
import { OnlyReaders, Parts, WhoseItem } from './whose.tsx';

/**
 * The page of one thing beside the guide: its head, the warning, what is told of it, and its facts on a card beside
 * that. On a phone the card comes after the text, or before it where it is what the reader came for (`sideFirst`).
 */
export function ItemPage({
  item,
  eyebrow,
  lead,
  side,
  sideFirst,
  used = true,
  trail,
  children,
}: {
  item: Item;
  eyebrow?: ReactNode;
  lead?: ReactNode;
  side?: ReactNode;
  sideFirst?: boolean;
  used?: boolean;
  /** What lies above it, where that is not the list of its type. */
  trail?: { href: string; text: Shown }[];
  children?: ReactNode;
}) {
  const view = useView();
  const type = item.type as PageType;
  return (
    <>
      <PageHead
        trail={trail ?? [{ href: view.listHref(type), text: listLabel(view, type) }]}
        eyebrow={eyebrow || <Text value={typeLabel(view, type)} />}
        title={view.title(item)}
        lead={lead}
      >
        <WhoseItem item={item} />
        <OnlyReaders item={item} />
      </PageHead>
      <div className="wide item-page" data-side-first={sideFirst || undefined}>
        {item.type !== 'warning' && <WarningLine warnings={warningsFor(view.site)} />}
        <Parts item={item}>
          <div className="item-body">
            <div className="item-main">
              <NotDescribed item={item} />
              {children}
              {used && <UsedIn item={item} />}
            </div>
            {side && <div className="item-side">{side}</div>}
          </div>
        </Parts>
      </div>
    </>
  );
}
