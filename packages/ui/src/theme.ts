import { contrastOnWhite } from '@bti/domain';
import { generateColorSchemes } from '@digdir/designsystemet/color';

/** The colour of a tenant that has chosen none, or something that is not a colour. */
export const fallbackColour = '#0b5c5e';

/** What a tenant's colour must reach against white; then text on it and beside it is readable in both schemes. */
const wantedContrast = 4.5;

const remembered = new Map<string, string>();
const mostRemembered = 500;

/** The colour as six lower-case hex digits with #, or the fallback. */
export function normalColour(colour: string): string {
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour.trim());
  const long = short
    ? short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
    : colour.trim().replace(/^#/, '');
  return /^[0-9a-f]{6}$/i.test(long) ? `#${long.toLowerCase()}` : fallbackColour;
}

/** Is the colour dark enough on white to be used as it is? */
export const isDarkEnough = (colour: string): boolean =>
  (contrastOnWhite(normalColour(colour)) ?? 0) >= wantedContrast;

/** The colour itself, or a darker one of the same hue that has contrast enough. */
export function readableColour(colour: string): string {
  let result = normalColour(colour);
  while (!isDarkEnough(result)) result = darker(result);
  return result;
}

/**
 * The tenant's theme as CSS: Designsystemet's accent colours made from one colour, light and dark. It is loaded
 * after the product's own stylesheet and overrides the accent there. A pale colour is darkened until text has
 * contrast. Remembered, since making it costs about two milliseconds.
 */
export function themeCss(colour: string): string {
  const key = normalColour(colour);
  const known = remembered.get(key);
  if (known) return known;
  const schemes = generateColorSchemes(hex(readableColour(key)));
  const light = declarations(schemes.light);
  const dark = declarations(schemes.dark);
  const css =
    `:root,[data-color-scheme="light"]{${light}}[data-color-scheme="dark"]{${dark}}` +
    `@media (prefers-color-scheme:dark){[data-color-scheme="auto"]{${dark}}}`;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, css);
  return css;
}

const declarations = (colours: readonly { name: string; hex: string }[]): string =>
  colours.map(({ name, hex: value }) => `--ds-color-accent-${name}:${value};`).join('');

const darker = (colour: string): string =>
  `#${[1, 3, 5]
    .map((at) => Math.floor(Number.parseInt(colour.slice(at, at + 2), 16) * 0.94))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

const hex = (colour: string): `#${string}` => normalColour(colour) as `#${string}`;
