/** The national numbers that may stand in content: checked with their owners. Local numbers are left out of demos. */
export const nationalNumbers = ['112', '113', '110', '116 117', '116 111', '116 006', '02800'];

/** The paragraphs that may stand in content: read in the text of the law, or on the authority's own page. */
export const verifiedLaws = [
  'Barnevernsloven (2021) § 13-2',
  'Helsepersonelloven § 10 a',
  'Helsepersonelloven § 21',
  'Helsepersonelloven § 22',
  'Helsepersonelloven § 25',
  'Helsepersonelloven § 33',
  'Barnehageloven § 2 a',
  'Barnehageloven § 2 b',
  'Barnehageloven § 41',
  'Barnehageloven § 44',
  'Barnehageloven § 46',
  'Sosialtjenesteloven § 13',
  'Sosialtjenesteloven § 45',
  'Krisesenterlova § 6',
  'Familievernkontorloven § 10',
  'Straffeloven § 196',
  'Forvaltningsloven (1967) § 13',
  'Forvaltningsloven (1967) § 13 a',
];

/** Guidelines and circulars from the state that a plan may name: their number read with their owner. */
export const verifiedGuidelines = ['IS-2826', 'Rundskriv 19/2022'];

/** Other web sites that content may lead to: the owner's own, and read. */
export const verifiedSites = ['https://www.116111.no'];

/** What is called by two capitalised words without being a person. */
export const namesOfThings = ['Kompetansesenter Midtnord', 'Nav Fjordvik', 'Nav Furuly'];

/** The words that every guide explains: worry in its three grades, and the eight words for talk. */
export const wordsToExplain = [
  'Undring',
  'Bekymring',
  'BEKYMRING',
  'Diskusjon',
  'Drøfting',
  'Refleksjon',
  'Dialog',
  'Utredning',
  'Debatt',
  'Snakk',
  'Samtale',
];
