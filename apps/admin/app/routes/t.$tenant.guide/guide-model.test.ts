import { describe, expect, it } from 'vitest';
import type { Data, Issue } from '@bti/domain';
import { draftOf } from '../../../test/draft.js';
import { arrowsOf, drawn } from './arrows/arrows-of.js';
import { counts, filterIn, fits, isFiltered, stepsOn, withFilter } from './filter.js';
import { guideMap, nextKey } from './guide-model.js';
import { freed, isPlace, usesOf } from './uses.js';

const outcome = (id: string, target: Data) => ({
  id,
  label: { nb: id },
  condition: {},
  document: {},
  needsConsent: false,
  scope: '',
  targets: [{ id: 't', ...target }],
});
const drafts = new Map(
  [
    draftOf('g', 'guide', { title: { nb: 'Veileder' }, levels: ['l0', 'l1'], startAt: 's1' }),
    draftOf('l0', 'level', { key: '0', title: { nb: 'Undre' }, steps: ['s1', 's2'] }),
    draftOf('l1', 'level', { key: '1', title: { nb: 'Handle' }, steps: ['s3'] }),
    draftOf('l9', 'level', { key: 'B', title: { nb: 'Utenfor' } }),
    draftOf('r', 'role', { title: { nb: 'Lærer' } }),
    draftOf('a', 'arena', { title: { nb: 'Møte' }, handsBack: [{ id: 'h', kind: 'level', to: 'l0' }] }),
    draftOf('s1', 'step', {
      title: { nb: 'Se' },
      responsible: [{ id: 'e', role: 'r', mode: 'does', note: {} }],
    }),
    draftOf('s2', 'step', {
      title: { nb: 'Velg' },
      sameToolsAs: ['s1'],
      outcomes: [
        outcome('ja', { kind: 'level', to: 'l1' }),
        outcome('møte', { kind: 'arena', to: 'a' }),
        outcome('nei', { kind: 'close' }),
      ],
    }),
    draftOf('s3', 'step', {
      title: { nb: 'Vurder' },
      outcomes: [
        outcome('tilbake', { kind: 'step', to: 's1' }),
        outcome('uklart', { kind: 'unknown', note: '' }),
      ],
    }),
    draftOf('s4', 'step', { title: { nb: 'Løst' } }),
  ].map((one) => [one.id, one]),
);
const issue: Issue = {
  code: 'required',
  severity: 'error',
  itemId: 's1',
  itemType: 'step',
  itemTitle: 'Se',
  path: 'what',
  values: {},
};
const map = guideMap(drafts, drafts.get('g'), [issue], 'nb');

describe('the map of a guide', () => {
  it('has its levels with their steps, the arenas that outcomes lead to, and what stands outside', () => {
    expect(map.levels.map(({ key, steps }) => [key, steps.map(({ title }) => title)])).toEqual([
      ['0', ['Se', 'Velg']],
      ['1', ['Vurder']],
    ]);
    expect(map.arenas.map(({ title }) => title)).toEqual(['Møte']);
    expect(map.loose.map(({ title }) => title)).toEqual(['Løst']);
    expect(map.spare.map(({ id }) => id)).toEqual(['l9']);
    expect(nextKey(map.levels)).toBe('2');
    expect(nextKey([])).toBe('0');
  });

  it('names a step that stands on two levels twice', () => {
    const twice = new Map(drafts).set('l1', draftOf('l1', 'level', { steps: ['s1'] }));
    const keys = stepsOn(guideMap(twice, drafts.get('g'), [], 'nb')).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('its arrows', () => {
  const arrows = arrowsOf(map);

  it('lead to what is on the board, and know forward from back', () => {
    expect(arrows.map(({ from, to, forward }) => [from, to, forward])).toEqual([
      ['outcome:s2:ja', 'level:l1', true],
      ['outcome:s2:møte', 'arena:a', true],
      ['outcome:s3:tilbake', 'step:s1', false],
      ['outcome:a:h', 'level:l0', false],
    ]);
  });

  it('are drawn back only from the card in hand', () => {
    expect(drawn(arrows, undefined)).toEqual({ lasting: arrows.slice(0, 2), passing: [] });
    expect(drawn(arrows, 's3')).toEqual({ lasting: arrows.slice(0, 2), passing: [arrows[2]] });
  });
});

describe('the filter', () => {
  const found = (query: string) =>
    stepsOn(map)
      .filter((step) => fits(step, filterIn(new URLSearchParams(query))))
      .map(({ title }) => title);

  it('finds by role, by what the check says and by what is missing', () => {
    expect(found('role=r')).toEqual(['Se']);
    expect(found('missing=errors')).toEqual(['Se']);
    expect(found('missing=responsible')).toEqual(['Velg', 'Vurder', 'Løst']);
    expect(found('missing=tool')).toEqual(['Se', 'Vurder', 'Løst']);
    expect(found('missing=target')).toEqual(['Vurder']);
    expect(found('role=r&missing=target')).toEqual([]);
    expect(found('missing=nonsense')).toHaveLength(4);
  });

  it('counts what each choice would leave, the others as they are', () => {
    const count = counts(stepsOn(map), filterIn(new URLSearchParams('missing=errors')));
    expect(count.role).toEqual(new Map([['r', 1]]));
    expect(count.missing.get('target')).toBe(1);
  });

  it('stands in the address beside what else stands there, and leaves it', () => {
    const search = withFilter(new URLSearchParams('view=list&tool=x'), { role: 'r', tool: '' });
    expect(search.toString()).toBe('view=list&role=r');
    expect(isFiltered(filterIn(search))).toBe(true);
    expect(isFiltered(filterIn(withFilter(search, { role: '' })))).toBe(false);
  });
});

describe('the places of use', () => {
  it('are outcomes, same tools and the start of the guide; the place on the level is no loss', () => {
    const uses = usesOf(drafts, new Set(['s1']));
    expect(uses.filter((use) => !isPlace(use)).map(({ draft: { id }, roles }) => [id, roles])).toEqual([
      ['g', ['startAt']],
      ['s2', ['sameToolsAs']],
      ['s3', ['outcomes.targets']],
    ]);
    const ids = new Set(['s1']);
    const after = new Map(freed(uses, ids).map(({ id, change }) => [id, change(drafts.get(id)!.data)]));
    expect(after.get('l0')?.steps).toEqual(['s2']);
    expect(after.get('s3')?.outcomes).toMatchObject([{ targets: [{ kind: 'unknown' }] }, {}]);
  });
});
