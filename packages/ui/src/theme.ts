import { contrastOnWhite } from '@bti/domain';
import { generateColorSchemes, getContrastFromHex, hexToHSL, HSLToHex } from '@digdir/designsystemet/color';

/** The colour of a tenant that has chosen none, or something that is not a colour. */
export const fallbackColour = '#0b5c5e';

/** What a tenant's colour must reach against white; then text on it and beside it is readable in both schemes. */
const wantedContrast = 4.5;

/** How colourful a link in the dark is at most, in percent: more than this hurts the eye on a dark page. */
const mostVivid = 60;

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
  const dark = declarations(schemes.dark.map((one) => (one.name === 'text-subtle' ? vivid(one, key) : one)));
  const css =
    `:root,[data-color-scheme="light"]{${light}}[data-color-scheme="dark"]{${dark}}` +
    `@media (prefers-color-scheme:dark){[data-color-scheme="auto"]{${dark}}}`;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, css);
  return css;
}

/**
 * Links in the dark, as colourful as the tenant's own colour: made for text beside a ground of the same colour, they
 * come out so grey that they cannot be told from quiet text. As light as it takes to keep the contrast they had.
 */
function vivid<Colour extends { hex: HexColour }>(link: Colour, tenant: string): Colour {
  const [hue, own, light] = hexToHSL(link.hex) as [number, number, number];
  const saturation = Math.max(own, Math.min(hexToHSL(hex(tenant))[1]!, mostVivid));
  const wanted = getContrastFromHex(link.hex, '#000000');
  for (let lightness = light; lightness < 100; lightness += 1) {
    const colour = HSLToHex(hue, saturation, lightness);
    if (getContrastFromHex(colour, '#000000') >= wanted) return { ...link, hex: colour };
  }
  return link;
}

const declarations = (colours: readonly { name: string; hex: string }[]): string =>
  colours.map(({ name, hex: value }) => `--ds-color-accent-${name}:${value};`).join('');

const darker = (colour: string): string =>
  `#${[1, 3, 5]
    .map((at) => Math.floor(Number.parseInt(colour.slice(at, at + 2), 16) * 0.94))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

type HexColour = `#${string}`;

const hex = (colour: string): HexColour => normalColour(colour) as HexColour;
