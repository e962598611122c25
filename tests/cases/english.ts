/**
 * Tells our own English remarks from the kommune's words. It only has to be right about short notes of the cases;
 * in doubt a text is not printed but listed.
 */
const english =
  wordsOf(`the and with without not also only or of to by from when who which whose used use seen
  shown copy cut off unknown unclear possibly probably if is are was were be been has have had may must should
  one each every their its own same other another all any some here there this that these those than then
  before after about at least per both either as on parents parent children child school kindergarten pupil
  worry concern leader meeting member members told called held handed set link links page step steps level levels
  title titles tool tools guide text list week weeks day days month months year`);
const norwegian =
  wordsOf(`og i på av er som til med for ikke ikkje den det de dei ved ein ei en et eit å skal kan
  ev eventuelt eller fra frå om når alle annen anna andre samme same hver kvar sin si sitt sine etter før mot hos
  innen innan uten utan alltid aldri ofte gjerne sammen saman samråd samt gjør gjer vurderer avgjør
  avgjer følger følgjer deltar deltek delegere holder held kaller kallar skriver melder trenger treng dag dager dagar uke
  veke uker veker flere fleire begge også òg vold vald overgrep omsorgssvikt bare berre må har ble blir blei egen eigen eiga hvis dersom at under over mellom`);

function wordsOf(text: string): Set<string> {
  return new Set(text.split(/\s+/));
}

/** How many words of each language a text has, of those that tell them apart. */
function count(text: string): { english: number; norwegian: number } {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return {
    english: words.filter((word) => english.has(word) && !norwegian.has(word)).length,
    norwegian: words.filter((word) => norwegian.has(word) || /[æøå]/.test(word)).length,
  };
}

/** Reads as English: not to be printed. */
export function looksEnglish(text: string): boolean {
  const found = count(text);
  return found.english > found.norwegian;
}

/** Is Norwegian beyond doubt: what may be printed from under a key that otherwise holds English codes. */
export function surelyNorwegian(text: string): boolean {
  const found = count(text);
  return found.norwegian > 0 && found.english === 0;
}
