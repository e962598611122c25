import { describe, expect, it } from 'vitest';
import { draftOf } from '../../test/draft.js';
import { foreseenDrafts, wantedBy, type Edit } from './edits.js';

const drafts = new Map(
  [draftOf('l', 'level', { key: '0', steps: ['s'] }), draftOf('s', 'step', { title: { nb: 'Se' } })].map(
    (one) => [one.id, one],
  ),
);
const withStep = (id: string): Edit => ({
  id: 'l',
  change: (data) => ({ ...data, steps: [...(data.steps as string[]), id] }),
});
const made: Edit = { id: 'n', type: 'step', data: { title: { nb: 'Ny' } } };

describe('an act over several items', () => {
  it('says of each once what it shall become, and from which version', () => {
    const wanted = wantedBy([made, withStep('n'), withStep('m'), { id: 's', deleted: true }], drafts);
    expect(wanted).toMatchObject([
      { id: 'n', type: 'step', version: 0, data: { title: { nb: 'Ny' } } },
      { id: 'l', type: 'level', version: 1, data: { key: '0', steps: ['s', 'n', 'm'] } },
      { id: 's', type: 'step', version: 1, data: null },
    ]);
  });

  it('leaves alone what is gone by now', () => {
    expect(
      wantedBy(
        [
          { id: 'x', deleted: true },
          { id: 'x', change: (data) => data },
        ],
        drafts,
      ),
    ).toEqual([]);
    const twice: Edit[] = [
      { id: 's', deleted: true },
      { id: 's', change: () => ({}) },
    ];
    expect(wantedBy(twice, drafts)).toMatchObject([{ id: 's', data: null }]);
  });

  it('is shown as it will be: what is made is whole, what is deleted is gone', () => {
    const shown = foreseenDrafts(drafts, [made, withStep('n'), { id: 's', deleted: true }]);
    expect([...shown.keys()]).toEqual(['l', 'n']);
    expect(shown.get('n')?.data).toMatchObject({ title: { nb: 'Ny' }, outcomes: [] });
    expect(shown.get('l')?.data.steps).toEqual(['s', 'n']);
    expect(drafts.get('l')?.data.steps).toEqual(['s']);
    expect(foreseenDrafts(drafts, [])).toBe(drafts);
  });
});
