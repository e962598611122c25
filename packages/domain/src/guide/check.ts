import { titleOf } from '../derive/empty.js';
import type { Item } from '../content/item.js';
import type { Settings } from '../content/index.js';
import type { Language } from '../fields/language.js';
import type { Issue } from './issue.js';
import type { TenantKind } from './site.js';

/**
 * Everything a publish looks at. `today` is the date in Oslo (YYYY-MM-DD): the domain has no clock. A site is a kommune's
 * where `kind` does not say otherwise.
 */
export type PublishInput = {
  tenant: string;
  kind?: TenantKind;
  settings: Settings;
  items: Item[];
  today: string;
};

/**
 * What the checks share: the items by id, the language in which findings name them, and which items say to the reader in
 * question that they are not described: whoever comes there is told so, and nothing more is asked of them.
 */
export type CheckContext = PublishInput & {
  byId: ReadonlyMap<string, Item>;
  main: Language;
  silent?: ReadonlySet<string>;
};

/** An issue at a field of an item, named as its editors know it. */
export function issueAt(
  context: CheckContext,
  item: Item | undefined,
  finding: Pick<Issue, 'code' | 'severity'> & Partial<Pick<Issue, 'path' | 'values'>>,
): Issue {
  return {
    itemId: item?.id ?? null,
    itemType: item?.type ?? 'settings',
    itemTitle: item ? titleOf(item, context.main) : '',
    path: '',
    values: {},
    ...finding,
  };
}

/** The settings as the item they are, so that findings can lead to their fields. */
export const settingsItem = ({ tenant, settings }: CheckContext): Item => ({
  id: tenant,
  type: 'settings',
  slug: 'settings',
  oldSlugs: [],
  data: settings,
});
