import { expect, it } from 'vitest';
import type { Draft } from '@bti/domain';
import { usersOf } from '#app/tenant/users-of.js';
import { draftOf } from '../../../test/draft.js';
import { splitByUse } from './in-use.js';

const draft = (id: string, owner: string | null = null) => draftOf(id, 'role', {}, { owner });

it('lets go together what is used only among themselves, and keeps what something that stays uses', () => {
  const [a, b, c] = [draft('a'), draft('b', 'c'), draft('c')];
  const user = draft('user', 'b');
  const users = usersOf(new Map([a, b, c, user].map((item) => [item.id, item])));
  const split = (...drafts: Draft[]) => {
    const { inUse, free } = splitByUse(drafts, users);
    return { inUse: inUse.map((one) => [one.draft, ...one.places]), free };
  };
  expect(split(a, c)).toEqual({ inUse: [[c, b]], free: [a] });
  expect(split(a, c, b)).toEqual({
    inUse: [
      [c, b],
      [b, user],
    ],
    free: [a],
  });
  expect(split(c, b, user)).toEqual({ inUse: [], free: [c, b, user] });
});
