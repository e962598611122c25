import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const wordsOf = (kind: string, language: string): Map<string, string> =>
  new Map(
    readFileSync(`infra/keycloak/themes/bti/${kind}/messages/messages_${language}.properties`, 'utf8')
      .split('\n')
      .filter((line) => line.includes('=') && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

describe.each(['login', 'email'])('the words of Keycloak (%s)', (kind) => {
  const [nb, nn] = [wordsOf(kind, 'nb'), wordsOf(kind, 'nn')];

  it('stand in both written languages, with the same things filled in', () => {
    expect([...nn.keys()]).toEqual([...nb.keys()]);
    const filled = (text: string) => (text.match(/\{\d|\$\{[^}]+\}/g) ?? []).toSorted();
    for (const [key, text] of nb) {
      expect([key, text.trim(), nn.get(key)?.trim()]).not.toContain('');
      expect([key, filled(nn.get(key)!)]).toEqual([key, filled(text)]);
    }
  });

  it('have a second apostrophe where one is meant, or what is filled in would not be', () => {
    for (const words of [nb, nn])
      for (const [key, text] of words) expect([key, /(^|[^'])'([^']|$)/.test(text)]).toEqual([key, false]);
  });
});

it('do not tell on the sign-in page that an account is locked', () => {
  for (const language of ['nb', 'nn']) {
    const words = wordsOf('login', language);
    expect(words.get('accountTemporarilyDisabledMessage')).toBe(words.get('invalidUserMessage'));
    expect(words.get('accountPermanentlyDisabledMessage')).toBe(words.get('invalidUserMessage'));
  }
});
