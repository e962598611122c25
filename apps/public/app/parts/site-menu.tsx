import { languageAttributes, type Language } from '@bti/domain';
import { Icon } from '@bti/ui';
import type { Shown, View } from '#app/model/view.ts';
import { menuPages } from '#app/model/ways.ts';
import type { PageType } from '#app/model/words-in-addresses.ts';
import { listLabel } from './type-label.ts';
import { useView } from './use-view.tsx';

export type MenuEntry = { href: string; text: string; lang?: Language };

/** What the menu leads to: the guides, the lists most people look for, the pages that want to stand there. */
export const menuEntries = (view: View): MenuEntry[] => [
  ...guideEntries(view),
  ...listEntries(view, ['advice', 'tjeneste', 'tool']),
  ...pageEntries(view),
];

/** The guides; a single one by what it is. */
export function guideEntries(view: View): MenuEntry[] {
  const guides = view.site.guides.slice(0, 3).map((guide) => itemEntry(view, guide));
  return guides.length === 1 ? [{ href: guides[0]!.href, ...labelled(view.label('guide')) }] : guides;
}

/** The pages that want to stand in menus. */
export const pageEntries = (view: View): MenuEntry[] => menuPages(view).map((page) => itemEntry(view, page));

/** The lists of these types that are not empty. */
export const listEntries = (view: View, types: PageType[]): MenuEntry[] =>
  types
    .filter((type) => view.site.items.some((item) => item.type === type))
    .map((type) => ({ href: view.listHref(type), ...labelled(listLabel(view, type)) }));

function itemEntry(view: View, item: Parameters<View['href']>[0]): MenuEntry {
  return { href: view.href(item), ...labelled(view.title(item)) };
}

const labelled = ({ value, lang }: Shown) => ({ text: value, lang });

/** A button and a popover on a phone, a row of links where there is room: one list, no script. */
export function SiteMenu() {
  const view = useView();
  const { words } = view;
  const here = view.pathTo(view.place);
  return (
    <>
      <button type="button" className="menu-button" {...{ popovertarget: 'meny' }}>
        <Icon name="menu" />
        <span>{words.menu}</span>
      </button>
      <nav id="meny" className="menu" aria-label={words.mainMenu} {...{ popover: '' }}>
        <ul>
          {menuEntries(view).map(({ href, text, lang }) => (
            <li key={href}>
              <a href={href} {...languageAttributes(lang)} aria-current={href === here ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
