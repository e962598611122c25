import { expect, it } from 'vitest';
import { emptyData, type Draft } from '@bti/domain';
import { filteredRows, readFilter, type Row } from './list-filter.js';

const row = (title: string, more: Partial<Row> = {}, data: Record<string, unknown> = {}): Row => ({
  draft: {
    id: title,
    type: 'tool',
    updatedAt: '2026-01-01T00:00:00Z',
    data: { ...emptyData('tool'), title: { nb: title }, ...data },
  } as unknown as Draft,
  title,
  usedBy: [],
  change: undefined,
  errors: 0,
  warnings: 0,
  untranslated: false,
  ...more,
});
const compare = new Intl.Collator('nb').compare;
const shown = (rows: Row[], address: string) =>
  filteredRows(rows, readFilter(new URLSearchParams(address), 'tool'), compare).map(({ title }) => title);

it('sorts as Norwegian does, and by use with the name where they are even', () => {
  const used = { usedBy: [row('x').draft] };
  const rows = [row('Åpen dør'), row('Ærlig'), row('Øving', used), row('Avtale')];
  expect(shown(rows, '')).toEqual(['Avtale', 'Ærlig', 'Øving', 'Åpen dør']);
  expect(shown(rows, 'sort=used')).toEqual(['Øving', 'Avtale', 'Ærlig', 'Åpen dør']);
});

it('holds every filter at once, those of the choices of the type among them', () => {
  const rows = [
    row('Skjema', { errors: 1, change: 'changed' }, { toolKind: 'form' }),
    row('Mal', { errors: 1 }, { toolKind: 'template' }),
    row('Film', {}, {}),
  ];
  expect(shown(rows, 'check=error')).toEqual(['Mal', 'Skjema']);
  expect(shown(rows, 'check=error&f.toolKind=form')).toEqual(['Skjema']);
  expect(shown(rows, 'f.toolKind=-')).toEqual(['Film']);
  expect(shown(rows, 'state=same')).toEqual(['Film', 'Mal']);
  expect(shown(rows, 'q=ski')).toEqual([]);
});

it('takes what an address gets wrong as no filter', () => {
  expect(readFilter(new URLSearchParams('state=tull&sort=tull&f.title=a'), 'tool')).toEqual(
    readFilter(new URLSearchParams(), 'tool'),
  );
});
