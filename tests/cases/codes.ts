import type { Words } from '@bti/domain';

/**
 * What the English codes of the cases mean, in our own Norwegian words. A code that is not here is listed as
 * unplaced and never printed.
 */
const words = {
  /** When a deadline applies; reads on after "Gjelder når". */
  when: {
    'psychosocial environment in kindergarten/school': {
      nb: 'det gjelder det psykososiale miljøet i barnehage eller skole',
      nn: 'det gjeld det psykososiale miljøet i barnehage eller skule',
    },
    'psychosocial environment': {
      nb: 'det gjelder det psykososiale miljøet',
      nn: 'det gjeld det psykososiale miljøet',
    },
    'other worry': { nb: 'det gjelder annen uro', nn: 'det gjeld anna uro' },
    'other concern': { nb: 'det gjelder annen bekymring', nn: 'det gjeld anna bekymring' },
    'other cases': { nb: 'det gjelder andre saker', nn: 'det gjeld andre saker' },
    always: { nb: '', nn: '' },
    alltid: { nb: '', nn: '' },
  },
  /** What must be done by a deadline. */
  what: {
    'foresatte contacted': { nb: 'foresatte er kontaktet', nn: 'føresette er kontakta' },
    'parents contacted': { nb: 'foreldrene er kontaktet', nn: 'foreldra er kontakta' },
    'guardians contacted': { nb: 'foresatte er kontaktet', nn: 'føresette er kontakta' },
    'leader told': { nb: 'leder har fått beskjed', nn: 'leiar har fått beskjed' },
    'leader informed': { nb: 'leder har fått beskjed', nn: 'leiar har fått beskjed' },
    'meeting held': { nb: 'møtet er holdt', nn: 'møtet er halde' },
    evaluated: { nb: 'det er evaluert', nn: 'det er evaluert' },
  },
  /** What sets off a warning box; its title. */
  trigger: {
    'suspicion of violence/abuse in the home': {
      nb: 'Mistanke om vold eller overgrep i hjemmet',
      nn: 'Mistanke om vald eller overgrep i heimen',
    },
    'suspicion of violence/abuse': {
      nb: 'Mistanke om vold eller overgrep',
      nn: 'Mistanke om vald eller overgrep',
    },
    'suspicion of violence': { nb: 'Mistanke om vold', nn: 'Mistanke om vald' },
    'suspicion of violence in the home': {
      nb: 'Mistanke om vold i hjemmet',
      nn: 'Mistanke om vald i heimen',
    },
    'suspicion of abuse': { nb: 'Mistanke om overgrep', nn: 'Mistanke om overgrep' },
    'suspicion of sexual abuse': {
      nb: 'Mistanke om seksuelle overgrep',
      nn: 'Mistanke om seksuelle overgrep',
    },
    'suspicion of neglect': { nb: 'Mistanke om omsorgssvikt', nn: 'Mistanke om omsorgssvikt' },
    'suspicion of serious neglect': {
      nb: 'Mistanke om alvorlig omsorgssvikt',
      nn: 'Mistanke om alvorleg omsorgssvikt',
    },
    'suspicion of violence/abuse/neglect': {
      nb: 'Mistanke om vold, overgrep eller omsorgssvikt',
      nn: 'Mistanke om vald, overgrep eller omsorgssvikt',
    },
    'acute danger': { nb: 'Akutt fare', nn: 'Akutt fare' },
  },
  /** What a warning box tells the reader to do. */
  instruction: {
    'report without contacting the parents first': {
      nb: 'Meld fra uten å kontakte foreldrene først.',
      nn: 'Meld frå utan å kontakte foreldra først.',
    },
    'do not talk to the parents first': {
      nb: 'Ikke snakk med foreldrene først.',
      nn: 'Ikkje snakk med foreldra først.',
    },
    'report at once': { nb: 'Meld fra med en gang.', nn: 'Meld frå med ein gong.' },
    'call now': { nb: 'Ring nå.', nn: 'Ring no.' },
  },
  /** Whom a warning box sends the reader to. */
  route: {
    barnevern: { nb: 'Barnevern', nn: 'Barnevern' },
    'barnevern (possibly)': { nb: 'Barnevern', nn: 'Barnevern' },
    'child welfare': { nb: 'Barnevern', nn: 'Barnevern' },
    barnevernvakt: { nb: 'Barnevernvakt', nn: 'Barnevernvakt' },
    police: { nb: 'Politiet', nn: 'Politiet' },
    politiet: { nb: 'Politiet', nn: 'Politiet' },
    barnevernet: { nb: 'Barnevern', nn: 'Barnevern' },
    'police (possibly)': { nb: 'Politiet', nn: 'Politiet' },
  },
  /** How often an arena meets, and how its meetings are planned. */
  rhythm: {
    'at least two meetings per half-year at each unit': {
      nb: 'Minst to møter i halvåret ved hver enhet.',
      nn: 'Minst to møte i halvåret ved kvar eining.',
    },
    'set at the first meeting of the year; styrar/rektor calls the first': {
      nb: 'Møteplanen settes på årets første møte, som styrer eller rektor kaller inn til.',
      nn: 'Møteplanen blir sett på det første møtet i året, som styrar eller rektor kallar inn til.',
    },
    'once a month': { nb: 'En gang i måneden.', nn: 'Éin gong i månaden.' },
    monthly: { nb: 'En gang i måneden.', nn: 'Éin gong i månaden.' },
    'every month': { nb: 'En gang i måneden.', nn: 'Éin gong i månaden.' },
    'at need': { nb: 'Ved behov.', nn: 'Ved behov.' },
    'when needed': { nb: 'Ved behov.', nn: 'Ved behov.' },
  },
  /** What the members of an arena owe it. */
  attendance: {
    'priority; absent members must send a substitute': {
      nb: 'Møtet skal prioriteres. Den som ikke kan møte, sender vikar.',
      nn: 'Møtet skal prioriterast. Den som ikkje kan møte, sender vikar.',
    },
    'absent members must send a substitute': {
      nb: 'Den som ikke kan møte, sender vikar.',
      nn: 'Den som ikkje kan møte, sender vikar.',
    },
  },
  /** The parents' place in an arena. */
  parents: {
    "may be present in their child's case, invited as the leader judges": {
      nb: 'Foreldrene kan være med når det gjelder deres eget barn, og inviteres etter lederens vurdering.',
      nn: 'Foreldra kan vere med når det gjeld deira eige barn, og blir inviterte etter leiaren si vurdering.',
    },
  },
  confidentiality: {
    'each member keeps to own law': {
      nb: 'Hver deltaker følger loven for sin egen tjeneste.',
      nn: 'Kvar deltakar følgjer lova for si eiga teneste.',
    },
  },
  /** Sentences where the case knows of something, but not what it is. */
  open: {
    condition: { nb: 'et vilkår som ikke er ført inn ennå', nn: 'eit vilkår som ikkje er ført inn enno' },
    police: { nb: 'Vurder om også politiet skal kontaktes.', nn: 'Vurder om politiet òg skal kontaktast.' },
    barnevern: {
      nb: 'Vurder om også barnevernet skal kontaktes.',
      nn: 'Vurder om barnevernet òg skal kontaktast.',
    },
    level: { nb: 'Dette nivået er ikke beskrevet ennå.', nn: 'Dette nivået er ikkje skildra enno.' },
    trinn: { nb: 'Dette trinnet er ikke beskrevet ennå.', nn: 'Dette trinnet er ikkje skildra enno.' },
    steg: { nb: 'Dette steget er ikke beskrevet ennå.', nn: 'Dette steget er ikkje skildra enno.' },
  },
} satisfies Record<string, Record<string, Words>>;

