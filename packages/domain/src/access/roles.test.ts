import { describe as suite, expect, it } from 'vitest';
import { capacities, matrix, may, mayWriteItem, type Action } from './roles.js';

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

  it('leaves grants to the kommune', () => {
    expect(who('grant.write')).toEqual(['kommuneAdmin']);
  });

  it('lets a tjenesteEditor write own tjenester, and tools all of whose tjenester are own, before and after', () => {
    const write = (before: ReturnType<typeof tool> | undefined, after: ReturnType<typeof tool>) =>
      mayWriteItem('tjenesteEditor', ['skole'], before, after);
    expect(write(undefined, tool('a', 'skole'))).toBe(true);
    expect(write(undefined, tool('a'))).toBe(false);
    expect(write(tool('a', 'skole', 'barnehage'), tool('a', 'skole'))).toBe(false);
    expect(write(tool('a', 'skole'), tool('a', 'skole', 'barnehage'))).toBe(false);
    expect(
      mayWriteItem('tjenesteEditor', ['skole'], undefined, { id: 'skole', type: 'tjeneste', data: {} }),
    ).toBe(true);
    expect(mayWriteItem('tjenesteEditor', ['skole'], undefined, { id: 's', type: 'step', data: {} })).toBe(
      false,
    );
    expect(mayWriteItem('reader', [], undefined, tool('a'))).toBe(false);
    expect(mayWriteItem('editor', [], undefined, tool('a'))).toBe(true);
  });
});
