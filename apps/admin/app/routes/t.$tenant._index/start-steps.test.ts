import { expect, it } from 'vitest';
import { namesIn } from './start-steps.js';

it('reads one name a line, as they come out of a list in a document', () => {
  expect(namesIn('- Barnehage\n\n• PPT \n3. Skole\n 10) Helsestasjon', []).fresh).toEqual([
    'Barnehage',
    'PPT',
    'Skole',
    'Helsestasjon',
  ]);
});

it('takes each name once, and leaves out what is there already', () => {
  expect(namesIn('PPT\nppt\nSkole', ['skole'])).toEqual({ fresh: ['PPT'], already: ['ppt', 'Skole'] });
});

it('leaves a number that belongs to the name', () => {
  expect(namesIn('10-faktor\n4 til 6', []).fresh).toEqual(['10-faktor', '4 til 6']);
});
