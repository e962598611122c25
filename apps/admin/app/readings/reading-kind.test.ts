import { emptyData, type Data, type Draft, type DraftReading } from '@bti/domain';
import { describe, expect, it } from 'vitest';
import { inheritedUnder, seenThrough } from './inherited.js';
import { isBlank, readingInput, readingOf } from './reading-kind.js';

const barnehage = '11111111-1111-4111-8111-111111111111';
const lens = { tjeneste: barnehage, audience: 'parent' as const };

const reading = (change: Partial<DraftReading>): DraftReading => ({
  data: {},
  version: 1,
  fromVersion: 1,
  updatedAt: '2026-11-22T05:00:00Z',
  updatedBy: 'Koordinator',
  ...change,
});
const draft = (...readings: DraftReading[]): Draft => ({
  id: '6f1f6a0e-3f0c-4d4e-9d59-0c8f6d7d3a11',
  type: 'step',
  slug: 'undring',
  oldSlugs: [],
  owner: null,
  data: { ...emptyData('step'), title: { nb: 'Undring' }, tools: ['a', 'b'] },
  readings,
  version: 4,
  updatedAt: '2026-11-22T05:00:00Z',
  updatedBy: 'Koordinator',
  deletedAt: null,
});
const merge = (base: Data, ours: Data, theirs: Data) => readingOf(lens).merge('step', base, ours, theirs);

describe('a reading in its editor', () => {
  it('begins from the base as it stands where nobody has made it, and says nothing', () => {
    const { data, version } = readingOf(lens).of(draft());
    expect({ data, version }).toEqual({ data: { fromVersion: 4 }, version: 0 });
    expect(isBlank(data)).toBe(true);
  });

  it('is sent as it was read', () => {
    const own = reading({
      ...lens,
      show: 'notDescribed',
      data: { tools: ['b'] },
      version: 3,
      fromVersion: 2,
    });
    const { data, version } = readingOf(lens).of(draft(own));
    expect(readingInput(version, data)).toEqual({
      version: 3,
      fromVersion: 2,
      show: 'notDescribed',
      data: { tools: ['b'] },
    });
  });

  it('checks what it overrides and completes nothing', () => {
    const { check } = readingOf(lens);
    expect(check('step', { fromVersion: 1, tools: [] })).toEqual({ data: { fromVersion: 1, tools: [] } });
    expect(check('step', { fromVersion: 1, title: 'x' })).toMatchObject({ problems: [{ path: 'title' }] });
  });

  it('merges what two have done to different fields, and never makes a field its own by that', () => {
    const base = { fromVersion: 1, tools: ['a'] };
    const ours = { ...base, title: { nb: 'Vår' } };
    const theirs = { fromVersion: 4, show: 'hidden', tools: ['a', 'b'] };
    expect(merge(base, ours, theirs)).toEqual({
      merged: { fromVersion: 4, show: 'hidden', title: { nb: 'Vår' }, tools: ['a', 'b'] },
      conflicts: [],
    });
  });

  it('asks where one has written in a field that the other lets follow the common text', () => {
    const base = { fromVersion: 1, title: { nb: 'Egen' } };
    const { merged, conflicts } = merge(base, { ...base, title: { nb: 'Ny' } }, { fromVersion: 1 });
    expect(merged.title).toEqual({ nb: 'Ny' });
    expect(conflicts).toEqual([
      { path: 'title', base: { nb: 'Egen' }, ours: { nb: 'Ny' }, theirs: undefined },
    ]);
  });
});

describe('what a reading begins from', () => {
  const weaker = reading({ audience: 'parent', show: 'hidden', data: { title: { nb: 'For foresatte' } } });

  it('is the weaker readings laid over the base, with whose each field is', () => {
    const seen = inheritedUnder(draft(weaker), lens);
    expect(seen.data).toMatchObject({ title: { nb: 'For foresatte' }, tools: ['a', 'b'] });
    expect([...seen.from]).toEqual([['title', '.parent']]);
    expect({ show: seen.show, from: seen.showFrom }).toEqual({
      show: 'hidden',
      from: { audience: 'parent' },
    });
  });

  it('shows again what a weaker reading hides, where the stronger one says so', () => {
    const seen = seenThrough(draft(weaker, reading({ ...lens, show: 'shown', data: { tools: [] } })), lens);
    expect(seen).toMatchObject({ show: 'shown', data: { title: { nb: 'For foresatte' }, tools: [] } });
    expect([...seen.own]).toEqual(['tools']);
  });

  it('keeps nothing but the name of what is not described', () => {
    const seen = inheritedUnder(draft(), lens, 'notDescribed');
    expect(seen.data).toMatchObject({ title: { nb: 'Undring' }, tools: [] });
  });
});
