import { expect, it } from 'vitest';
import { richDoc } from '@bti/domain';
import { toStored, type EditorNode } from './stored.js';

const text = (words: string, ...marks: NonNullable<EditorNode['marks']>): EditorNode => ({
  type: 'text',
  text: words,
  marks,
});
const paragraph = (...content: EditorNode[]): EditorNode => ({ type: 'paragraph', content });
const list = (...items: EditorNode[][]): EditorNode => ({
  type: 'bulletList',
  attrs: { tight: true },
  content: items.map((content) => ({ type: 'listItem', content })),
});

it('writes only what the domain stores, without the attributes of the editor', () => {
  const doc = toStored({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 3, textAlign: 'left' }, content: [text('Hva')] },
      paragraph(
        text('Se ', { type: 'bold' }),
        text('her', { type: 'link', attrs: { href: 'https://eksempel.no', target: '_blank', rel: null } }),
        text('!', { type: 'link', attrs: { href: 'javascript:alert(1)' } }, { type: 'underline' }),
      ),
      {
        type: 'orderedList',
        attrs: { start: 4 },
        content: [{ type: 'listItem', content: [paragraph(text('Én'))] }],
      },
    ],
  });
  expect(richDoc.safeParse(doc).success).toBe(true);
  expect(JSON.stringify(doc)).not.toMatch(/textAlign|target|rel|start|javascript|underline/);
});

it('flattens a list that stands too deep, and loses no word', () => {
  const deep = list([
    paragraph(text('1')),
    list([paragraph(text('2')), list([paragraph(text('3')), list([paragraph(text('4'))])])]),
  ]);
  const doc = toStored({ type: 'doc', content: [deep] });
  expect(richDoc.safeParse(doc).success).toBe(true);
  expect(JSON.stringify(doc)).toContain('"4"');
});

it('keeps a box with a known tone, and puts a heading in it down to a paragraph', () => {
  const doc = toStored({
    type: 'doc',
    content: [
      {
        type: 'callout',
        attrs: { tone: 'loud' },
        content: [{ type: 'heading', attrs: { level: 3 }, content: [text('Obs')] }],
      },
    ],
  });
  expect(doc?.content).toEqual([
    {
      type: 'callout',
      attrs: { tone: 'info' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Obs' }] }],
    },
  ]);
});

it('is no document when nothing is written', () => {
  expect(toStored({ type: 'doc', content: [{ type: 'paragraph' }] })).toBeUndefined();
});
