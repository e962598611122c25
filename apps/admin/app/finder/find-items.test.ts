import { expect, it } from 'vitest';
import { emptyData, type ContentType } from '@bti/domain';
import { findItems, snippet } from './find-items.js';

const item = (type: ContentType, data: Record<string, unknown>) => ({
  type,
  data: { ...emptyData(type), ...data },
});
const note = item('tool', { title: { nb: 'Undringsnotat', nn: 'Undringsnotat' } });
const service = item('tjeneste', { title: { nb: 'Tjeneste for ungdom' } });
const meeting = item('arena', { title: { nb: 'Møte med skolen' } });
const use = item('tool', { title: { nb: 'Samtaleguide' }, summary: { nb: 'Brukes etter et undringsnotat' } });
const all = [use, note, service, meeting];

it('finds a name before a text that mentions it', () => {
  expect(findItems(all, 'undringsnotat')).toEqual([note, use]);
});

it('finds bokmål from nynorsk and back, and letters without their marks', () => {
  expect(findItems(all, 'teneste')).toEqual([service]);
  expect(findItems(all, 'mote')).toEqual([meeting]);
  expect(findItems(all, 'skulen møte')).toEqual([meeting]);
  expect(findItems([item('tjeneste', { title: { nn: 'Teneste' } })], 'tjeneste')).toHaveLength(1);
});

it('wants every word, and gives everything where nothing is typed', () => {
  expect(findItems(all, 'undring skole')).toEqual([]);
  expect(findItems(all, '  ')).toEqual(all);
});

it('shows the words round a find in the text, and nothing where the name says it', () => {
  expect(snippet(use, 'undringsnotat')).toBe('Brukes etter et undringsnotat');
  expect(snippet(note, 'undringsnotat')).toBeUndefined();
});
