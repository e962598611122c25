import { emptyData } from '../derive/empty.js';
import { storable } from '../derive/storable.js';
import type { Item } from '../content/item.js';
import type { Settings } from '../content/index.js';
import type { CheckContext, PublishInput } from './check.js';
import { checkFields } from './check-fields.js';
import { checkFiles } from './check-files.js';
import { checkReadings } from './check-readings.js';
import { checkRoutes } from './check-routes.js';
import { checkSite } from './check-site.js';
import { editionFormat, type Edition } from './edition.js';
import type { Issue } from './issue.js';
import { mainLanguage } from './languages.js';
import { byTypeAndId } from './order.js';
import { byLens } from '../readings/reading.js';

/**
 * Freezes a site into the edition that it would be now: every item whole, in order by type and id, without an owner or a
 * reader that does not go out. Pure, and nothing is checked: see `publishSite`.
 */
export function freezeSite({ tenant, ...site }: Omit<PublishInput, 'today'>): Edition {
  const items = site.items.filter((item) => item.type !== 'settings').toSorted(byTypeAndId);
  const settings = completed('settings', site.settings) as Settings;
  const roles = new Set(items.filter((item) => item.type === 'role').map((item) => item.id));
  const tjenester = new Set(items.filter((item) => item.type === 'tjeneste').map((item) => item.id));
  const complete = items.map(({ owner, readings = [], ...item }) => {
    const data = completed(item.type, item.data);
    // A role that does not go out (it is held back) owns nothing out there; a tjeneste has no readers.
    const read = readings.filter(({ tjeneste }) => tjeneste === undefined || tjenester.has(tjeneste));
    return {
      ...item,
      ...(owner && roles.has(owner) ? { owner } : {}),
      data,
      ...(read.length > 0 ? { readings: read.toSorted(byLens) } : {}),
    } as Item;
  });
  return { format: editionFormat, tenant, settings, items: complete };
}

/**
 * Freezes a site into an edition and says what is wrong with it. Pure: the caller decides, by the tenant's state,
 * whether errors stop it (DESIGN 7). Every finding leads to a field.
 */
export function publishSite(input: PublishInput): { edition: Edition; issues: Issue[] } {
  const edition = freezeSite(input);
  const { settings, items } = edition;
  const context: CheckContext = {
    ...input,
    settings,
    items,
    byId: new Map(items.map((item) => [item.id, item])),
    main: mainLanguage(settings),
  };
  const issues = [
    ...checkFields(context),
    ...checkFiles(context, items),
    ...checkRoutes(context),
    ...checkSite(context),
  ];
  return { edition, issues: [...issues, ...checkReadings(context, issues)] };
}

/** Data written before a field existed gets that field's empty value. */
function completed<T extends Item['type']>(type: T, data: unknown): unknown {
  const result = storable(type, data);
  return 'data' in result ? result.data : emptyData(type);
}
