import { describe as suite, expect, it } from 'vitest';
import { audienceWords, contentTypes, labels, type Field, type Fields, type Words } from '@bti/domain';
import { publicWords, wordsIn } from './public.js';

/** Choices that a reader never meets: they fill in the form, or are said by words of the public site. */
const unsaid = new Set(['answer', 'unit', 'mode', 'tjenesterInvolved']);

function choicesOf(fields: Fields): Words[] {
  return Object.entries(fields).flatMap(([name, field]: [string, Field]) => {
    if (field.kind === 'list') return choicesOf(field.fields);
    return field.kind === 'choice' && !unsaid.has(name) ? Object.values(field.options) : [];
  });
}

suite('the words of the public site', () => {
  it('say types, choices and audiences in English too', () => {
    const said = Object.values(contentTypes)
      .filter(({ name }) => name !== 'settings')
      .flatMap(({ label, plural, fields }) => [label, plural, ...choicesOf(fields)]);
    // What reads alike in both is still in the list; what is not, comes out as it went in.
    const same = new Set(['System', 'Film', 'film']);
    const missing = [...said, ...Object.values(audienceWords)]
      .filter((words) => words.nb !== 'leder' && words.nb !== 'alle' && words.nb !== 'foresatte')
      .filter((words) => wordsIn(words, 'en') === words.nb && !same.has(words.nb));
    expect(missing).toEqual([]);
    expect(Object.values(labels).filter(({ en }) => !en)).toEqual([]);
  });

  it('leave a word as it is where a language has none of its own', () => {
    expect(wordsIn({ nb: 'Skjema', nn: 'Skjema' }, 'nn')).toBe('Skjema');
    expect(wordsIn({ nb: 'Et nytt ord', nn: 'Eit nytt ord' }, 'en')).toBe('Et nytt ord');
  });

  it('keep the quotation marks of each language', () => {
    const said = (words: unknown): string[] =>
      typeof words === 'string'
        ? [words]
        : typeof words === 'object' && words !== null
          ? Object.values(words).flatMap(said)
          : [];
    expect(said(publicWords.en).filter((text) => /[«»"]/.test(text))).toEqual([]);
    for (const lang of ['nb', 'nn'] as const)
      expect(said(publicWords[lang]).filter((text) => /[“”"]/.test(text))).toEqual([]);
  });
});
