import {
  lensKey,
  parseLens,
  resolveItem,
  type Data,
  type Draft,
  type Item,
  type Lens,
  type ReadingShow,
} from '@bti/domain';
import { readingFor } from './reading-kind.js';

/** What readers of a lens would see if it had no reading of its own, and whose each part of it is. */
export type Inherited = {
  data: Data;
  /** The lens key of the weaker reading that each field comes from; the common text where there is none. */
  from: ReadonlyMap<string, string>;
  show: ReadingShow;
  showFrom: Lens | undefined;
};

type AnyReading = Lens & { show?: ReadingShow | undefined; data: Data };

/** A draft as the rules of readings see it, with other readings. */
const withReadings = (draft: Draft, readings: readonly AnyReading[]): Item =>
  ({ ...draft, readings }) as unknown as Item;

/**
 * What a reading for `lens` begins from: the weaker readings laid over the base. `own` is what it says itself of the
 * item as a whole; of what is hidden, one sees what would be there.
 */
export function inheritedUnder(draft: Draft, lens: Lens, own?: ReadingShow): Inherited {
  const others = draft.readings.filter((reading) => lensKey(reading) !== lensKey(lens));
  const show = resolveItem(withReadings(draft, others), lens)?.show ?? 'hidden';
  const says = own ?? (show === 'hidden' ? 'shown' : undefined);
  const itself = says && ({ ...lens, show: says === 'hidden' ? 'shown' : says, data: {} } as const);
  const shown = resolveItem(withReadings(draft, itself ? [...others, itself] : others), lens);
  return {
    data: (shown?.item.data ?? draft.data) as Data,
    from: shown?.own ?? new Map<string, string>(),
    show,
    showFrom: show === 'shown' ? undefined : decidingIn(others, lens),
  };
}

/** The weaker reading that says whether the item is shown: of the two that can be, the audience's weighs more. */
function decidingIn(others: readonly AnyReading[], lens: Lens) {
  const weaker = [{ audience: lens.audience }, { tjeneste: lens.tjeneste }];
  return weaker.find((one) =>
    others.some((reading) => reading.show !== undefined && lensKey(reading) === lensKey(one)),
  );
}

/** Of what an item says through a lens: its values, whose each is, and whether it is shown at all. */
export function seenThrough(draft: Draft, lens: Lens): Inherited & { own: ReadonlySet<string> } {
  const inherited = inheritedUnder(draft, lens);
  const reading = readingFor(draft, lens);
  const own = new Set(Object.keys(reading?.data ?? {}));
  return {
    ...inherited,
    data: { ...inherited.data, ...reading?.data },
    show: reading?.show ?? inherited.show,
    own,
  };
}

/** The lens in an address, where it is one. The common text has none. */
export function lensIn(search: URLSearchParams): Lens | undefined {
  const lens = parseLens(search.get('lens') ?? '');
  return lens && (lens.tjeneste || lens.audience) ? lens : undefined;
}
