import { describe } from '../content/index.js';
import type { Item } from '../content/item.js';
import { eachField, type Data } from '../derive/walk.js';
import { isOthersAlt, type FileValue } from '../fields/file.js';
import type { LocalText } from '../fields/text.js';
import { issueAt, type CheckContext } from './check.js';
import type { Issue } from './issue.js';

/**
 * A picture that says nothing to those who do not see it, or what another picture showed, and a PDF that a screen
 * reader cannot find its way in. Of whole items, as somebody reads them: what a picture shows may be said in one place,
 * and the picture stand in another. `beneath` is the picture that a text was written beside, where it is inherited and
 * the picture at this path is not.
 */
export function checkFiles(
  context: CheckContext,
  items: readonly Item[],
  beneath: (item: Item, path: string, alt: string) => FileValue | null = () => null,
): Issue[] {
  return items.flatMap((item) => filesOfItem(context, item, beneath));
}

function filesOfItem(
  context: CheckContext,
  item: Item,
  beneath: (item: Item, path: string, alt: string) => FileValue | null,
): Issue[] {
  const found: Issue[] = [];
  eachField(describe(item.type).fields, item.data as Data, (field, value, path, _role, beside) => {
    if (field.kind !== 'file' || !value) return;
    const { name, tagged } = value as FileValue;
    if (field.alt && !(field.decorative && beside[field.decorative])) {
      const alt = (beside[field.alt] as LocalText)[context.main];
      const at = path.replace(/[^/]+$/, field.alt);
      if (!alt?.trim())
        found.push(issueAt(context, item, { code: 'missingAlt', severity: 'error', path: at }));
      else if (isOthersAlt(value as FileValue, alt, beneath(item, path, field.alt)))
        found.push(issueAt(context, item, { code: 'othersAlt', severity: 'warning', path: at }));
    }
    if (tagged === false)
      found.push(
        issueAt(context, item, { code: 'untaggedPdf', severity: 'warning', path, values: { name } }),
      );
  });
  return found;
}
