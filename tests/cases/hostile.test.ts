import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written } from './read-site.js';

/** Words that no code knows: wherever they stand, they are printed or listed. */
const flowers = ['Blåklokkevår', 'Rødkløverpå', 'Tyttebærog'];

describe('a hostile case', () => {
  const deep = (levels: number): unknown => {
    let value: unknown = 'dypt';
    for (let level = 0; level < levels; level += 1) value = { role: value };
    return value;
  };
  const hostile: [string, object][] = [
    ['texts where lists should be', { guides: 'x', roles: 'x', arenas: 7, warning_boxes: true, kommune: [] }],
    [
      'nothing where something should be',
      { guides: [null, 1, ['x'], {}], organisational_levels: [null, [], {}] },
    ],
    [
      'names of the language itself',
      JSON.parse(
        '{"__proto__": {"levels": []}, "constructor": 1, "written_language": "constructor", "labels": {"toString": "x"}}',
      ) as object,
    ],
    [
      'a text longer than any field',
      { kommune: 'x'.repeat(30_000), guides: [{ levels: [{ key: 'k'.repeat(30_000), title: 'T' }] }] },
    ],
    [
      'a thousand steps',
      {
        guides: [
          {
            levels: [
              {
                key: '0',
                title: 'T',
                steps: Array.from({ length: 1000 }, (_, index) => ({
                  ordinal: index + 1,
                  title: `T${index}`,
                })),
              },
            ],
          },
        ],
      },
    ],
    [
      'levels and steps that share keys',
      {
        guides: [
          {
            levels: [
              {
                key: '0',
                title: 'A',
                steps: [
                  { ordinal: 1, title: 'x' },
                  { ordinal: 1, title: 'y' },
                ],
              },
              { key: '0', title: 'B' },
            ],
          },
        ],
      },
    ],
    [
      'deep nesting',
      {
        guides: [
          {
            levels: [{ key: '0', title: 'A', steps: [{ ordinal: 1, title: 'x', responsible: deep(2000) }] }],
          },
        ],
        odd: deep(2000),
      },
    ],
    [
      'control characters and half characters',
      { kommune: 'A\u0000\ud800B', guides: [{ levels: [{ key: '\u0007', title: '\ud800' }] }] },
    ],
    [
      'targets that lead nowhere',
      {
        guides: [
          {
            levels: [
              {
                key: '0',
                title: 'A',
                decisions: [
                  {
                    at_step: {},
                    outcomes: [
                      { label: 'x', to: 'level:' },
                      { label: 'y', to: { level: [], step: {} } },
                      { label: 'z', to: 'javascript:alert(1)' },
                      { label: 'w', to: '| |' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  ];

  it.each(hostile)('with %s is written as far as it goes', (_, json) => {
    expect(() => written(json)).not.toThrow();
  });

  // Any tree of the keys that cases use, with any values: it is written, it can be read, and it is counted for.
  it('of any shape at all can be written and read', () => {
    const names = `guides levels steps decisions outcomes tools responsible deadline title key ordinal to label
      number_shown when unit amount warning_boxes route arenas participants roles contains organisational_levels
      service services per_service only_for not_for audience for_parents matrix level age Skole Barnehage kind xyz
      nivåer trinn tittel nummer ansvarlig verktøy frist antall enhet utfall main support name note id
      sub_steps phases closing next step arena type description veiledere mottakere leader start labels`;
    const keys = fc.constantFrom(...names.split(/\s+/));
    const words = fc.constantFrom(
      'level:1',
      'step:2',
      'close | level:0',
      'arena:X (Y)',
      'weeks',
      '(remark)',
      'Rektor (ved behov)',
      '0',
      'not seen',
      'Skole',
      'Ja → nivå 0',
      'neste nivå',
      '2 uker',
      'Rektor (PDF, 2 MB)',
      ...flowers,
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'large', maxDepth: 7 },
        fc.oneof(words, fc.integer({ min: -2, max: 9 }), fc.boolean(), fc.constant(null), fc.string()),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, tree, { maxKeys: 8 }), (json) => {
        const { file, unplaced } = written(json);
        const said = JSON.stringify(json);
        for (const flower of flowers.filter((word) => said.includes(`"${word}"`)))
          expect(file.includes(flower) || unplaced.some(({ value }) => value === flower)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
