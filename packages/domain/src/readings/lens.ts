import * as z from 'zod';
import { itemId } from '../fields/ids.js';
import type { Words } from '../fields/language.js';

/** Whom a text may be written for, beside the tjeneste they work in. */
export const audiences = ['staff', 'leader', 'adult', 'parent', 'youngPerson', 'child'] as const;
export const audience = z.enum(audiences);
export type Audience = (typeof audiences)[number];

/** What each audience is called, as it stands in a list. */
export const audienceWords: Readonly<Record<Audience, Words>> = {
  staff: { nb: 'Ansatte', nn: 'Tilsette' },
  leader: { nb: 'Ledere', nn: 'Leiarar' },
  adult: { nb: 'Voksne', nn: 'Vaksne' },
  parent: { nb: 'Foresatte', nn: 'Føresette' },
  youngPerson: { nb: 'Unge', nn: 'Unge' },
  child: { nb: 'Barn', nn: 'Barn' },
};

/** The word of each audience in an address: the same in every language, as the address of a tjeneste is. */
export const audienceSlugs: Readonly<Record<Audience, string>> = {
  staff: 'ansatt',
  leader: 'leder',
  adult: 'voksen',
  parent: 'forelder',
  youngPerson: 'ungdom',
  child: 'barn',
};

/**
 * A reader as an address says it, by the address of their tjeneste: `barnehage`, `forelder`, `barnehage.forelder`;
 * nothing for everybody. A tjeneste whose own word is that of an audience ends in a stop.
 */
export function lensInAddress(tjeneste: string, who: Audience | undefined): string {
  const word = who ? audienceSlugs[who] : '';
  const isDouble = !word && Object.values(audienceSlugs).includes(tjeneste);
  return isDouble ? `${tjeneste}.` : [tjeneste, word].filter(Boolean).join('.');
}

/** Through whose eyes a guide is read: a tjeneste, an audience, both, or (empty) nobody's in particular. */
export type Lens = { tjeneste?: string | undefined; audience?: Audience | undefined };

/** One lens as a text, the same for equal lenses: `TJENESTE.AUDIENCE`, where either may be missing. */
export const lensKey = ({ tjeneste, audience: who }: Lens): string => `${tjeneste ?? ''}.${who ?? ''}`;

/** The lens behind a key; nothing for anything else. The key of the common text (`.`) gives the empty lens. */
export function parseLens(key: string): Lens | undefined {
  const [tjeneste = '', who = '', ...more] = key.split('.');
  if (!key.includes('.') || more.length > 0) return undefined;
  if (tjeneste && !itemId.safeParse(tjeneste).success) return undefined;
  if (who && !audience.safeParse(who).success) return undefined;
  return { ...(tjeneste ? { tjeneste } : {}), ...(who ? { audience: who as Audience } : {}) };
}

/** Does what is written for `written` concern somebody who reads through `lens`? */
export const concerns = (written: Lens, lens: Lens): boolean =>
  (written.tjeneste === undefined || written.tjeneste === lens.tjeneste) &&
  (written.audience === undefined || written.audience === lens.audience);

/** Is it somebody who does what the guide says, and not one whom it is about? */
export const isWorking = ({ audience: who }: Lens): boolean =>
  who === undefined || who === 'staff' || who === 'leader';

/** How much a reading weighs where several concern a reader: audience and tjeneste, audience, tjeneste (DESIGN 5). */
export const weight = ({ tjeneste, audience: who }: Lens): number =>
  (who === undefined ? 0 : 2) + (tjeneste === undefined ? 0 : 1);
