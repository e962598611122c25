import { lensesOf, lensInAddress, type Draft, type Item, type Lens } from '@bti/domain';

/**
 * A reader as an address of the site says it: `barnehage`, `forelder`, `barnehage.forelder`. Nothing where nothing is
 * written for them yet: the site shows them the common text, and knows them by no word.
 */
export function readerIn(drafts: ReadonlyMap<string, Draft>, { tjeneste, audience }: Lens): string {
  const written = lensesOf([...drafts.values()] as unknown as Item[]);
  const isKnown = (part: keyof Lens, value: string | undefined) =>
    value === undefined || written.some((lens) => lens[part] === value);
  if (!isKnown('tjeneste', tjeneste) || !isKnown('audience', audience)) return '';
  return lensInAddress((tjeneste && drafts.get(tjeneste)?.slug) ?? '', audience);
}
