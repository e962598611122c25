import { describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { contrastOnWhite } from '@bti/domain';
import { fallbackColour, isDarkEnough, normalColour, readableColour, themeCss } from './theme.js';

/** The WCAG contrast between two colours. */
const contrast = (a: string, b: string) => {
  const [light, dark] = [a, b].map((colour) => 1.05 / contrastOnWhite(colour)!).sort((x, y) => y - x) as [
    number,
    number,
  ];
  return light / dark;
};

describe('the theme', () => {
  it('takes a colour as people write it, and falls back where it is none', () => {
    expect(normalColour('#0B5C5E')).toBe('#0b5c5e');
    expect(normalColour('abc')).toBe('#aabbcc');
    expect(normalColour('red; } body {')).toBe(fallbackColour);
    expect(normalColour('')).toBe(fallbackColour);
  });

  it('darkens a pale colour until text on it can be read, and leaves a dark one alone', () => {
    expect(readableColour('#14684f')).toBe('#14684f');
    for (const pale of ['#ffffff', '#ffff00', '#ff8800', '#7fd0ff', '#999999']) {
      expect(isDarkEnough(readableColour(pale))).toBe(true);
      expect(contrastOnWhite(readableColour(pale))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has light and dark, and for any colour text that can be read', () => {
    for (const colour of ['#0b5c5e', '#c00000', '#00a000', '#0000ff', '#f0f0f0', '#111111', '#b25aa0']) {
      const css = themeCss(colour);
      expect(css).toMatch(/^:root,\[data-color-scheme="light"\]\{.*prefers-color-scheme:dark/);
      const [, light, dark] = /light"\]\{([^}]*)\}\[data-color-scheme="dark"\]\{([^}]*)\}/.exec(css)!;
      for (const scheme of [light!, dark!]) {
        const of = (name: string) => new RegExp(`accent-${name}:(#[0-9a-f]{6});`).exec(scheme)![1]!;
        for (const ground of ['background-default', 'background-tinted', 'surface-tinted'])
          for (const text of ['text-subtle', 'text-default'])
            expect(contrast(of(ground), of(text))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(of('base-default'), of('base-contrast-default'))).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

it('has links in the dark that nobody takes for quiet text, and none more colourful than the tenant', () => {
  const link = (colour: string) => {
    const [red, green, blue] = /dark"\]\{.*?accent-text-subtle:#(..)(..)(..);/
      .exec(themeCss(colour))!
      .slice(1)
      .map((part) => Number.parseInt(part, 16)) as [number, number, number];
    return Math.max(red, green, blue) - Math.min(red, green, blue);
  };
  for (const colour of ['#6b2d5c', '#0b5c5e', '#8a3b12', '#1d4ed8'])
    expect(link(colour)).toBeGreaterThanOrEqual(45);
  expect(link('#3a3a3a')).toBeLessThan(10);
});

describe('the level colours', () => {
  it('can be read in light and dark: text on a piece, on a tint, on the page', async () => {
    const css = await readFile(new URL('../styles/tokens.css', import.meta.url), 'utf8');
    const values = [...css.matchAll(/--level-(\d)-(solid|on|tint|ink|edge): (#[0-9a-f]{3,6})/g)];
    const full = (hex: string) => (hex.length === 4 ? `#${hex.slice(1).replace(/./g, '$&$&')}` : hex);
    for (const [at, page] of [
      [0, '#ffffff'],
      [20, '#17181a'],
    ] as const)
      for (const level of ['0', '1', '2', '3']) {
        const of = (part: string) =>
          full(values.slice(at, at + 20).find(([, number, name]) => number === level && name === part)![3]!);
        expect(contrast(of('solid'), of('on'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(of('tint'), of('ink'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(page, of('ink'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(page, of('solid'))).toBeGreaterThanOrEqual(3);
      }
  });
});
