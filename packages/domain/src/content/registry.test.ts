import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { dataOf } from '../../test/arbitrary.js';
import { changes } from '../derive/changes.js';
import { emptyData, isEmpty } from '../derive/empty.js';
import { mapIds } from '../derive/map-ids.js';
import { references } from '../derive/references.js';
import { searchText } from '../derive/search-text.js';
import { storable } from '../derive/storable.js';
import { eachField, type Data } from '../derive/walk.js';
import type { Field, Fields } from '../fields/field.js';
import { languages } from '../fields/language.js';
import { sameContent } from '../guide/canonical.js';
import { contentTypeNames, contentTypes, describe } from './index.js';

const every = (fields: Fields): Field[] =>
  Object.values(fields).flatMap((field) => [field, ...(field.kind === 'list' ? every(field.fields) : [])]);

suite.each(contentTypeNames)('the content type %s', (type) => {
  const description = describe(type);
  const generated = dataOf(description.fields);
  const always = (holds: (data: Record<string, unknown>) => boolean) =>
    fc.assert(fc.property(generated, holds), { numRuns: 30 });

  it('has a label and a name in both written languages for every field, and no field name with special letters', () => {
    for (const words of [
      description.label,
      description.plural,
      description.newOne,
      description.purpose,
      ...every(description.fields).flatMap(({ label, hint, example }) =>
        [label, hint, example].filter((words) => words !== undefined),
      ),
    ])
      expect(words.nb && words.nn).toBeTruthy();
    expect(Object.keys(description.fields).every((name) => /^[a-zA-Z-]+$/.test(name))).toBe(true);
    expect(description.fields[description.title]?.kind).toBe('text');
  });

  it('has every field in exactly one group, in form order, where it is divided at all', () => {
    if (!description.groups) return expect(Object.keys(description.fields).length).toBeLessThanOrEqual(16);
    expect(description.groups.flatMap(({ fields }) => fields)).toEqual(Object.keys(description.fields));
    expect(description.groups.every(({ title }) => title.nb && title.nn)).toBe(true);
    expect(description.groups[0]?.fields).toContain(description.title);
  });

  it('refers only to types that exist', () => {
    for (const field of every(description.fields))
      if (field.kind === 'reference' || field.kind === 'references')
        expect(field.to.every((name) => name in contentTypes)).toBe(true);
  });

  it('lets a file name only fields that stand beside it, of the right kind', () => {
    const levels = (fields: Fields): Fields[] => [
      fields,
      ...Object.values(fields).flatMap((field) => (field.kind === 'list' ? levels(field.fields) : [])),
    ];
    for (const fields of levels(description.fields))
      for (const field of Object.values(fields))
        if (field.kind === 'file') {
          expect([undefined, 'text']).toContain(field.alt && fields[field.alt]?.kind);
          expect([undefined, 'boolean']).toContain(field.decorative && fields[field.decorative]?.kind);
        }
  });

  it('stores {} as an empty draft, and every empty value is empty', () => {
    const empty = emptyData(type) as Data;
    expect(storable(type, {})).toEqual({ data: empty });
    eachField(description.fields, empty, (field, value) => {
      if (field.kind !== 'boolean') expect(isEmpty(field, value)).toBe(true);
    });
    expect(references(description.fields, empty)).toEqual([]);
    expect(searchText(description.fields, empty)).toBe('');
  });

  it('stores whatever its fields can hold, and stores it again unchanged', () => {
    always((data) => {
      const first = storable(type, data);
      if (!('data' in first)) throw new Error(JSON.stringify(first.problems));
      const second = storable(type, JSON.parse(JSON.stringify(first.data)));
      return 'data' in second && sameContent(first.data, second.data);
    });
  });

  it('refuses a field it does not have', () => {
    expect(storable(type, { nonsense: 1 })).toEqual({
      problems: [{ path: 'nonsense', code: 'unrecognized_keys' }],
    });
  });

  it('knows no change between equal data, and every change between different data', () => {
    always((data) => changes(description.fields, data, structuredClone(data)).length === 0);
    fc.assert(
      fc.property(generated, generated, (a, b) => {
        const stripped = (data: unknown) =>
          JSON.parse(
            JSON.stringify(data, (key, value: unknown) => (key === 'madeFrom' ? undefined : value)),
          ) as unknown;
        return changes(description.fields, a, b).length > 0 || sameContent(stripped(a), stripped(b));
      }),
      { numRuns: 30 },
    );
  });

  it('finds exactly the references that can be replaced', () => {
    always((data) => {
      const seen: string[] = [];
      mapIds(description.fields, data, (id) => (seen.push(id), id));
      return sameContent(
        seen.toSorted(),
        references(description.fields, data)
          .map(({ to }) => to)
          .toSorted(),
      );
    });
  });

  it('searches every language apart', () => {
    always((data) => {
      const all = searchText(description.fields, data);
      return languages.every((lang) => searchText(description.fields, data, lang).length <= all.length);
    });
  });
});
