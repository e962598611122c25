import { sameContent, type Lens, type ReadingShow } from '@bti/domain';

type Readings = {
  readings?: readonly (Lens & { show?: ReadingShow | undefined; data: unknown })[] | undefined;
};

/** Do two states of an item say the same to everybody who reads something else than the common text? */
export const sameReadings = (a: Readings, b: Readings): boolean => sameContent(said(a), said(b));

const said = ({ readings = [] }: Readings) =>
  readings.map(({ tjeneste, audience, show, data }) => ({ tjeneste, audience, show, data }));
