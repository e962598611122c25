import { describe as suite, expect, it } from 'vitest';
import { foreignForms, otherWrittenForms, ownWords } from './written-forms.js';
import { paragraphs } from '../fields/rich-text.js';

const found = (lang: 'nb' | 'nn', text: string) =>
  otherWrittenForms(lang, text).map(({ word, proposal }) => `${word}>${proposal}`);

suite('forms of the other written language', () => {
  it('are found, each once, with what to write instead', () => {
    expect(found('nn', 'Hva gjør du, og hva gjør du ikke?')).toEqual(['hva>kva', 'gjør>gjer', 'ikke>ikkje']);
    expect(found('nb', 'Korleis er det? Eg veit ikkje.')).toEqual([
      'korleis>hvordan',
      'eg>jeg',
      'ikkje>ikke',
    ]);
    expect(found('nn', 'Noen må være der.')).toEqual(['noen>nokon/nokre', 'være>vere']);
  });

  it('are not looked for in quotes, names, compounds and addresses', () => {
    expect(found('nn', 'Skjemaet heiter «Hva gjør jeg?». Spør "noen".')).toEqual([]);
    expect(found('nn', 'Kirkens SOS og Ikke Mobb tek imot.')).toEqual([]);
    expect(found('nn', 'Sjå ikke-vald, post@ikke.no og https://x.no/hva.')).toEqual([]);
    expect(found('nn', 'Ikke Mobb. Ikke gå.')).toEqual(['ikke>ikkje']);
  });

  it('are never words that the language itself has', () => {
    expect(found('nn', 'Vi høyrer kva skolen seier, derfor er eg uroleg for henne.')).toEqual([]);
    expect(found('nb', 'Han tok et dykk, seier i et kvart kor, og en veke i lyset.')).toEqual([]);
  });

  it('stand in the list one way or both, and a proposal is never itself foreign', () => {
    for (const lang of ['nb', 'nn'] as const)
      for (const proposal of foreignForms[lang].values())
        expect(proposal.split(/[/ ]/).filter((word) => foreignForms[lang].has(word))).toEqual([]);
  });

  it('leave the text of a link alone, which is the name of what it leads to', () => {
    const doc = paragraphs('Les hva som står i');
    const link = { type: 'link' as const, attrs: { href: 'https://eksempel.no' } };
    doc.content.push({
      type: 'paragraph',
      content: [{ type: 'text', text: 'Hvordan spørre barn', marks: [link] }],
    });
    expect(found('nn', ownWords(doc))).toEqual(['hva>kva']);
  });
});
