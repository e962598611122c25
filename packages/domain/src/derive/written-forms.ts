import type { InterfaceLanguage } from '../fields/language.js';
import { plainText, type RichDoc } from '../fields/rich-text.js';

/**
 * Frequent words that each written language has and the other never, with what they are called there. What is allowed
 * in both (skole, høre, derfor) is left out; so is, one way, what means something else in the other (veke, kvar, dykk).
 */
const inBoth = `
  ikke ikkje, hva kva, hvem kven, hvordan korleis, hvorfor kvifor, jeg eg, noe noko, mye mykje, fra frå, mer meir,
  flere fleire, være vere, vært vore, gjøre gjere, gjør gjer, avgjør avgjer, sammen saman, selv sjølv, uten utan,
  navn namn, navnet namnet, videre vidare, annen annan, egen eigen, egne eigne, leder leiar, lederen leiaren,
  ledere leiarar, veileder rettleiar, veilederen rettleiaren, tjeneste teneste, tjenesten tenesta,
  tjenester tenester, tjenestene tenestene, måned månad, måneder månader, foresatte føresette, en ein,
  taushetsplikt teieplikt, enhet eining, enheter einingar, elever elevar, elevene elevane, dager dagar,
  kommuner kommunar
`;
const bokmalAlone = `
  hver kvar, hvert kvart, hvor kor/kvar, noen nokon/nokre, hvilken kva/kva for ein, hvilket kva/kva for eit,
  hvilke kva/kva for, uke veke, uker veker, uken veka, uka veka, hun ho
`;
const nynorskAlone = `
  nokon noen, nokre noen, berre bare, dei de, eit et, difor derfor, hennar hennes, dykkar deres, kjem kommer, seie si
`;

const read = (list: string): [string, string][] =>
  list
    .split(',')
    .map((pair) => pair.trim())
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]);

/** For each written language: the words that it does not have, with what it says instead. */
export const foreignForms: Readonly<Record<InterfaceLanguage, ReadonlyMap<string, string>>> = {
  nn: new Map([...read(inBoth), ...read(bokmalAlone)]),
  nb: new Map([...read(inBoth).map(([nb, nn]): [string, string] => [nn, nb]), ...read(nynorskAlone)]),
};

const quoted = /«[^»]*»|“[^”]*”|"[^"]*"/g;
/** A word by itself: not a part of a compound, an address or a name of a file. */
const words = /(?<![\p{L}\p{N}@/-])\p{L}+(?![\p{L}\p{N}@/-]|\.\p{L})/gu;
const endsSentence = /(^|[.!?:;–•\n])\s*$/;

/** A word of the other written language, and what this one says instead; two proposals are parted by a slash. */
export type OtherForm = { word: string; proposal: string };

/**
 * The words of a text that belong to the other written language, each once. What is quoted is somebody else's, and a
 * capital within a sentence begins a name.
 */
export function otherWrittenForms(lang: InterfaceLanguage, text: string): OtherForm[] {
  const found = new Map<string, OtherForm>();
  const own = text.replace(quoted, (quote) => ' '.repeat(quote.length));
  for (const { 0: word, index } of own.matchAll(words)) {
    const lower = word.toLowerCase();
    const proposal = foreignForms[lang].get(lower);
    if (!proposal || found.has(lower)) continue;
    if (word !== lower && !endsSentence.test(own.slice(Math.max(0, index - 4), index))) continue;
    found.set(lower, { word: lower, proposal });
  }
  return [...found.values()];
}

/** What a document says in its own words: the text of a link is the name of what it leads to. */
export function ownWords(doc: RichDoc): string {
  return plainText(
    JSON.parse(JSON.stringify(doc), (_, value: unknown) =>
      isLinked(value) ? { ...value, text: ' ' } : value,
    ) as RichDoc,
  );
}

const isLinked = (value: unknown): value is { text: string } =>
  typeof value === 'object' &&
  value !== null &&
  'marks' in value &&
  (value.marks as { type: string }[]).some(({ type }) => type === 'link');
