import { describe as describeType, emptyData, type Draft, type DraftReading } from '@bti/domain';
import { valueWords } from '@bti/text';
import { describe, expect, it } from 'vitest';
import { columnOf, isAsCommon, rowsThatDiffer } from './matrix.js';

const barnehage = { tjeneste: '11111111-1111-4111-8111-111111111111' };
const skole = { tjeneste: '22222222-2222-4222-8222-222222222222' };
const parents = { ...barnehage, audience: 'parent' as const };
const reading = (change: Partial<DraftReading>): DraftReading => ({
  data: {},
  version: 1,
  fromVersion: 1,
  updatedAt: '',
  updatedBy: '',
  ...change,
});
const item = (...readings: DraftReading[]): Draft => ({
  id: '6f1f6a0e-3f0c-4d4e-9d59-0c8f6d7d3a11',
  type: 'step',
  slug: 'undring',
  oldSlugs: [],
  owner: null,
  data: { ...emptyData('step'), title: { nb: 'Undring' }, tools: ['a', 'b'] },
  readings,
  version: 1,
  updatedAt: '',
  updatedBy: '',
  deletedAt: null,
});
const words = {
  lang: 'nb' as const,
  titleOf: (id: string) => id.toUpperCase(),
  values: valueWords('nb', (id) => id),
  added: (what: string) => `Lagt til: ${what}`,
  removed: (what: string) => `Tatt bort: ${what}`,
  reordered: 'Ny rekkefølge',
};
const column = (draft: Draft, lens: Parameters<typeof columnOf>[1], behind: string[] = []) =>
  columnOf(draft, lens, new Set(behind), words);

describe('who differs where', () => {
  const own = reading({ ...barnehage, data: { title: { nb: 'Se barnet' }, tools: ['b', 'c'] } });

  it('says what stands instead, and where the common text has changed beneath', () => {
    const { cells, own: count } = column(item(own), barnehage, ['title']);
    expect(cells.get('title')).toEqual({
      kind: 'differs',
      notes: [{ what: 'Se barnet' }],
      isBehind: true,
    });
    expect(cells.get('tools')).toEqual({
      kind: 'differs',
      notes: [{ what: 'Lagt til: C' }, { what: 'Tatt bort: A' }],
      isBehind: false,
    });
    expect(cells.get('what')).toEqual({ kind: 'same' });
    expect(count).toBe(2);
  });

  it('begins a long text where it differs', () => {
    const common = 'Magefølelsen sier at noe ikke stemmer. Gi den et døgn, ikke et år.';
    const draft = item(
      reading({ ...barnehage, data: { title: { nb: common.replace('døgn', 'par dager') } } }),
    );
    const { cells } = column({ ...draft, data: { ...draft.data, title: { nb: common } } }, barnehage);
    expect(cells.get('title')).toMatchObject({
      notes: [{ what: '… at noe ikke stemmer. Gi den et par dager, ikke et år.' }],
    });
  });

  it('tells a weaker reading from the common text', () => {
    const { cells } = column(item(own), parents);
    expect(cells.get('title')).toEqual({ kind: 'inherited', from: `${barnehage.tjeneste}.` });
  });

  it('shows only the fields in which somebody differs, and folds those who read the common text', () => {
    const draft = item(own);
    const columns = [column(draft, barnehage), column(draft, skole)];
    expect(rowsThatDiffer(draft, columns)).toEqual(['title', 'tools']);
    expect(columns.map(isAsCommon)).toEqual([false, true]);
  });

  it('has one word for every field of what is hidden, and keeps the name of what is not described', () => {
    const hidden = column(item(reading({ ...skole, show: 'hidden' })), skole);
    expect(new Set([...hidden.cells.values()].map(({ kind }) => kind))).toEqual(new Set(['hidden']));
    const silent = column(item(reading({ ...skole, show: 'notDescribed' })), skole);
    expect(silent.cells.get('title')).toEqual({ kind: 'same' });
    expect(silent.cells.get('what')).toEqual({ kind: 'notDescribed' });
    expect(silent.cells.size).toBe(Object.keys(describeType('step').fields).length);
    expect(isAsCommon(silent)).toBe(false);
  });
});
