import { plainText, type LocalText, type RichText } from '@bti/domain';
import { readerName } from '#app/model/readers.ts';
import type { Shown, View } from '#app/model/view.ts';

/** The title and description that search engines and tabs show. */
export type Head = { title: string; description?: string };

/** The head of a page on a site: its own title, then the site's name. */
export function headOf(view: View, title: string, about?: LocalText | RichText): Head {
  const name = view.string(view.site.settings.name) || view.site.record.name;
  return {
    title: [title, readerName(view), name].filter(Boolean).join(' – '),
    description: about && shortText(view, about)?.value,
  };
}

export const headTags = (head: Head | undefined) =>
  head
    ? [
        { title: head.title },
        ...(head.description ? [{ name: 'description', content: head.description }] : []),
      ]
    : [];

/** The beginning of a text, cut at a word, with its language where that is not the one of the words around it. */
export function shortText(view: View, value: LocalText | RichText, longest = 155): Shown | undefined {
  const found = view.text(value as LocalText) as Shown<unknown> | undefined;
  if (!found) return undefined;
  const whole = isDoc(found.value) ? plainText(found.value) : String(found.value);
  const text = whole.replace(/\s+/g, ' ').trim();
  const cut = text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
  return { value: cut, lang: found.lang };
}

const isDoc = (value: unknown): value is Parameters<typeof plainText>[0] =>
  typeof value === 'object' && value !== null && 'content' in value;
