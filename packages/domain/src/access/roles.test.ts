import { describe as suite, expect, it } from 'vitest';
import { contentTypes } from '../content/index.js';
import type { Lens } from '../readings/lens.js';
import {
  capacities,
  matrix,
  may,
  mayUndo,
  mayWriteItem,
  mayWriteReading,
  ownTjenesteFields,
  type Action,
} from './roles.js';

type OwnedItem = NonNullable<Parameters<typeof mayWriteItem>[2]>;

const who = (action: Action) => capacities.filter((capacity) => may(capacity, action));
const tool = (id: string, ...tjenester: string[]) => ({ id, type: 'tool', data: { tjenester } });

suite('the access matrix', () => {
  it('lets only kommuneAdmin and approver publish in a kommune, and nobody from a centre under a grant', () => {
    expect(who('edition.publish')).toEqual(['kommuneAdmin', 'approver', 'adviser', 'operator']);
    expect(may('grantedEditor', 'edition.publish')).toBe(false);
  });

  it('shows a guest from the centre what is published and nothing else', () => {
    expect(Object.keys(matrix.guest)).toEqual(['tenant.see', 'edition.read']);
    expect(may('guest', 'content.read')).toBe(false);
    expect(may('grantedReader', 'content.write')).toBe(false);
  });

  it('lets an adviser under a grant take back own acts and nobody else’s', () => {
    expect([mayUndo('grantedEditor', true), mayUndo('grantedEditor', false)]).toEqual([true, false]);
    expect([mayUndo('editor', false), mayUndo('grantedReader', true)]).toEqual([true, false]);
  });

  it('leaves grants to the kommune', () => {
    expect(who('grant.write')).toEqual(['kommuneAdmin']);
  });

  const write = (before: OwnedItem | undefined, after: OwnedItem) =>
    mayWriteItem('tjenesteEditor', ['skole'], before, after);

  it('lets a tjenesteEditor write tools all of whose tjenester are own, before and after, and no other item', () => {
    expect(write(undefined, tool('a', 'skole'))).toBe(true);
    expect(write(undefined, tool('a'))).toBe(false);
    expect(write(tool('a', 'skole', 'barnehage'), tool('a', 'skole'))).toBe(false);
    expect(write(tool('a', 'skole'), tool('a', 'skole', 'barnehage'))).toBe(false);
    expect(write(undefined, { id: 's', type: 'step', data: {} })).toBe(false);
    expect(mayWriteItem('reader', [], undefined, tool('a'))).toBe(false);
    expect(mayWriteItem('editor', [], undefined, tool('a'))).toBe(true);
  });

  it('lets a tjenesteEditor say how to reach own tjenester, and change or make nothing else of a tjeneste', () => {
    const tjeneste = (data: object, { id = 'skole', owner }: { id?: string; owner?: string } = {}) => ({
      id,
      type: 'tjeneste',
      data: { title: { nb: 'Skole' }, ...data },
      owner,
    });
    const reached = { contacts: [{ id: 'a' }], hours: { nb: '8–15' }, address: 'Torget', link: '' };
    expect(write(tjeneste({}), tjeneste(reached))).toBe(true);
    expect(Object.keys(reached)).toEqual(ownTjenesteFields);
    expect(ownTjenesteFields.every((name) => name in contentTypes.tjeneste.fields)).toBe(true);
    expect(write(undefined, tjeneste({}))).toBe(false);
    expect(write(tjeneste({}), tjeneste({ area: 'school' }))).toBe(false);
    expect(write(tjeneste({ area: 'school' }), tjeneste({}))).toBe(false);
    expect(write(tjeneste({}), tjeneste({}, { owner: 'rektor' }))).toBe(false);
    const at = (slug: string) => ({ ...tjeneste({}), slug });
    expect(write(at('skole'), { ...at('skole'), ...tjeneste(reached) })).toBe(true);
    expect(write(at('skole'), at('oppvekst'))).toBe(false);
    expect(write(tjeneste({}, { id: 'ppt' }), tjeneste(reached, { id: 'ppt' }))).toBe(false);
  });

  it('lets a tjenesteEditor write what is written for own tjenester, never for an audience of all', () => {
    const may = (lens: Lens) => mayWriteReading('tjenesteEditor', ['skole'], lens);
    expect(may({ tjeneste: 'skole' })).toBe(true);
    expect(may({ tjeneste: 'skole', audience: 'parent' })).toBe(true);
    expect(may({ tjeneste: 'ppt' })).toBe(false);
    expect(may({ audience: 'parent' })).toBe(false);
    expect(mayWriteReading('editor', [], { audience: 'parent' })).toBe(true);
    expect(mayWriteReading('grantedReader', [], { audience: 'parent' })).toBe(false);
  });
});
