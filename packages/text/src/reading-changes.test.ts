import { emptyData, type Data } from '@bti/domain';
import { describe, expect, it } from 'vitest';
import { differencesOf, readingNotes, type Read } from './reading-changes.js';

const barnehage = '11111111-1111-4111-8111-111111111111';
const titleOf = (id: string) => (id === barnehage ? 'Barnehage' : '');
const deadline = (amount: number) => ({
  id: 'a',
  amount,
  unit: 'days',
  from: {},
  what: {},
  condition: {},
});
const data: Data = { ...emptyData('step'), title: { nb: 'Undring' }, deadlines: [deadline(14)] };
const said = (before: Read, after: Read, lang: 'nb' | 'nn' = 'nb') =>
  readingNotes('step', before, after, lang, titleOf).map(({ what, before: was, after: is }) =>
    was === undefined ? what : `${what}: ${was} → ${is}`,
  );

describe('the changes of readings in words', () => {
  const own = { tjeneste: barnehage, data: { deadlines: [deadline(7)] } };

  it('says whom a change is for, and compares a new one with the common text', () => {
    expect(said({ data }, { data, readings: [own] })).toEqual(['For Barnehage: Frist: 14 dager → 7 dager']);
    expect(said({ data }, { data, readings: [{ ...own, audience: 'parent' }] })).toEqual([
      'For foresatte i Barnehage: Frist: 14 dager → 7 dager',
    ]);
  });

  it('compares a reading with itself once there is one', () => {
    const later = { ...own, data: { deadlines: [deadline(5)] } };
    expect(said({ data, readings: [own] }, { data, readings: [later] })).toEqual([
      'For Barnehage: Frist: 7 dager → 5 dager',
    ]);
  });

  it('tells that something is hidden, not described, or follows the common text again', () => {
    const hidden = { tjeneste: barnehage, show: 'hidden' as const, data: {} };
    expect(said({ data }, { data, readings: [hidden] })).toEqual(['For Barnehage: skjult']);
    expect(said({ data, readings: [hidden] }, { data })).toEqual(['For Barnehage: vises som i felles tekst']);
    expect(said({ data, readings: [own] }, { data }, 'nn')).toEqual([
      'For Barnehage: «Fristar» følgjer felles tekst',
    ]);
  });

  it('says nothing of readings that stay as they are', () => {
    const changed = { ...data, title: { nb: 'Undre seg' } };
    expect(said({ data, readings: [own] }, { data: changed, readings: [own] })).toEqual([]);
  });

  it('tells what differs for one lens now', () => {
    expect(differencesOf('step', { data, readings: [own] }, own, 'nb', titleOf)).toEqual([
      { what: 'Frist', before: '14 dager', after: '7 dager' },
    ]);
  });
});
