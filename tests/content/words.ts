import type { Words } from '@bti/domain';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Everyday words that one of the two written languages does not have. Words that both have are left out. */
export const foreignWords: Record<keyof Words, ReadonlySet<string>> = {
  nb: list(`
    ikkje kva kven korleis kvifor kvar kvart kvarandre eg frå noko nokon nokre veke veker veka skule skulen skular
    skulane teneste tenesta tenester tenestene føresette meir fleire mykje berre sjølv sjølve saman gjere gjer vere
    vore tilsett tilsette dykk utan rettleiar rettleiaren leiar leiaren månad månader omgrep einskild einskilde ein
    eit éin éi dei desse då no heim heimen heime vald teieplikt teieplikta framleis barnehagane høyre høyrer
    høyrt seie seier sei fortel fortelje samtykkjer avgjer stafetthaldar stafetthaldaren bekymra kommunar hugs hugse
    døme byrje ringjer følgjer skilnad vidare
  `),
  nn: list(`
    ikke hva hvem hvordan hvorfor hvor hvilke hvilken hvilket hver hvert hverandre jeg fra noe noen uke uker uka
    skole skolen skoler skolene tjeneste tjenesten tjenester tjenestene foresatte mer flere mye bare selv sammen
    gjøre gjør være vært ansatt ansatte dere deres uten veileder veilederen leder lederen ledere måned måneder
    begreper enkelte en et disse hjem hjemmet hjemme ble taushetsplikt taushetsplikten fortsatt fortsette høre
    hører hørt sier fortell fortelle samtykker avgjør stafettholder stafettholderen bekymret kommuner husk huske
    eksempel eksempler hun henne kommer følger trenger spørre skrevet barnehagene fritiden hjelpen videre forskjell
  `),
};

/** A definite feminine in the bokmål way (`undringen`), which nynorsk writes `undringa`. */
export const bokmaalEnding = /^\p{L}{4,}ingen$/u;

/** Sentences that say that something is to come. A site says what is, or leaves it out. */
export const emptyPromises =
  /kommer snart|kjem snart|her kommer|her kjem|under arbeid|kommer senere|kjem seinare|lorem ipsum|\bTODO\b|\bTBA\b/i;
