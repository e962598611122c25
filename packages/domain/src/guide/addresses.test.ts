import { describe as suite, expect, it } from 'vitest';
import { idOf, make } from '../../test/sites.js';
import { withAddressesOf } from './addresses.js';

suite('an older edition that goes out again', () => {
  const old = { ...make('term', 1, {}), slug: 'forst', oldSlugs: ['aller-forst'] };

  it('is also found at every address its items have had since', () => {
    const draft = { ...old, slug: 'sist', oldSlugs: ['midt', 'forst'] };
    const out = { ...old, slug: 'midt', oldSlugs: ['forst'] };
    expect(withAddressesOf([old], [draft], [out])).toEqual([
      { ...old, oldSlugs: ['aller-forst', 'sist', 'midt'] },
    ]);
  });

  it('leaves an address to the item that has it', () => {
    const other = { ...make('term', 2, {}), slug: 'annen' };
    const role = { ...make('role', 3, {}), slug: 'rolle' };
    const drafts = [
      { ...old, slug: 'annen' },
      { ...other, slug: 'rolle', oldSlugs: ['aller-forst'] },
    ];
    expect(withAddressesOf([old, other, role], drafts).map((item) => item.oldSlugs)).toEqual([
      ['aller-forst'],
      ['rolle'],
      [],
    ]);
    expect(withAddressesOf([old], [{ id: idOf(9), slug: 'borte', oldSlugs: [] }])).toEqual([old]);
  });
});
