import { expect, it } from 'vitest';
import {
  describe as describeType,
  emptyData,
  mergeContent,
  textHash,
  translationState,
  type Data,
} from '@bti/domain';
import { allChosen, settle } from './conflicts.js';

const fields = describeType('tool').fields;
const tool = (data: Data): Data => ({ ...emptyData('tool'), ...data });
const ids = ['a', 'b', 'c'].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`);

it('gives the side that was chosen for each field, and keeps what was merged silently', () => {
  const base = tool({ title: { nb: 'Skjema' }, version: '1', format: 'PDF' });
  const ours = tool({ title: { nb: 'Mitt' }, version: '2', format: 'PDF' });
  const theirs = tool({ title: { nb: 'Deres' }, version: '3', format: 'DOCX' });
  const { merged, conflicts } = mergeContent(fields, base, ours, theirs);
  expect(conflicts.map(({ path }) => path)).toEqual(['title/nb', 'version']);
  expect(allChosen(conflicts, { version: 'ours' })).toBe(false);
  const settled = settle(merged, conflicts, { 'title/nb': 'theirs', version: 'ours' }, { ours, theirs });
  expect(settled).toMatchObject({ title: { nb: 'Deres' }, version: '2', format: 'DOCX' });
});

it('takes an entry away where the removal was chosen', () => {
  const entry = (text: string) => ({ id: 'e1', label: { nb: text }, help: {}, answer: '' });
  const base = tool({ formFields: [entry('Navn')] });
  const sides = { ours: tool({ formFields: [entry('Fullt navn')] }), theirs: tool({ formFields: [] }) };
  const { merged, conflicts } = mergeContent(fields, base, sides.ours, sides.theirs);
  expect(conflicts).toHaveLength(1);
  const { path } = conflicts[0]!;
  expect(settle(merged, conflicts, { [path]: 'theirs' }, sides).formFields).toEqual([]);
  expect(settle(merged, conflicts, { [path]: 'ours' }, sides).formFields).toHaveLength(1);
});

it('orders a list as the chosen side had it, and loses nobody', () => {
  const [a, b, c] = ids as [string, string, string];
  const sides = { ours: tool({ tjenester: [b, a, c] }), theirs: tool({ tjenester: [c, a, b] }) };
  const { merged, conflicts } = mergeContent(
    fields,
    tool({ tjenester: [a, b, c] }),
    sides.ours,
    sides.theirs,
  );
  for (const conflict of conflicts)
    expect(settle(merged, [conflict], { [conflict.path]: 'theirs' }, sides).tjenester).toEqual([c, a, b]);
  expect([...((merged.tjenester as string[]) ?? [])].sort()).toEqual([a, b, c]);
});

it('takes a translation with what it was made from, so that an outdated one shows as outdated', () => {
  const text = (nb: string, nn: string, from: string) =>
    tool({ title: { nb, nn, madeFrom: { nn: textHash(from) } } });
  const base = text('Eldre', 'Eldre', 'Eldre');
  const newer = text('Nyare', 'Ny omsetjing', 'Nyare');
  const older = text('Eldre', 'Retta omsetjing', 'Eldre');
  for (const [ours, theirs, side] of [
    [newer, older, 'theirs'],
    [older, newer, 'ours'],
  ] as const) {
    const { merged, conflicts } = mergeContent(fields, base, ours, theirs);
    expect(conflicts.map(({ path }) => path)).toEqual(['title/nn']);
    const settled = settle(merged, conflicts, { 'title/nn': side }, { ours, theirs }).title as object;
    expect(settled).toMatchObject({ nb: 'Nyare', nn: 'Retta omsetjing' });
    expect(translationState(settled, 'nn', 'nb')).toBe('outdated');
  }
});

it('takes a third text instead of both, and remembers what a third translation was made from', () => {
  const text = (nb: string, nn: string) => tool({ title: { nb, nn, madeFrom: { nn: textHash(nb) } } });
  const sides = { ours: text('Vår', 'Vår nynorsk'), theirs: text('Deres', 'Deira nynorsk') };
  const { merged, conflicts } = mergeContent(
    fields,
    text('Eldre', 'Eldre nynorsk'),
    sides.ours,
    sides.theirs,
  );
  const third = (written: string) => ({ written, main: 'nb' as const });
  expect(conflicts.map(({ path }) => path)).toEqual(['title/nb', 'title/nn']);
  expect(allChosen(conflicts, { 'title/nn': third(' '), 'title/nb': 'ours' })).toBe(false);
  const both = { 'title/nn': third('Tredje'), 'title/nb': third('Tredje nb') };
  expect(allChosen(conflicts, both)).toBe(true);
  const { title } = settle(merged, conflicts, both, sides);
  expect(title).toEqual({ nb: 'Tredje nb', nn: 'Tredje', madeFrom: { nn: textHash('Tredje nb') } });
  const one = settle(merged, conflicts, { 'title/nn': 'theirs', 'title/nb': third('Tredje') }, sides);
  expect(translationState(one.title as object, 'nn', 'nb')).toBe('outdated');
});

it('leaves no empty memory behind', () => {
  const base = tool({ title: { nb: 'Skjema' } });
  const ours = tool({ title: { nb: 'Skjema', nn: 'Mi', madeFrom: { nn: textHash('Skjema') } } });
  const theirs = tool({ title: { nb: 'Skjema', nn: 'Deira' } });
  const { merged, conflicts } = mergeContent(fields, base, ours, theirs);
  const settled = settle(merged, conflicts, { 'title/nn': 'theirs' }, { ours, theirs });
  expect(settled.title).toEqual({ nb: 'Skjema', nn: 'Deira' });
});
