/**
 * The 29 kommuner with official names in more than one language, by kommunenummer. Written by infra/data/official-names.mjs.
 *
 * Kommune numbers: Statistics Norway (SSB), CC BY 4.0. Names: SSB and © Kartverket, CC BY 4.0. Language decisions: contains
 * data under NLOD 2.0 distributed by Lovdata. The data has been processed.
 */
export const officialNamesTable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '0301': { no: 'Oslo', sma: 'Oslove' },
  '1826': { no: 'Hattfjelldal', sma: 'Aarborte' },
  '1833': { no: 'Rana', sma: 'Raane' },
  '1841': { no: 'Fauske', smj: 'Fuossko' },
  '1845': { no: 'Sørfold', smj: 'Fuolldá' },
  '1853': { no: 'Evenes', se: 'Evenášši' },
  '1870': { no: 'Sortland', se: 'Suortá' },
  '1875': { no: 'Hamarøy', smj: 'Hábmer' },
  '5001': { no: 'Trondheim', sma: 'Tråante' },
  '5006': { no: 'Steinkjer', sma: 'Stïentje' },
  '5007': { no: 'Namsos', sma: 'Nåavmesjenjaelmie' },
  '5025': { no: 'Røros', sma: 'Rosse' },
  '5037': { no: 'Levanger', sma: 'Levangke' },
  '5041': { no: 'Snåsa', sma: 'Snåase' },
  '5043': { no: 'Røyrvik', sma: 'Raarvihke' },
  '5503': { no: 'Harstad', se: 'Hárstták' },
  '5512': { no: 'Tjeldsund', se: 'Dielddanuorri' },
  '5516': { no: 'Gratangen', se: 'Rivtták' },
  '5518': { no: 'Lavangen', se: 'Loabák' },
  '5536': { no: 'Lyngen', se: 'Ivgu', fkv: 'Yykeä' },
  '5538': { no: 'Storfjord', se: 'Omasvuotna', fkv: 'Omasvuono' },
  '5540': { no: 'Kåfjord', se: 'Gáivuotna', fkv: 'Kaivuono' },
  '5544': { no: 'Nordreisa', se: 'Ráisa', fkv: 'Raisi' },
  '5603': { no: 'Hammerfest', se: 'Hámmerfeasta' },
  '5610': { no: 'Karasjok', se: 'Kárášjohka' },
  '5612': { no: 'Kautokeino', se: 'Guovdageaidnu' },
  '5622': { no: 'Porsanger', se: 'Porsáŋgu', fkv: 'Porsanki' },
  '5628': { no: 'Tana', se: 'Deatnu' },
  '5636': { no: 'Nesseby', se: 'Unjárga' },
};
