import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { editsOf } from '../../test/arbitrary.js';
import { contentTypeNames, describe, type ContentType } from '../content/index.js';
import type { Fields } from '../fields/field.js';
import { paragraphs, plainText, type RichDoc } from '../fields/rich-text.js';
import { sameContent } from '../guide/canonical.js';
import { changes, type Change } from './changes.js';
import { mergeContent, type Conflict } from './merge.js';
import type { Data } from './walk.js';

type Merge = typeof mergeContent;
type Edits = { base: Data; ours: Data; theirs: Data };

const overlaps = (path: string, other: string) =>
  path === other || path.startsWith(`${other}/`) || other.startsWith(`${path}/`);
const paths = (conflicts: Conflict[]) => conflicts.map((conflict) => conflict.path).toSorted();
const fieldOf = (path: string) => path.split('/')[0]!;
const isRich = (value: unknown): value is RichDoc =>
  typeof value === 'object' && (value as RichDoc | null)?.type === 'doc';

/** Is this change of ours in the result? Rich text may have been joined block by block: then all our blocks are. */
function isIn(change: Change, mergedChanges: Change[]): boolean {
  const found = mergedChanges.find((other) => other.path === change.path && other.kind === change.kind);
  if (change.kind === 'moved') return true;
  if (!found) return false;
  if (change.kind !== 'set' || sameContent(found.after, change.after)) return true;
  if (!isRich(found.after) || !isRich(change.after)) return false;
  const before = isRich(change.before) ? change.before.content.map((block) => JSON.stringify(block)) : [];
  const blocks = found.after.content.map((block) => JSON.stringify(block));
  return change.after.content
    .map((block) => JSON.stringify(block))
    .every((block) => before.includes(block) || blocks.includes(block));
}

/** The eight laws of a three-way merge, each true of every base and any two edits. */
const laws: Record<string, (merge: Merge, fields: Fields, edits: Edits) => boolean> = {
  'theirs = base gives ours': (merge, fields, { base, ours }) => {
    const result = merge(fields, base, ours, base);
    return sameContent(result.merged, ours) && result.conflicts.length === 0;
  },
  'ours = base gives theirs': (merge, fields, { base, theirs }) => {
    const result = merge(fields, base, base, theirs);
    return sameContent(result.merged, theirs) && result.conflicts.length === 0;
  },
  'equal changes give no conflict': (merge, fields, { base, ours }) => {
    const result = merge(fields, base, ours, ours);
    return sameContent(result.merged, ours) && result.conflicts.length === 0;
  },
  'disjoint changes both land': (merge, fields, { base, ours, theirs }) => {
    const mine = new Set(changes(fields, base, ours).map((change) => fieldOf(change.path)));
    const disjoint = { ...base };
    for (const name of Object.keys(fields))
      if (!mine.has(name)) disjoint[name as never] = theirs[name] as never;
    const expected = { ...disjoint };
    for (const name of mine) expected[name as never] = ours[name] as never;
    // What a text was made from is no change of content, so it may have come from either side.
    const result = merge(fields, base, ours, disjoint);
    return result.conflicts.length === 0 && changes(fields, result.merged, expected).length === 0;
  },
  'swapping sides gives the same conflicts': (merge, fields, { base, ours, theirs }) =>
    sameContent(
      paths(merge(fields, base, ours, theirs).conflicts),
      paths(merge(fields, base, theirs, ours).conflicts),
    ),
  'every change of ours is in the result': (merge, fields, { base, ours, theirs }) => {
    const { merged } = merge(fields, base, ours, theirs);
    const result = changes(fields, base, merged);
    return changes(fields, base, ours).every((change) => isIn(change, result));
  },
  'edit against removal is kept and reported': (merge, fields, { base, ours, theirs }) => {
    const { conflicts } = merge(fields, base, ours, theirs);
    const [mine, yours] = [changes(fields, base, ours), changes(fields, base, theirs)];
    const collide = (removals: Change[], edits: Change[]) =>
      removals
        .filter((change) => change.kind === 'removed')
        .every(
          (removal) =>
            !edits.some(
              (edit) =>
                edit.path.startsWith(`${removal.path}/`) ||
                (edit.path === removal.path && edit.kind === 'set'),
            ) || conflicts.some((conflict) => overlaps(conflict.path, removal.path)),
        );
    return collide(mine, yours) && collide(yours, mine);
  },
  'merging the result again changes nothing': (merge, fields, { base, ours, theirs }) => {
    const { merged } = merge(fields, base, ours, theirs);
    return sameContent(merge(fields, base, merged, theirs).merged, merged);
  },
};

/** Where the law fails: the seed and path with which fast-check finds the case again. */
function counterexample(merge: Merge, holds: (typeof laws)[string], type: ContentType, numRuns: number) {
  const { fields } = describe(type);
  const property = fc.property(editsOf(fields), (edits) => holds(merge, fields, edits));
  const run = fc.check(property, { numRuns, endOnFailure: true });
  return run.failed ? { type, seed: run.seed, path: run.counterexamplePath } : undefined;
}

suite('mergeContent', () => {
  for (const [law, holds] of Object.entries(laws))
    it(`holds for every content type: ${law}`, () => {
      for (const type of contentTypeNames)
        expect(counterexample(mergeContent, holds, type, type === 'step' ? 100 : 25)).toBeUndefined();
    });

  /** A bug, the law that it breaks, and the merge that has it. */
  const broken: [string, keyof typeof laws, Merge][] = [
    [
      'takes theirs where both changed',
      'every change of ours is in the result',
      (fields, base, ours, theirs) => ({
        ...mergeContent(fields, base, ours, theirs),
        merged: mergeContent(fields, base, theirs, ours).merged,
      }),
    ],
    [
      'forgets to report conflicts inside lists',
      'edit against removal is kept and reported',
      (fields, base, ours, theirs) => {
        const result = mergeContent(fields, base, ours, theirs);
        return { ...result, conflicts: result.conflicts.filter((conflict) => !conflict.path.includes('/')) };
      },
    ],
  ];
  it.each(broken)('would be caught if it %s, by the law: %s', (_, law, merge) => {
    // It ends at the first that is found: one in a hundred is enough.
    expect(counterexample(merge, laws[law]!, 'step', 5_000)).toBeDefined();
  });

  it('joins two edits of different paragraphs, and keeps ours where both rewrote the same one', () => {
    const { fields } = describe('page');
    const page = (...lines: string[]) => ({ body: { nb: paragraphs(...lines) } });
    const base = page('Først.', 'Så.', 'Til slutt.');
    const apart = mergeContent(
      fields,
      base,
      page('Aller først.', 'Så.', 'Til slutt.'),
      page('Først.', 'Så.', 'Til sist.'),
    );
    expect(apart.conflicts).toEqual([]);
    expect(plainText((apart.merged.body as { nb: RichDoc }).nb)).toBe('Aller først.\nSå.\nTil sist.');
    const same = mergeContent(
      fields,
      base,
      page('Min.', 'Så.', 'Til slutt.'),
      page('Din.', 'Så.', 'Til slutt.'),
    );
    expect(same.conflicts.map((conflict) => conflict.path)).toEqual(['body/nb']);
    expect(plainText((same.merged.body as { nb: RichDoc }).nb)).toBe('Min.\nSå.\nTil slutt.');
  });
});