export type CodeKind = keyof typeof words;

/** Our words for a code, whatever its spacing, case, and whether it says "or" or a slash. */
export function meaning(kind: CodeKind, code: string): Words | undefined {
  const plain = code
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?| or (?!the )/g, '/');
  const known: Record<string, Words> = words[kind];
  return Object.hasOwn(known, plain) ? known[plain] : undefined;
}

/** Our sentence for something that is named, but not described. */
export const stillOpen = (what: keyof typeof words.open): Words => words.open[what];

/** A part in a step that no mode of the model stands for. */
export const partSaid = { support: { nb: 'støtter', nn: 'støttar' } } satisfies Record<string, Words>;

const units: [RegExp, string][] = [
  [/^(hours?|timer?|timar)$/, 'hours'],
  [/^(days?|dag(er|ar)?|døgn)$/, 'days'],
  [/^(working days?|workdays?|(virke|yrke|arbeids)dag(er|ar)?)$/, 'workingDays'],
  [/^(weeks?|uker?|veker?)$/, 'weeks'],
  [/^(months?|måned(er)?|månad(er)?)$/, 'months'],
  [/^(immediately|at once|umiddelbart|straks|med en gang|med ein gong)$/, 'immediately'],
  [
    /^(without undue delay|uten ugrunnet opphold|utan ugrunna opphald|utan grunnlaust opphald)$/,
    'withoutUndueDelay',
  ],
];

/** The unit of a deadline that a word stands for, and whether it needs a number. */
export function unitOf(word: string): { unit: string; counted: boolean } | undefined {
  const unit = units.find(([pattern]) => pattern.test(word.trim().toLowerCase()))?.[1];
  return unit ? { unit, counted: unit !== 'immediately' && unit !== 'withoutUndueDelay' } : undefined;
}

const toolKinds: [RegExp, string][] = [
  [/^(case archive )?system(, not a document)?$|^case archive system\b|^fagsystem$/, 'system'],
  [/^(form|skjema)$/, 'form'],
  [/^(template|mal)$/, 'template'],
  [/^(checklist|sjekkliste)$/, 'checklist'],
  [/^(guide|veileder|veiledning|rettleiar|rettleiing)$/, 'guide'],
  [/^(film|video)$/, 'film'],
  [/^(page|web page|nettside)$/, 'page'],
  [/^(link|lenke|lenkje)$/, 'link'],
];

/** The kind of tool that a note or a `kind` stands for. */
export const toolKindOf = (code: string): string | undefined =>
  toolKinds.find(([pattern]) => pattern.test(code.trim().toLowerCase()))?.[1];
