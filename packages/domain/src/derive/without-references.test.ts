import { describe, expect, it } from 'vitest';
import type { Fields } from '../fields/field.js';
import { withoutReferences } from './without-references.js';

const label = { nb: 'x', nn: 'x' };
const fields: Fields = {
  one: { kind: 'reference', to: ['role'], label },
  many: { kind: 'references', to: ['role'], label },
  ways: { kind: 'targets', label },
  text: { kind: 'richText', label },
  list: { kind: 'list', label, entry: label, fields: { one: { kind: 'reference', to: ['role'], label } } },
};
const reference = (id: string) => ({
  type: 'text',
  text: id,
  marks: [{ type: 'bold' }, { type: 'reference', attrs: { id } }],
});

describe('withoutReferences', () => {
  it('empties what leads to something gone, everywhere, and leaves the rest', () => {
    const data = {
      one: 'gone',
      many: ['gone', 'here'],
      ways: [
        { id: 'a', kind: 'level', to: 'gone' },
        { id: 'b', kind: 'level', to: 'here' },
      ],
      text: {
        nb: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [reference('gone'), reference('here')] }],
        },
      },
      list: [{ id: 'e', one: 'gone' }],
    };
    expect(withoutReferences(fields, data, new Set(['gone']))).toEqual({
      one: null,
      many: ['here'],
      ways: [
        { id: 'a', kind: 'unknown', note: '' },
        { id: 'b', kind: 'level', to: 'here' },
      ],
      text: {
        nb: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [{ type: 'text', text: 'gone', marks: [{ type: 'bold' }] }, reference('here')],
            },
          ],
        },
      },
      list: [{ id: 'e', one: null }],
    });
    expect(withoutReferences(fields, data, new Set())).toEqual(data);
  });
});
