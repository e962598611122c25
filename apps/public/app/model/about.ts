import type { Item, LocalText, RichText } from '@bti/domain';

/** The words of an item that say what it is, for a line in a list. */
export function aboutOf(item: Item): LocalText | RichText {
  const data = item.data as Record<string, LocalText | RichText | undefined>;
  const found = [
    'summary',
    'lead',
    'definition',
    'purpose',
    'plainWords',
    'instruction',
    'says',
    'body',
    'what',
  ];
  return found.map((name) => data[name]).find((value) => value && Object.keys(value).length > 0) ?? {};
}
