import type { Audience } from '@bti/domain';
import { looksEnglish } from './english.js';

/** Whom a part of a case is written for: a service by its title, an audience, both, or (empty) everyone. */
export type CaseLens = { service?: string; audience?: Audience };

/** One lens as a text; `.` is that of everyone. */
export const sayLens = ({ service, audience }: CaseLens): string => `${service ?? ''}.${audience ?? ''}`;

export const sameLens = (a: CaseLens, b: CaseLens): boolean =>
  a.service === b.service && a.audience === b.audience;

/** "all", "felles": our code, or the kommune's word, for what is common. */
export const isCommon = (word: string): boolean =>
  /^(all|common|every(one)?|none|none seen|alle|felles|generell|generelt)$/i.test(word.trim());

const audienceWords: [RegExp, Audience][] = [
  [/^(staff|employees?|ansatte?|tilsette?|medarbeidere?|medarbeidarar?|fagpersoner?)\b/i, 'staff'],
  [/^(leaders?|managers?|leder(e|en)?|leiar(ar|en)?|virksomhetsleder(e)?)$/i, 'leader'],
  [/^(parents?|guardians?|foreldre|foresatte?|føresette?|forelder)$/i, 'parent'],
  [/^(adults?|voksne?|vaksne?|voksen|vaksen)$/i, 'adult'],
  [/^(youth|young (people|person)|youngperson|teens?|ungdom(mer|mar)?|unge)$/i, 'youngPerson'],
  [/^(child|children|barn|barnet|barna)$/i, 'child'],
];

/** The audience that a word of the cases stands for. */
export const audienceOf = (word: string): Audience | undefined =>
  audienceWords.find(([pattern]) => pattern.test(word.trim()))?.[1];

const usualServices =
  /^(barneskole|ungdomsskole|videregående|skol(e|en)|skul(e|en)|barnehagen?|helsestasjon(en)?|skolehelsetjenesten?|skulehelsetenesta|jordmor(tjenesten?|tenesta)?|barnevern(et)?|barnevern(s)?(tjenesten?|tenesta)|ppt|pp-tjenesten?|pp-tenesta|sfo|kultur( og fritid)?|fritid|ungdomsklubb(en)?|nav|familiehjelpen?|flyktningtjenesten?)\b/i;

/** Is this how a service is usually called? */
const isUsualService = (word: string): boolean => usualServices.test(word.trim());

/** An age, a grade, a school year: an axis that readings do not have. */
export const isAge = (word: string): boolean =>
  /\d\s*[-–]\s*\d+|^\d+\s*(år|years?)\b|\b(trinn|klasse|grade)\b/i.test(word) ||
  /^(småtrinnet|mellomtrinnet|ungdomstrinnet)$/i.test(word.trim());

/**
 * The lens of a word, as far as a word alone tells: the one service it names among those of the case (in full, or by
 * how it begins), an audience, or a usual service. `undefined` where it stands for something else.
 */
export function lensOf(word: string, known: readonly string[], says?: 'service'): CaseLens | undefined {
  const plain = word
    .trim()
    .replace(/\s*\([^()]*\)$/, '')
    .toLowerCase();
  if (isCommon(plain)) return {};
  const named = known.find((title) => title.toLowerCase() === plain);
  const begun = known.filter((title) => title.toLowerCase().startsWith(`${plain} `));
  if (named ?? begun.length === 1) return { service: named ?? begun[0]! };
  const audience = audienceOf(plain);
  if (audience && says !== 'service') return { audience };
  const isName = says === 'service' && plain !== '' && !looksEnglish(plain) && !isAge(plain);
  return isName || isUsualService(plain) ? { service: word.trim().replace(/\s*\([^()]*\)$/, '') } : undefined;
}
