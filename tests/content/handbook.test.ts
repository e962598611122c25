import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audienceWords, contentTypes } from '@bti/domain';
import { adminWords } from '@bti/text';
import { labelsOf } from './interface-words.js';

const page = readFileSync(new URL('../../docs/for-coordinators.md', import.meta.url), 'utf8');
const quoted = [...page.matchAll(/«([^»]+)»/g)].map((match) => match[1]!);

describe('the handbook for coordinators', () => {
  it('quotes only words that stand in the admin', () => {
    const labels = labelsOf(adminWords.nb, contentTypes, audienceWords);
    expect(quoted.length).toBeGreaterThan(60);
    expect([...new Set(quoted)].filter((label) => !labels.some((known) => known.test(label)))).toEqual([]);
  });

  it('knows a word that is not there from one that is', () => {
    const labels = labelsOf(adminWords.nb, contentTypes, audienceWords);
    const known = (label: string) => labels.some((pattern) => pattern.test(label));
    expect(['Publiser utgave 12', 'Trinn', 'Logg inn'].map(known)).toEqual([true, true, true]);
    expect(['Publiser utgave', 'Trinnet', 'Kast alt'].map(known)).toEqual([false, false, false]);
  });
});
