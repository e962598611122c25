/** How many level colours there are; a guide with more levels begins again. */
const count = 4;

/** The number of the colour that the level at `index` has: the value of `data-level` in the stylesheet. */
export const levelColour = (index: number): number => ((index % count) + count) % count;
