import type { Item } from '@bti/domain';
import type { IconName } from '@bti/ui';
import { sorted } from './find.js';
import { ofType } from './site.js';
import type { Shown, View } from './view.js';
import type { PageType } from './words-in-addresses.js';

/** Readers of advice, in the order in which they are met. */
export const adviceReaders = ['adults', 'parents', 'youngPeople', 'children'] as const;
type Reader = (typeof adviceReaders)[number];

/** A way into the site, named by what a visitor comes with. */
export type WayIn = { id: string; href: string; icon: IconName; title: Shown; text: string };

/** The pages that want to stand in menus, in an order that does not change from one edition to the next. */
export const menuPages = (view: View): Item<'page'>[] =>
  sorted(
    view,
    ofType(view.site, 'page').filter(({ data }) => data.inMenu),
  );

/** The ways into a site: only those that lead somewhere, so that a small site has few. */
export function waysIn(view: View): WayIn[] {
  const { site, words } = view;
  const { ways } = words;
  const has = (type: PageType) => site.items.some((item) => item.type === type);
  const adviceFor = (...readers: Reader[]): string | undefined => {
    const advice = ofType(site, 'advice').filter(({ data }) => data.reader && readers.includes(data.reader));
    if (advice.length === 1) return view.href(advice[0]!);
    const first = readers.find((reader) => advice.some(({ data }) => data.reader === reader));
    return first && `${view.listHref('advice')}#${first}`;
  };
  const start = site.guides[0]?.data.startAt;
  const forPublic = site.guides.find(({ data }) => data.audience === 'public');
  const list = (type: PageType, icon: IconName, title: Shown, text: string): WayIn[] =>
    has(type) ? [{ id: type, href: view.listHref(type), icon, title, text }] : [];
  const way = (
    id: string,
    icon: IconName,
    href: string | undefined,
    { title, text }: typeof ways.staff,
  ): WayIn[] => (href ? [{ id, href, icon, title: { value: title }, text }] : []);
  // A centre has no guide to lead into: what it has to say stands on its pages.
  const pages = menuPages(view).map((page): WayIn => ({
    id: page.id,
    href: view.href(page),
    icon: 'info',
    title: view.title(page),
    text: view.string(page.data.lead),
  }));
  return [
    ...(site.guides.length > 0 ? [] : pages),
    ...way('worried', 'speech', adviceFor('adults'), ways.worried),
    ...way('staff', 'arrow', start ? view.hrefOfId(start) : undefined, ways.staff),
    ...way('parents', 'person', adviceFor('parents') ?? (forPublic && view.href(forPublic)), ways.parents),
    ...way('young', 'tip', adviceFor('youngPeople', 'children'), ways.young),
    ...list('tjeneste', 'phone', view.label('tjenester'), words.lists.tjeneste),
    ...list('measure', 'check', view.label('measures'), words.lists.measure),
    ...list('arena', 'people', view.label('arenas'), words.lists.arena),
    ...list('tool', 'tool', view.label('tools'), words.lists.tool),
  ];
}
