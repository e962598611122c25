import type { Words } from '@bti/domain';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Everyday words that one of the two written languages does not have. Words that both have are left out. */
const foreignWords: Record<keyof Words, ReadonlySet<string>> = {
  nb: list(`
    ikkje kva kven korleis kvifor kvar kvart kvarandre eg frå noko nokon nokre veke veker veka skule skulen skular
    skulane teneste tenesta tenester tenestene føresette meir fleire mykje berre sjølv sjølve saman gjere gjer vere
    vore tilsett tilsette nytilsette dykk dykkar utan rettleiar rettleiaren leiar leiaren månad månader omgrep
    einskild einskilde ein eit éin éi dei desse då no heim heimen heime vald valden teieplikt teieplikta framleis
    barnehagane høyre høyrer høyrt høyrd seie seier sei fortel fortelje samtykkjer avgjer stafetthaldar
    stafetthaldaren bekymra kommunar hugs hugse døme byrje byrjar byrj ringjer ringje følgjer følgje skilnad vidare
    namn namnet stad staden stader gong gonger gongen anna annan eigen eige eigne eigar sjå held halde hald trur tru
    finst treng kjem tek opne opent ope kvardag kvardagen måndag deira hennar lærar læraren elevane nettstad
    nettstaden tryggleik medverknad brukarmedverknad løyse løyser eining einingar brot
    gjerast delast drøftast meldast skrivast visast evaluerast serverast åleine ønskjer ønskje gløymd gløyme seinare
    sidan difor lenkje lenkja innbyggjar innbyggjarar tilråding tilrådingar vedteken vedteke
    planar planane avtalar avtalane dagar timar møteplassar møteplassane rutinar
  `),
  nn: list(`
    ikke hva hvem hvordan hvorfor hvor hvilke hvilken hvilket hver hvert hverandre jeg fra noe noen uke uker uka
    skole skolen skoler skolene tjeneste tjenesten tjenester tjenestene foresatte mer flere mye bare selv sammen
    gjøre gjør være vært ansatt ansatte nyansatte dere deres uten veileder veilederen leder lederen ledere måned
    måneder begreper enkelte en et disse hjem hjemmet hjemme ble taushetsplikt taushetsplikten fortsatt fortsette
    høre hører hørt sier fortell fortelle samtykker avgjør stafettholder stafettholderen bekymret kommuner husk huske
    eksempel eksempler hun henne hennes ham dem kommer følger trenger spørre skrevet barnehagene fritiden hjelpen
    videre forskjell hvis kun navn navnet sted stedet steder nettsted nettstedet annen annet egen eget egne vet se
    holde holder hold velge velger legger setter sitter ligger tror finnes brukes kalles lages skrives vises føres
    gjelder leser syk helsesykepleier helsesykepleieren vold volden alene åpen åpne åpent rådene målene foreldrene
    elevene læreren lærere skjemaer planer planene avtalene dager timer møteplasser rutiner tiltakene enhet
    enheten enheter veiledning informasjonskapsler utsatte utsatt anbefaling anbefalinger vedtatt ønsket glemt
    glemme senere innbygger innbyggere lenke lenken hånd løse løser hverdag hverdagen mandag deltakere likevel
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
  return words.filter((word) => foreignWords[lang].has(word) || foreignEndings[lang].test(word));
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
