import { describe, expect, it } from 'vitest';
import type { DraftReading } from '@bti/domain';
import { draftOf } from '../../../test/draft.js';
import { guideMap } from './guide-model.js';
import { readAs, readersOf } from './read-as.js';

const forParents = (more: Partial<DraftReading>): DraftReading => ({
  audience: 'parent',
  data: {},
  version: 1,
  fromVersion: 1,
  updatedAt: '',
  updatedBy: '',
  ...more,
});
const drafts = new Map(
  [
    draftOf('g', 'guide', { levels: ['l', 'm'] }),
    draftOf(
      'l',
      'level',
      { steps: ['a', 'b', 'c'] },
      { readings: [forParents({ data: { steps: ['c', 'a', 'b'] } })] },
    ),
    draftOf('m', 'level', { steps: ['d'] }, { readings: [forParents({ show: 'notDescribed' })] }),
    draftOf(
      'a',
      'step',
      { title: { nb: 'Se' } },
      { readings: [forParents({ data: { title: { nb: 'Snakk' } } })] },
    ),
    draftOf('b', 'step', {}, { readings: [forParents({ show: 'hidden' })] }),
    draftOf('c', 'step', { title: { nb: 'Del' } }),
    draftOf('d', 'step', { title: { nb: 'Følg' } }),
  ].map((one) => [one.id, one]),
);

describe('the guide of one reader', () => {
  const read = readAs(drafts, { audience: 'parent' }, 'foresatte');

  it('has that reader’s words and order, without what is hidden or not described', () => {
    const map = guideMap(read.drafts, read.drafts.get('g'), [], 'nb');
    expect(map.levels.map(({ steps }) => steps.map(({ title }) => title))).toEqual([['Del', 'Snakk'], []]);
    expect(read.hidden).toBe(1);
  });

  it('knows what is their own, and for whom anything is written', () => {
    expect([...read.reader.own]).toEqual(['l', 'a']);
    expect([...read.reader.notDescribed]).toEqual(['m']);
    expect(readersOf(drafts)).toEqual([{ audience: 'parent' }]);
  });
});
