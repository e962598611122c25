import { foreignForms, type Words } from '@bti/domain';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What our own texts leave out beside what the check warns of: a form each, where the written language allows several. */
const avoidedWords: Record<keyof Words, ReadonlySet<string>> = {
  nb: list(`
    kvar kvart kvarandre veke veker veka skule skulen skular skulane sjølve tilsett tilsette nytilsette dykk
    omgrep einskild einskilde éin éi desse då no heim heimen heime vald valden teieplikta framleis barnehagane
    høyre høyrer høyrt høyrd seier sei fortel fortelje samtykkjer stafetthaldar stafetthaldaren bekymra hugs
    hugse døme byrje byrjar byrj ringjer ringje følgjer følgje skilnad stad staden stader gong gonger gongen
    anna eige eigar sjå held halde hald trur tru finst treng tek opne opent ope kvardag kvardagen måndag deira
    lærar læraren nettstad nettstaden tryggleik medverknad brukarmedverknad løyse løyser brot gjerast delast
    drøftast meldast skrivast visast evaluerast serverast åleine ønskjer ønskje gløymd gløyme seinare sidan
    lenkje lenkja innbyggjar innbyggjarar tilråding tilrådingar vedteken vedteke planar planane avtalar avtalane
    timar møteplassar møteplassane rutinar
  `),
  nn: list(`
    hverandre skole skolen skoler skolene bare ansatt ansatte nyansatte dere deres begreper enkelte et disse
    hjem hjemmet hjemme ble taushetsplikten fortsatt fortsette høre hører hørt sier fortell fortelle samtykker
    stafettholder stafettholderen bekymret husk huske eksempel eksempler henne hennes ham dem kommer følger
    trenger spørre skrevet barnehagene fritiden hjelpen forskjell hvis kun sted stedet steder nettsted
    nettstedet annet eget vet se holde holder hold velge velger legger setter sitter ligger tror finnes brukes
    kalles lages skrives vises føres gjelder leser syk helsesykepleier helsesykepleieren vold volden alene åpen
    åpne åpent rådene målene foreldrene læreren lærere skjemaer planer planene avtalene timer møteplasser
    rutiner tiltakene enheten veiledning informasjonskapsler utsatte utsatt anbefaling anbefalinger vedtatt
    ønsket glemt glemme senere innbygger innbyggere lenke lenken hånd løse løser hverdag hverdagen mandag
    deltakere likevel
  `),
};

/** Endings that only one of the two languages has, and the few words that end so by chance. */
const foreignEndings: Record<keyof Words, RegExp> = {
  nb: /^(?!lege$|tannlege$|kollege$|fastlege$)\p{L}{2,}(lege?|heit(a|er|ene)?|leik(en|ar)?)$/u,
  nn: /^(?!(fri)?villige?$|billige?$)\p{L}{2,}(lige?|het(en|er|ene)?)$|^\p{L}{4,}ingen$/u,
};

/** The words of a text that its language does not have. */
export function wordsOfTheOther(lang: keyof Words, text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter(
    (word) => foreignForms[lang].has(word) || avoidedWords[lang].has(word) || foreignEndings[lang].test(word),
  );
}

/** Sentences that say that something is to come. A site says what is, or leaves it out. */
export const emptyPromises =
  /(kommer|kjem) (snart|senere|seinare|etter hvert|etter kvart)|her (kommer|kjem)|under (arbeid|utarbeid)|ikke ferdig|ikkje ferdig|lorem|\b(TODO|TBA|TBC|FIXME|XXX)\b|(tekst|text) (her|kommer|kjem)/i;

/** Two capitalised words in a row, as a person is named; what is called so without being one is in the register. */
export const nameLike = /(?<![.!?:«\n] ?)(?<=\p{L},? )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;

/** First names that many have in Norway, and that mean nothing else. */
export const firstNames = list(`
  Anne Inger Kari Marit Ingrid Liv Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida Nina Maria Elisabeth
  Kristin Bente Heidi Silje Tone Emma Nora Sara Sofie Trine Camilla Jan Bjørn Arne Kjell Knut Svein Thomas Geir
  Hans Morten Tor Terje Ole Ola Lars Erik Martin Andreas John Odd Anders Petter Jonas Kristian Magnus Sander Ahmed
  Fatima Mohammed Ali Amina Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen
`);
