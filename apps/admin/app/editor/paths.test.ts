import { expect, it } from 'vitest';
import { valueAt, withIds, withValueAt } from './paths.js';

const data = {
  title: { nb: 'A' },
  outcomes: [
    { id: 'a1', label: { nb: 'Ja' }, targets: [{ id: 't1', kind: 'close' }] },
    { id: 'b2', label: { nb: 'Nei' }, targets: [] },
  ],
};

it('reads by field, entry id and language', () => {
  expect(valueAt(data, 'outcomes/b2/label/nb')).toBe('Nei');
  expect(valueAt(data, 'outcomes/zz/label')).toBeUndefined();
});

it('replaces one value and leaves the original as it was', () => {
  const next = withValueAt(data, 'outcomes/a1/label/nb', 'Kanskje');
  expect(valueAt(next, 'outcomes/a1/label/nb')).toBe('Kanskje');
  expect(data.outcomes[0]!.label.nb).toBe('Ja');
  expect(next.outcomes[1]).toBe(data.outcomes[1]);
});

it('takes an entry or a language away, and puts an entry back', () => {
  expect(withValueAt(data, 'outcomes/a1', undefined).outcomes).toHaveLength(1);
  expect(withValueAt(data, 'title/nb', undefined).title).toEqual({});
  expect(withValueAt(data, 'outcomes/c3', { id: 'c3' }).outcomes).toHaveLength(3);
});

it('turns places into ids, as the editor names fields', () => {
  expect(withIds(data, 'outcomes/0/targets/0/url')).toBe('outcomes/a1/targets/t1/url');
});
