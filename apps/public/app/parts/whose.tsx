import type { Item } from '@bti/domain';
import { createContext, useContext, type ReactNode } from 'react';
import { onlyReaders, readerName } from '#app/model/readers.ts';
import { whoseFields, whoseItem, type Whose } from '#app/model/whose.ts';
import { ReaderLinks } from './reader-links.tsx';
import { usePage, useView } from './use-view.tsx';

/** The item whose parts are told apart. */
const Marked = createContext<Item | null>(null);

/** Marks the blocks inside it as the reader's own or common: where an item has both, or always. */
export function Parts({ item, always, children }: { item: Item; always?: boolean; children: ReactNode }) {
  const view = useView();
  const marked = always || whoseItem(view, item) === 'mixed';
  return <Marked.Provider value={marked ? item : null}>{children}</Marked.Provider>;
}

/** Whose some fields are, where the parts of their item are told apart. */
export function useWhose(fields: readonly string[] | undefined): Whose | undefined {
  const view = useView();
  const item = useContext(Marked);
  return item && fields ? whoseFields(view, item, fields) : undefined;
}

/** Whose the parts of a block are, by the fields they come from. In the admin's frame they are found by those. */
export function WhoseFields({ fields }: { fields: readonly string[] | undefined }) {
  const whose = useWhose(fields);
  const { adminOrigin } = usePage();
  return (
    <>
      {adminOrigin && fields && <span hidden data-fields={fields.join(' ')} />}
      {whose && <Mark {...whose} />}
    </>
  );
}

/** Whose an item is: all of it the reader's own, all of it common, or what the marks on its parts mean. */
export function WhoseItem({ item, brief }: { item: Item; brief?: boolean }) {
  const view = useView();
  const whose = whoseItem(view, item);
  if (!whose || view.site.notDescribed.has(item.id)) return null;
  if (whose === 'mixed') return brief ? null : <WhoseKey />;
  const { own, shared } = view.words.reader;
  return (
    <p className="whose-item">
      {brief ? <Mark {...whose} /> : <Sign {...whose}>{whose.own ? own(whose.own) : shared}</Sign>}
    </p>
  );
}

/** What the marks on the parts of a page mean. */
export function WhoseKey() {
  const view = useView();
  if (!view.forLens) return null;
  const { key, ownShort, means, sharedShort, sharedMeans } = view.words.reader;
  const name = readerName(view);
  return (
    <p className="whose-item">
      {key}{' '}
      <Sign own={name}>
        {ownShort}: {means(name)}
      </Sign>{' '}
      <Sign>
        {sharedShort}: {sharedMeans}
      </Sign>
    </p>
  );
}

/** One word, as it stands often; read out with what it means. Who is not quite the reader is named. */
function Mark({ own }: Whose) {
  const view = useView();
  const { ownShort, ownOf, ownMeans, sharedShort, sharedMeans } = view.words.reader;
  if (own && own !== readerName(view)) return <Sign own={own}>{ownOf(own)}</Sign>;
  return (
    <Sign own={own}>
      {own ? ownShort : sharedShort}
      <span className="ds-sr-only">: {own ? ownMeans : sharedMeans}</span>
    </Sign>
  );
}

function Sign({ own, children }: Whose & { children: ReactNode }) {
  return (
    <span className="whose" data-own={own ? '' : undefined}>
      <span>{children}</span>
    </span>
  );
}

/** Of what is in no guide that everybody reads: in whose it is. */
export function OnlyReaders({ item }: { item: Item }) {
  const view = useView();
  const lenses = onlyReaders(view, item);
  if (lenses.length === 0) return null;
  return (
    <p className="note">
      {view.words.reader.onlyFor} <ReaderLinks item={item} lenses={lenses} />
    </p>
  );
}
