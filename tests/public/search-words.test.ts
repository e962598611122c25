import { describe, expect, it } from 'vitest';
import { editDistance } from '../../apps/public/app/search/edit-distance.js';
import { root, stem } from '../../apps/public/app/search/stem.js';
import { wordPairs } from '../../apps/public/app/search/word-pairs.js';
import { plainWord, withoutNorwegian, wordsIn } from '../../apps/public/app/search/words.js';

describe('the stem', () => {
  it('of a line of letters without end is the line itself: taking it apart would take seconds', () => {
    const line = 'ene'.repeat(6_000);
    expect(stem(line)).toBe(line);
  });

  it.each([
    'tjeneste tjenesten tjenester tjenestene tjenestenes teneste tenesta tenester tenestene',
    'skjema skjemaet skjemaer skjemaene',
    'bekymring bekymringer bekymringen bekymringa bekymringar bekymret bekymra',
    'leder ledere lederen lederne leiar leiaren leiarar leiarane',
    'uke uker uken ukene veke veker veka vekene',
    'nivå nivået nivåer nivåene nivåa',
    'barn barnet barna barnas barns',
    'møte møtet møter møtene møta',
    'samtykke samtykket samtykker samtykka',
    'ressurs ressurser ressursen ressursar',
    'veileder veilederen veiledere veiledning rettleiar rettleiaren rettleiing rettleiinga vegleiing',
    'ansvarlig ansvarlige ansvarleg ansvarlege',
    'evaluering evalueringen evaluere evaluerer',
    'undring undringen undringa undre undrer',
    'undersøkelse undersøkelser undersøking undersøkinga',
    'kommune kommunen kommuner kommunane kommunens',
    'lærer lærere læreren lærar lærarar lærarane',
    'mulighet muligheter mulig moglegheit moglegheiter mogleg',
    'trygghet tryggheten tryggleik tryggleiken tryggheit',
    'helsetjeneste helsetjenesten helseteneste helsetenestene',
    'taushetsplikt taushetsplikten teieplikt teieplikta',
    'enhet enheten enheter eining eininga einingar',
    'arena arenaen arenaer arenaene',
    'oppfølging oppfølgingen oppfølginga',
    'følge følger følgje følgjer',
  ])('of %s is one', (forms) => expect(new Set(forms.split(' ').map(stem)).size).toBe(1));

  it.each([
    ['mål', 'mal'],
    ['lov', 'løve'],
    ['vold', 'voll'],
    ['barn', 'bar'],
    ['trinn', 'trening'],
  ])('of %s is not that of %s', (one, other) => expect(stem(one)).not.toBe(stem(other)));

  it('joins the words of each pair, and no pair stands there that it joins by itself', () => {
    for (const [first, ...others] of wordPairs)
      for (const other of others) expect([first, stem(other)]).toEqual([first, stem(first)]);
    for (const line of wordPairs) expect(new Set(line.map(root)).size).toBe(line.length);
  });
});

describe('a word', () => {
  it('is compared without capitals, accents and the neighbours’ letters', () => {
    expect(plainWord('ARENÅ')).toBe('arenå');
    expect(plainWord('Idé')).toBe('ide');
    expect(plainWord('möte')).toBe('møte');
    expect(plainWord('niva\u030a')).toBe('nivå');
  });

  it('is recognised without æ, ø and å', () => {
    for (const [typed, meant] of [
      ['nivaa', 'nivå'],
      ['niva', 'nivå'],
      ['moete', 'møte'],
      ['laerer', 'lærer'],
    ])
      expect(withoutNorwegian(typed!)).toBe(withoutNorwegian(meant!));
  });

  it('is found in a text where it stands', () => {
    expect(wordsIn('BTI-teamet, § 12-2: «møte»').map(({ text }) => text)).toEqual([
      'BTI',
      'teamet',
      '12',
      '2',
      'møte',
    ]);
  });
});

describe('the distance between two words', () => {
  it.each([
    ['bekymring', 'bekymring', 0],
    ['bekymirng', 'bekymring', 1],
    ['bekymrng', 'bekymring', 1],
    ['stafettlog', 'stafettlogg', 1],
    ['samtyke', 'samtykke', 1],
    ['barneverm', 'barnevern', 1],
    ['helse', 'skole', 3],
    ['kort', 'mye lengre', 3],
  ])('%s and %s: %i', (one, other, distance) => expect(editDistance(one, other, 2)).toBe(distance));
});
