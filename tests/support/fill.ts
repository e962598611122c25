import { describe, type ContentType, type Field, type Fields, type Language } from '@bti/domain';

/** Makes an item to refer to, of a type, and gives its id. */
export type Refer = (type: ContentType) => Promise<string>;

/** Data of a type with every field filled in, references to real items included. */
export const filled = (type: ContentType, refer: Refer): Promise<Record<string, unknown>> =>
  fillAll(describe(type).fields, refer);

async function fillAll(fields: Fields, refer: Refer): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) data[name] = await fill(name, field, refer);
  return data;
}

const texts = (words: string): Partial<Record<Language, string>> => ({
  nb: `${words} æøå`,
  nn: `${words} (nn)`,
});
const doc = (text: string, mark?: unknown) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text, ...(mark ? { marks: [mark] } : {}) }] }],
});

async function fill(name: string, field: Field, refer: Refer): Promise<unknown> {
  switch (field.kind) {
    case 'plain':
      return `verdi av ${name}`;
    case 'text':
      return texts(name);
    case 'richText':
      return {
        nb: doc(name, { type: 'reference', attrs: { id: await refer('page') } }),
        nn: doc(name, { type: 'bold' }),
      };
    case 'boolean':
      return true;
    case 'number':
      return field.max;
    case 'date':
      return '2026-11-21';
    case 'choice':
      return Object.keys(field.options).at(-1);
    case 'link':
      return 'https://example.no/side?a=1';
    case 'reference':
      return refer(field.to[0] as ContentType);
    case 'references':
      return [await refer(field.to[0] as ContentType), await refer(field.to.at(-1) as ContentType)];
    case 'targets':
      return [
        { id: 'a', kind: 'close' },
        { id: 'b', kind: 'level', to: await refer('level') },
        { id: 'c', kind: 'step', to: await refer('step') },
        { id: 'd', kind: 'arena', to: await refer('arena') },
        { id: 'e', kind: 'guide', to: await refer('guide') },
        { id: 'f', kind: 'report', recipient: 'barnevern' },
        { id: 'g', kind: 'url', url: 'https://example.no' },
        { id: 'h', kind: 'unknown', note: 'uklart' },
      ];
    case 'file':
      return null;
    case 'list':
      return [
        { id: 'en', ...(await fillAll(field.fields, refer)) },
        { id: 'to', ...(await fillAll(field.fields, refer)) },
      ];
    default:
      return field satisfies never;
  }
}
