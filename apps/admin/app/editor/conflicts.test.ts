import { expect, it } from 'vitest';
import { describe as describeType, emptyData, mergeContent, type Data } from '@bti/domain';
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
  const settled = settle(merged, conflicts, { 'title/nb': 'theirs', version: 'ours' });
  expect(settled).toMatchObject({ title: { nb: 'Deres' }, version: '2', format: 'DOCX' });
});

it('takes an entry away where the removal was chosen', () => {
  const entry = (text: string) => ({ id: 'e1', label: { nb: text }, help: {}, answer: '' });
  const { merged, conflicts } = mergeContent(
    fields,
    tool({ formFields: [entry('Navn')] }),
    tool({ formFields: [entry('Fullt navn')] }),
    tool({ formFields: [] }),
  );
  expect(conflicts).toHaveLength(1);
  expect(settle(merged, conflicts, { [conflicts[0]!.path]: 'theirs' }).formFields).toEqual([]);
  expect(settle(merged, conflicts, { [conflicts[0]!.path]: 'ours' }).formFields).toHaveLength(1);
});

it('orders a list as the chosen side had it, and loses nobody', () => {
  const [a, b, c] = ids as [string, string, string];
  const { merged, conflicts } = mergeContent(
    fields,
    tool({ tjenester: [a, b, c] }),
    tool({ tjenester: [b, a, c] }),
    tool({ tjenester: [c, a, b] }),
  );
  for (const conflict of conflicts)
    expect(settle(merged, [conflict], { [conflict.path]: 'theirs' }).tjenester).toEqual([c, a, b]);
  expect([...((merged.tjenester as string[]) ?? [])].sort()).toEqual([a, b, c]);
});
