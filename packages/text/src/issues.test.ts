import { issueCodes } from '@bti/domain';
import { describe, expect, it } from 'vitest';
import { issueSentence } from './issues.js';

const finding = { itemType: 'step', path: 'deadlines/a/amount', values: {} };

describe('issueSentence', () => {
  it('has something to say, and something to do, for every finding in both languages', () => {
    for (const code of issueCodes)
      for (const language of ['nb', 'nn'] as const) {
        const { what, todo } = issueSentence({ ...finding, code }, language);
        expect(what && todo).toMatch(/[.»]$/);
      }
  });

  it('names field, language, date and unit in the language of the reader, whatever the site is written in', () => {
    const required = { ...finding, code: 'required', path: 'how' } as const;
    expect(issueSentence(required, 'nb').what).toBe('«Hvordan» mangler.');
    expect(issueSentence(required, 'nn').what).toBe('«Korleis» manglar.');
    const deadlines = {
      ...finding,
      code: 'contradictoryDeadlines',
      values: { first: '1 weeks', second: '3 days' },
    } as const;
    expect(issueSentence(deadlines, 'nn').what).toContain('1 veker og 3 dagar');
    const missing = { ...finding, code: 'missingTranslation', values: { count: 1, language: 'nn' } } as const;
    expect(issueSentence(missing, 'nb').what).toBe('Én tekst mangler på nynorsk.');
    const expired = {
      ...finding,
      code: 'noLongerValid',
      path: 'validTo',
      values: { date: '2026-08-01' },
    } as const;
    expect(issueSentence(expired, 'nb').what).toBe('Gikk ut 1. august 2026.');
  });
});
