import type { Item } from '../content/item.js';
import type { Data } from '../derive/walk.js';
import { pictureBeneath } from '../fields/file.js';
import { titleOf } from '../derive/empty.js';
import { references } from '../derive/references.js';
import { describe } from '../content/index.js';
import { lensesOf, resolveItem, resolveItems } from '../readings/resolve.js';
import { isWorking, lensKey, type Lens } from '../readings/lens.js';
import { checkFields } from './check-fields.js';
import { checkFiles } from './check-files.js';
import { checkRoutes } from './check-routes.js';
import { issueAt, type CheckContext } from './check.js';
import type { Issue } from './issue.js';

/** Two findings that say the same of the same place, whoever reads it. */
const sameFinding = ({ code, itemId, path }: Issue): string => `${code} ${itemId} ${path}`;

/**
 * What is wrong for the readers of one lens and not for all: with the fields that a reading overrides, and with the
 * guide as it leads them (DESIGN 5). `known` is what the check has found in the common text.
 */
export function checkReadings(context: CheckContext, known: readonly Issue[]): Issue[] {
  const seen = new Set(known.map(sameFinding));
  return lensesOf(context.items).flatMap((lens) => {
    const key = lensKey(lens);
    const found = [
      ...overriddenFields(context, key),
      ...filesSeen(context, lens),
      ...routesThrough(context, lens),
    ];
    return found
      .filter((issue) => isOfTranslation(issue) || !seen.has(sameFinding(issue)))
      .map((issue) => ({ ...issue, itemTitle: knownAs(context, issue), lens: key }));
  });
}

/** Each text waits for a translation of its own, also where the common one beneath it waits. */
const isOfTranslation = ({ code }: Issue): boolean =>
  code === 'missingTranslation' || code === 'outdatedTranslation';

/** An item is called by its own title, also where the reading at fault has another, or none. */
function knownAs({ byId, main }: CheckContext, { itemId, itemTitle }: Issue): string {
  const item = itemId && byId.get(itemId);
  return (item && titleOf(item, main)) || itemTitle;
}

/** The fields that readings of this lens override, each by itself. */
function overriddenFields(context: CheckContext, key: string): Issue[] {
  const parts = context.items.flatMap((item) => {
    const reading = item.readings?.find((one) => lensKey(one) === key);
    return reading ? [{ ...item, data: reading.data } as Item] : [];
  });
  return checkFields({ ...context, items: parts }).filter(({ itemType }) => itemType !== 'settings');
}

/** The files of what has a reading of this lens, beside what these readers see with them, inherited or not. */
function filesSeen(context: CheckContext, lens: Lens): Issue[] {
  const key = lensKey(lens);
  const read = context.items.filter((item) => item.readings?.some((one) => lensKey(one) === key));
  return checkFiles(context, resolveItems(read, lens), ({ id }, path, alt) => {
    const item = read.find((one) => one.id === id)!;
    const others = item.readings!.filter((one) => lensKey(one) !== key);
    const { data } = item.readings!.find((one) => lensKey(one) === key)!;
    const own = { has: (field: string) => Object.hasOwn(data, field) };
    const inherited = resolveItem({ ...item, readings: others } as Item, lens)?.item.data;
    return pictureBeneath(path, alt, { own, inherited: (inherited ?? item.data) as Data });
  });
}

function routesThrough(context: CheckContext, lens: Lens): Issue[] {
  const items = resolveItems(context.items, lens);
  const silent = new Set(
    context.items.flatMap((item) => (resolveItem(item, lens)?.show === 'notDescribed' ? [item.id] : [])),
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  const seen: CheckContext = { ...context, items, byId, silent };
  const hidden = items.flatMap((item) => targetsHidden(context, seen, item));
  // Others read what the guide means for them, and decide nothing in it: they are led nowhere, and miss no way.
  if (!isWorking(lens)) return hidden.map((issue) => ({ ...issue, severity: 'warning' as const }));
  // A step or level that these readers do not meet is no fault: that is what the reading is for.
  const meant = ({ code, itemId }: Issue): boolean =>
    code !== 'unusedStep' && code !== 'unreachableLevel' && !(itemId && silent.has(itemId));
  return [...hidden, ...checkRoutes(seen).filter(meant)];
}

/** Outcomes that lead to what these readers cannot see. In any other field, a hidden item just falls away. */
function targetsHidden(context: CheckContext, seen: CheckContext, item: Item): Issue[] {
  const { fields } = describe(item.type);
  return references(fields, item.data).flatMap(({ to, role, path }) => {
    const target = context.byId.get(to);
    if (!target || seen.byId.has(to) || !/(^|\.)(targets|handsBack)$/.test(role)) return [];
    const values = { title: titleOf(target, context.main) };
    return [issueAt(context, item, { code: 'hiddenTarget', severity: 'error', path, values })];
  });
}
