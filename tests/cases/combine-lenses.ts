import { sameLens, type CaseLens } from './lens-words.js';

/** A lens that something is said to be for, or not to be for. */
export type SaidLens = CaseLens & { except?: true };

/** Is this for a reader? Texts without an audience of their own are for all; who says none reads as staff. */
export function seenBy(only: readonly SaidLens[], { service, audience = 'staff' }: CaseLens): boolean {
  const meets = (lens: SaidLens): boolean =>
    (lens.service === undefined || lens.service === service) &&
    (lens.audience === undefined || lens.audience === audience);
  return (
    !only.some((lens) => lens.except && meets(lens)) &&
    (only.every((lens) => lens.except) || only.some((lens) => !lens.except && meets(lens)))
  );
}

/** Whom a part is for of which two things are said; `undefined` where one of them cannot be read. */
export function combineSaid(
  a: readonly SaidLens[],
  b: readonly SaidLens[] | undefined,
): SaidLens[] | undefined {
  if (!b) return undefined;
  if (a.length === 1 && !a[0]!.service && !a[0]!.audience && !a[0]!.except) return [...b];
  return b.flatMap((two) => a.map((one) => ({ ...one, ...two })));
}

/** Whoever is meant by both: what stands inside a part for a service is for that service too. */
export function combine(outer: readonly CaseLens[], inner: readonly CaseLens[]): CaseLens[] {
  return outer.flatMap(({ service, audience }) => [
    { ...(service ? { service } : {}), ...(audience && audience !== 'staff' ? { audience } : {}) },
    ...inner
      .filter((lens) => !service || !lens.service || service === lens.service)
      .map((lens) => ({ ...(service ? { service } : {}), ...(audience ? { audience } : {}), ...lens })),
  ]);
}

/** Each lens once; staff are those whom nothing else is said of. */
export function uniqueLenses(lenses: readonly CaseLens[]): CaseLens[] {
  const plain = lenses.map(({ service, audience }) => ({
    ...(service ? { service } : {}),
    ...(audience && audience !== 'staff' ? { audience } : {}),
  }));
  return plain.filter((lens, at) => plain.findIndex((other) => sameLens(lens, other)) === at);
}
