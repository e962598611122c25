import { plainText, type LocalText, type RichText } from '@bti/domain';
import { readerName } from '#app/model/readers.ts';
import type { View } from '#app/model/view.ts';

/** The title and description that search engines and tabs show. */
export type Head = { title: string; description?: string };

/** The head of a page on a site: its own title, then the site's name. */
export function headOf(view: View, title: string, about?: LocalText | RichText): Head {
  const name = view.string(view.site.settings.name) || view.site.record.name;
  return {
    title: [title, readerName(view), name].filter(Boolean).join(' – '),
    description: about && shortText(view, about),
  };
}

export const headTags = (head: Head | undefined) =>
  head
    ? [
        { title: head.title },
        ...(head.description ? [{ name: 'description', content: head.description }] : []),
      ]
    : [];

/** The beginning of a text, cut at a word. */
export function shortText(view: View, value: LocalText | RichText, longest = 155): string {
  const found: unknown = view.text(value as LocalText)?.value;
  const text = (isDoc(found) ? plainText(found) : String(found ?? '')).replace(/\s+/g, ' ').trim();
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

const isDoc = (value: unknown): value is Parameters<typeof plainText>[0] =>
  typeof value === 'object' && value !== null && 'content' in value;
