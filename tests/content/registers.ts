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
