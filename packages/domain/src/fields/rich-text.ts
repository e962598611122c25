import * as z from 'zod';
import { itemId } from './ids.js';
import { languages, type Language } from './language.js';
import { link } from './link.js';
import { cleanString, madeFrom } from './text.js';

/**
 * Rich text is a small white-listed tree, in the shape that Tiptap stores: paragraph, two headings, lists and
 * callout; strong, emphasis, link and reference to another item. Anything else is refused, so a stored text is
 * safe to render as it is.
 */
const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: link.min(1) }) }),
  z.strictObject({ type: z.literal('reference'), attrs: z.strictObject({ id: itemId }) }),
]);
export type Mark = z.infer<typeof mark>;

const inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: cleanString.min(1),
    marks: z.array(mark).max(4).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);
export type Inline = z.infer<typeof inline>;

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(inline).max(1000).optional(),
});
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
  content: z.array(inline).max(200).optional(),
});

export type Block =
  | z.infer<typeof paragraph>
  | z.infer<typeof heading>
  | { type: 'bulletList' | 'orderedList'; content: ListItem[] }
  | { type: 'callout'; attrs: { tone: CalloutTone }; content: Block[] };
export type ListItem = { type: 'listItem'; content: Block[] };

export const calloutTones = ['info', 'tip', 'warning'] as const;
export type CalloutTone = (typeof calloutTones)[number];

/** How deep lists may nest, list in list. */
const maxDepth = 3;

function listOf(depth: number): z.core.$ZodTypeDiscriminable[] {
  if (depth > maxDepth) return [];
  const listItem = z.strictObject({
    type: z.literal('listItem'),
    content: z.array(z.discriminatedUnion('type', [paragraph, ...listOf(depth + 1)])).max(50),
  });
  return (['bulletList', 'orderedList'] as const).map((type) =>
    z.strictObject({ type: z.literal(type), content: z.array(listItem).min(1).max(200) }),
  );
}

const callout = z.strictObject({
  type: z.literal('callout'),
  attrs: z.strictObject({ tone: z.enum(calloutTones) }),
  content: z.array(z.discriminatedUnion('type', [paragraph, ...listOf(1)])).max(50),
});

const block = z.discriminatedUnion('type', [paragraph, heading, callout, ...listOf(1)]);

export const richDoc = z.strictObject({
  type: z.literal('doc'),
  content: z.array(block as z.ZodType<Block>).max(500),
});
export type RichDoc = z.infer<typeof richDoc>;

/** A rich text in as many languages as have been written. */
export const richText = z.strictObject({
  ...(Object.fromEntries(languages.map((code) => [code, richDoc.optional()])) as Record<
    Language,
    z.ZodOptional<typeof richDoc>
  >),
  madeFrom: madeFrom.optional(),
});
export type RichText = z.infer<typeof richText>;

/** Calls `visit` for every inline node of a document, in reading order. */
export function eachInline(doc: RichDoc, visit: (node: Inline) => void): void {
  const walk = (nodes: readonly (Block | ListItem | Inline)[] = []): void => {
    for (const node of nodes) {
      if (node.type === 'text' || node.type === 'hardBreak') visit(node);
      else walk(node.content);
    }
  };
  walk(doc.content);
}

/** The plain words of a document, blocks on lines of their own; for search and checks. */
export function plainText(doc: RichDoc): string {
  const lines: string[] = [];
  const walk = (node: Block | ListItem): void => {
    if (node.type === 'paragraph' || node.type === 'heading')
      lines.push((node.content ?? []).map((part) => (part.type === 'text' ? part.text : ' ')).join(''));
    else node.content.forEach(walk);
  };
  doc.content.forEach(walk);
  return lines.join('\n').trim();
}

/** A document of plain paragraphs, one a line. */
export function paragraphs(...lines: string[]): RichDoc {
  return {
    type: 'doc',
    content: lines.map((text) => ({
      type: 'paragraph',
      ...(text ? { content: [{ type: 'text', text }] } : {}),
    })),
  };
}
