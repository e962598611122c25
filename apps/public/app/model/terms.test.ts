import { describe, expect, it } from 'vitest';
import { makeLexicon, splitAtTerms, type TextPart } from './terms.js';

const lexicon = makeLexicon([
  { id: 'undring', forms: ['Undring', 'undre', 'undrer'] },
  { id: 'bekymring', forms: ['bekymring'] },
  { id: 'BEKYMRING', forms: ['BEKYMRING'] },
  { id: 'tjeneste', forms: ['tjeneste'] },
  { id: 'bti', forms: ['BTI'] },
  { id: 'plan', forms: ['individuell plan', 'individuelle planer'] },
  { id: 'holder', forms: ['Stafettholder', 'stafetthaldar'] },
])!;
const found = (text: string, met: string[] = []) =>
  splitAtTerms(text, lexicon, new Set(met)).flatMap((part) =>
    typeof part === 'string' ? [] : [`${part.term}: ${part.text}`],
  );
const whole = (parts: TextPart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

describe('the terms of a text', () => {
  it('are found as whole words, lightly inflected, in any case', () => {
    expect(found('Undringen er nok, sier tjenestene.')).toEqual([
      'undring: Undringen',
      'tjeneste: tjenestene',
    ]);
    expect(found('stafettholderens oppgave')).toEqual(['holder: stafettholderens']);
    expect(found('Stafetthaldarane møtest')).toEqual(['holder: Stafetthaldarane']);
    expect(found('Lag en individuell plan, eller flere individuelle planer.')).toEqual([
      'plan: individuell plan',
    ]);
  });

  it('are not found inside other words, and not in compounds', () => {
    expect(found('tjenestebil, bortundringsløs, BTI-koordinator, medundre')).toEqual([]);
  });

  it('tell a word in capitals from the same word without', () => {
    expect(found('En bekymring blir til BEKYMRING.')).toEqual([
      'bekymring: bekymring',
      'BEKYMRING: BEKYMRING',
    ]);
    expect(found('bti og BTI')).toEqual(['bti: BTI']);
  });

  it('are shown at their first use only, on the page and in the text', () => {
    expect(found('Undring og mer undring')).toEqual(['undring: Undring']);
    expect(found('Undring og bekymring', ['undring'])).toEqual(['bekymring: bekymring']);
  });

  it('never change the text', () => {
    for (const text of ['', 'undring', 'Om undring (og bekymring).', 'Ingen ord her', 'å undre seg'])
      expect(whole(splitAtTerms(text, lexicon, new Set()))).toBe(text);
  });

  it('are none where nothing is explained', () => {
    expect(makeLexicon([])).toBeUndefined();
    expect(makeLexicon([{ id: 'x', forms: ['', ' '] }])).toBeUndefined();
  });
});
