import { describe as suite, expect, it } from 'vitest';
import { slugify, freeSlug } from '../content/item.js';
import { personalNumberIn } from '../guide/personal-number.js';
import { contrastOnWhite } from '../guide/contrast.js';
import { isLink, link } from './link.js';
import { richText } from './rich-text.js';
import { cleanText, inLanguage, textHash, translationState } from './text.js';

suite('texts', () => {
  it('loses what a database cannot store: NUL, control characters, lone surrogates', () => {
    expect(cleanText('a\u0000b\u0007c\ud800d 😀\n')).toBe('abcd 😀\n');
  });

  it('shows the asked language, else the main one, and says which', () => {
    const text = { nb: 'uke', nn: 'veke' };
    expect(inLanguage(text, 'nn', 'nb')).toEqual({ value: 'veke', lang: 'nn' });
    expect(inLanguage(text, 'se', 'nn')).toEqual({ value: 'veke', lang: 'nn' });
    expect(inLanguage({}, 'nb', 'nb')).toBeUndefined();
  });

  it('knows a translation that its main text has left behind', () => {
    const text = { nb: 'Ny', nn: 'Gammal', madeFrom: { nn: textHash('Gammel') } };
    expect(translationState(text, 'nn', 'nb')).toBe('outdated');
    expect(translationState({ ...text, nb: 'Gammel' }, 'nn', 'nb')).toBe('current');
    expect(translationState({ nb: 'Ny' }, 'nn', 'nb')).toBe('missing');
  });

  it('knows it also where another language has become the main one', () => {
    const made = textHash('Uke');
    const text = { nb: 'Uke', nn: 'Veke', en: 'Week', madeFrom: { nn: made, en: made } };
    const states = (map: object) => (['nb', 'en'] as const).map((lang) => translationState(map, lang, 'nn'));
    expect(states(text)).toEqual(['current', 'current']);
    // The new main text is written anew, and with it what the first translation was made from.
    const { nn: _, ...others } = text.madeFrom;
    expect(states({ ...text, nn: 'Vika', madeFrom: { ...others, nb: textHash('Veke') } })).toEqual([
      'outdated',
      'outdated',
    ]);
    // It had been left behind before it became the main one.
    expect(states({ ...text, nb: 'Uka' })).toEqual(['outdated', 'outdated']);
    // What has no memory is not blamed; equal texts lead nobody in a ring.
    expect(states({ nb: 'Uke', nn: 'Veke', en: 'Week' })).toEqual(['current', 'current']);
    const ring = { nb: 'a', nn: 'b', en: 'a', madeFrom: { nb: textHash('a'), en: textHash('a') } };
    expect(states(ring)).toEqual(['outdated', 'outdated']);
  });
});

suite('links', () => {
  it('takes web, mail, phone and own addresses, and nothing that runs code', () => {
    for (const good of [
      'https://lovdata.no/x',
      'mailto:post@furuly.example',
      'tel:+47 116 111',
      '/side/om',
      '/',
    ])
      expect(isLink(good)).toBe(true);
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'ftp://x',
      'JaVaScRiPt:1',
      'https://',
    ])
      expect(isLink(bad)).toBe(false);
  });

  it('takes off one wrapping in another, and keeps what a database cannot store out of it', () => {
    const wrap = (inner: string) =>
      `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=1`;
    expect(link.parse(wrap(wrap('https://example.org/a')))).toBe('https://example.org/a');
    expect(link.parse(wrap('https://example.org/\u0000a'))).toBe('https://example.org/a');
    expect(link.safeParse(wrap(wrap('javascript:alert(1)'))).success).toBe(false);
  });

  it('takes off the wrapping of a mail filter', () => {
    expect(
      link.parse('https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=1'),
    ).toBe('https://example.org/a');
    expect(
      link.safeParse('https://eur03.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)&data=1')
        .success,
    ).toBe(false);
  });
});

suite('rich text', () => {
  it('refuses what is not on the white list', () => {
    const doc = (content: unknown) => richText.safeParse({ nb: { type: 'doc', content: [content] } }).success;
    expect(
      doc({
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:1' } }] }],
      }),
    ).toBe(false);
    expect(doc({ type: 'heading', attrs: { level: 1 } })).toBe(false);
    expect(doc({ type: 'image', attrs: { src: 'x' } })).toBe(false);
    expect(doc({ type: 'paragraph', attrs: { style: 'x' } })).toBe(false);
    expect(doc({ type: 'callout', attrs: { tone: 'warning' }, content: [{ type: 'paragraph' }] })).toBe(true);
  });

  it('refuses lists nested deeper than a reader can follow', () => {
    const nest = (depth: number): unknown => ({
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph' }, ...(depth > 1 ? [nest(depth - 1)] : [])] },
      ],
    });
    const fits = (depth: number) =>
      richText.safeParse({ nb: { type: 'doc', content: [nest(depth)] } }).success;
    expect([fits(3), fits(4)]).toEqual([true, false]);
  });
});

suite('addresses and numbers', () => {
  it('makes an address of plain letters', () => {
    expect(slugify('Møte med foreldre / den unge')).toBe('mote-med-foreldre-den-unge');
    expect(slugify('Ærlig på Ål – Šuvdnji')).toBe('aerlig-pa-al-suvdnji');
    expect(slugify('…')).toBe('uten-navn');
    expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
  });

  it('knows a personal number by its control digits, not by its length', () => {
    expect(personalNumberIn('01010112377')).toBe(true);
    expect(personalNumberIn('nr 010101 12377.')).toBe(true);
    expect(personalNumberIn('01010112378')).toBe(false);
    expect(personalNumberIn('saksnummer 101010112377')).toBe(false);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrastOnWhite('#000000')).toBeCloseTo(21);
    expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2);
    expect(contrastOnWhite('red')).toBeUndefined();
  });
});
