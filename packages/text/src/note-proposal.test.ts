import { expect, it } from 'vitest';
import { noteProposal, type OutgoingChange } from './note-proposal.js';

const change = (kind: OutgoingChange['kind'], title: string): OutgoingChange => ({
  kind,
  title,
  notes: [{ what: 'Frist', before: '14 dager', after: '10 dager' }, { what: 'Krever nå samtykke' }],
});

it('tells a few changes one by one, and names what came and went', () => {
  const outgoing = [change('added', 'Nytt skjema'), change('changed', 'Avklar'), change('removed', 'Brev')];
  expect(noteProposal(outgoing, 'nb', false)).toBe(
    'Nytt: Nytt skjema.\nAvklar: frist 10 dager (før 14 dager) med mer.\nSlettet: Brev.',
  );
});

it('tells a new name as one, and a sentence as the rest of one', () => {
  const renamed = { what: 'Tittel', before: '«Felles møte»', after: '«Møte»' };
  const told = (title: string, ...notes: OutgoingChange['notes']) =>
    noteProposal([{ kind: 'changed', title, notes }], 'nn', false);
  expect(told('Møte', renamed)).toBe('«Felles møte» heiter no «Møte».');
  expect(told('Møte', renamed, { what: 'Frist' })).toBe('«Felles møte» heiter no «Møte» med meir.');
  expect(told('Plikt', { what: 'Teksten «Hva» er endra.' })).toBe('Plikt: teksten «Hva» er endra.');
  expect(told('Skjema', { what: 'PDF-en er ny' })).toBe('Skjema: PDF-en er ny.');
  expect(told('Skjema')).toBe('Skjema: endra.');
});

it('only names many, and not all of them', () => {
  const outgoing = Array.from({ length: 7 }, (_, index) => change('changed', `Steg ${index}`));
  expect(noteProposal(outgoing, 'nn', false)).toBe('Endra: Steg 0, Steg 1, Steg 2, Steg 3, Steg 4 og 2 til.');
  expect(noteProposal(outgoing, 'nb', true)).toBe('Første utgave.');
  expect(noteProposal([], 'nb', false)).toBe('');
});
