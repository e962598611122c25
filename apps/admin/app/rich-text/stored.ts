import {
  isLink,
  sameContent,
  type Block,
  type CalloutTone,
  type Inline,
  type ListItem,
  type Mark,
  type RichDoc,
} from '@bti/domain';

/** A node as the editor writes it out: more attributes than ours, and any depth. */
export type EditorNode = {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown> | null;
  marks?: { type: string; attrs?: Record<string, unknown> | null }[];
  content?: EditorNode[];
};

const deepest = 3;

/** The document as it is stored: the white list and nothing else. An empty one is no document. */
export function toStored(node: EditorNode): RichDoc | undefined {
  const content = (node.content ?? []).flatMap((child) => blocks(child, 1, 'doc'));
  while (content.length && isBlank(content.at(-1)!)) content.pop();
  return content.length ? { type: 'doc', content } : undefined;
}

export const sameDoc = (a: RichDoc | undefined, b: RichDoc | undefined): boolean =>
  sameContent(a ?? null, b ?? null);

const isBlank = (block: Block): boolean => block.type === 'paragraph' && !block.content?.length;

function blocks(node: EditorNode, depth: number, inside: 'doc' | 'callout' | 'list'): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node)];
    case 'heading': {
      if (inside !== 'doc') return [paragraph(node)];
      const content = inlines(node);
      return [
        {
          type: 'heading',
          attrs: { level: node.attrs?.level === 4 ? 4 : 3 },
          ...(content.length ? { content } : {}),
        },
      ];
    }
    case 'bulletList':
    case 'orderedList': {
      // A list that would stand too deep becomes paragraphs of the entry it stands in.
      if (depth > deepest) return (node.content ?? []).flatMap((item) => below(item, depth, 'list'));
      const content = (node.content ?? []).map((item): ListItem => ({
        type: 'listItem',
        content: below(item, depth + 1, 'list'),
      }));
      return content.length ? [{ type: node.type, content }] : [];
    }
    case 'callout':
      if (inside !== 'doc') return below(node, depth, inside);
      return [
        {
          type: 'callout',
          attrs: { tone: toneOf(node.attrs?.tone) },
          content: below(node, depth, 'callout'),
        },
      ];
    default:
      return below(node, depth, inside);
  }
}

const below = (node: EditorNode, depth: number, inside: 'doc' | 'callout' | 'list'): Block[] =>
  (node.content ?? []).flatMap((child) => blocks(child, depth, inside));

function paragraph(node: EditorNode): Block {
  const content = inlines(node);
  return { type: 'paragraph', ...(content.length ? { content } : {}) };
}

function inlines(node: EditorNode): Inline[] {
  return (node.content ?? []).flatMap((child): Inline[] => {
    if (child.type === 'hardBreak') return [{ type: 'hardBreak' }];
    if (child.type !== 'text' || !child.text) return [];
    const marks = (child.marks ?? []).flatMap(markOf);
    return [{ type: 'text', text: child.text, ...(marks.length ? { marks } : {}) }];
  });
}

function markOf(mark: { type: string; attrs?: Record<string, unknown> | null }): Mark[] {
  if (mark.type === 'bold' || mark.type === 'italic') return [{ type: mark.type }];
  if (mark.type === 'link') {
    const href = String(mark.attrs?.href ?? '');
    return isLink(href) ? [{ type: 'link', attrs: { href } }] : [];
  }
  if (mark.type === 'reference' && typeof mark.attrs?.id === 'string')
    return [{ type: 'reference', attrs: { id: mark.attrs.id } }];
  return [];
}

const toneOf = (tone: unknown): CalloutTone => (tone === 'tip' || tone === 'warning' ? tone : 'info');
