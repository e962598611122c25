import { describe, expect, it } from 'vitest';
import { written, type ReadSite } from './read-site.js';

/** A guide in words: each level with its steps, and each step with who does it and with what. */
function said(site: ReadSite): string[] {
  return site.levels().flatMap(({ level, steps }) => [
    `${level.data.key} ${site.say(level.data.title)}`.trim(),
    ...steps.map(({ data }) => {
      const roles = data.responsible.map(({ role }) => site.say(site.get('role', role).data.title));
      const tools = data.tools.map((id) => site.get('tool', id).data);
      const named = tools.map(({ title, size }) => [site.say(title), size].filter(Boolean).join(' '));
      return [`- ${site.say(data.title)}`, roles.join(', '), named.join(', ')].filter(Boolean).join(' | ');
    }),
  ]);
}

const steps = (...titles: string[]): object[] =>
  titles.map((title, index) => ({ ordinal: index + 1, title }));

describe('one guide for many readers', () => {
  it('nests services in levels, as maps or as lists', () => {
    const school = {
      steps: [{ ordinal: 1, title: 'Se', responsible: ['Lærer'] }, ...steps('', 'Spør').slice(1)],
    };
    const kindergarten = { steps: [{ ordinal: 1, title: 'Se', responsible: ['Pedagogisk leder'] }] };
    for (const services of [
      { Skole: school, Barnehage: kindergarten },
      [
        { service: 'Skole', ...school },
        { service: 'Barnehage', ...kindergarten },
      ],
    ])
      for (const name of ['services', 'variants', 'per_service']) {
        const { site, paths } = written({
          guides: [{ levels: [{ key: '0', title: 'Undring', [name]: services }] }],
        });
        expect(said(site.through('Skole'))).toEqual(['0 Undring', '- Se | Lærer', '- Spør']);
        expect(said(site.through('Barnehage'))).toEqual(['0 Undring', '- Se | Pedagogisk leder']);
        expect(said(site)).toEqual(['0 Undring', '- Se']);
        expect(paths).toEqual([]);
      }
  });

  it('reads a matrix: guides by service, levels by service, or a step whose values are by service', () => {
    const guides = {
      Skole: {
        levels: {
          '0': { steps: [{ title: 'Se', responsible: 'Lærer' }] },
          '1': { steps: ['Møt foreldrene'] },
        },
      },
    };
    for (const json of [
      {
        guides: {
          ...guides,
          Barnehage: { levels: { '0': { steps: [{ title: 'Se', responsible: 'Styrer' }] } } },
        },
      },
      {
        levels: {
          '0': {
            Skole: { steps: [{ title: 'Se', responsible: 'Lærer' }] },
            Barnehage: { steps: [{ title: 'Se', responsible: 'Styrer' }] },
          },
          '1': { Skole: { steps: ['Møt foreldrene'] } },
        },
      },
      {
        levels: {
          '0': { steps: [{ title: 'Se', responsible: { Skole: 'Lærer', Barnehage: ['Styrer'] } }] },
          '1': { Skole: ['Møt foreldrene'] },
        },
      },
    ]) {
      const { site, paths } = written(json);
      expect(said(site.through('Skole'))).toEqual(['0', '- Se | Lærer', '1', '- Møt foreldrene']);
      expect(said(site.through('Barnehage'))).toEqual(['0', '- Se | Styrer', '1']);
      expect(said(site)).toEqual(['0', '- Se', '1']);
      expect(paths).toEqual([]);
    }
  });

  it('shows a step only to those it is for, and a tool, an outcome or a block inside it', () => {
    for (const key of ['for_service', 'only_for', 'service', 'for', 'audience']) {
      const { site, paths } = written({
        guides: [
          {
            service: 'all',
            levels: [
              {
                key: '0',
                title: 'Undring',
                steps: [
                  {
                    ordinal: 1,
                    title: 'Se',
                    tools: [{ title: 'Notat' }, { title: 'Lekelogg', [key]: 'Barnehage' }],
                  },
                  { ordinal: 2, title: 'Snakk med kontaktlærer', [key]: ['Skole'] },
                  {
                    ordinal: 3,
                    title: 'Avklar',
                    outcomes: [
                      { label: 'Nei', to: 'close' },
                      { label: 'Til PPT', to: 'arena:PPT-møtet', [key]: 'skole' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      });
      expect(said(site)).toEqual(['0 Undring', '- Se | Notat', '- Avklar']);
      expect(said(site.through('Barnehage'))).toEqual(['0 Undring', '- Se | Notat, Lekelogg', '- Avklar']);
      expect(said(site.through('Skole'))).toEqual([
        '0 Undring',
        '- Se | Notat',
        '- Snakk med kontaktlærer',
        '- Avklar',
      ]);
      const labels = (one: ReadSite): string[] =>
        one
          .levels()[0]!
          .steps.at(-1)!
          .data.outcomes.map(({ label }) => one.say(label));
      expect([labels(site), labels(site.through('Barnehage')), labels(site.through('Skole'))]).toEqual([
        ['Nei'],
        ['Nei'],
        ['Nei', 'Til PPT'],
      ]);
      expect(site.levels()[0]!.steps.map(({ data }) => data.printedNumber)).toEqual(['1', '3']);
      const whose = site
        .ofType('tool')
        .map(({ data }) => [
          site.say(data.title),
          data.tjenester.map((id) => site.say(site.get('tjeneste', id).data.title)),
        ]);
      expect(Object.fromEntries(whose)).toEqual({ Notat: [], Lekelogg: ['Barnehage'] });
      expect(paths).toEqual([]);
    }
  });

  it('puts texts for parents beside those for staff', () => {
    const level = {
      key: '1',
      title: 'Innsats i egen tjeneste',
      purpose: 'Tjenesten prøver selv.',
      steps: steps('Møt foreldrene', 'Prøv'),
    };
    const own = 'Barnehagen snakker med deg og prøver noe nytt.';
    for (const more of [
      { for_parents: own },
      { purpose_for_parents: own },
      { foresatte: { purpose: own } },
      { per_audience: { parents: { purpose: own } } },
      { variants: [{ audience: 'foreldre', purpose: own }] },
      { purpose: { ansatte: level.purpose, foreldre: own } },
    ]) {
      const { site, paths } = written({ guides: [{ service: 'all', levels: [{ ...level, ...more }] }] });
      const purpose = (one: ReadSite): string => JSON.stringify(one.levels()[0]!.level.data.purpose);
      expect(purpose(site)).toContain(level.purpose);
      expect(purpose(site)).not.toContain(own);
      expect(purpose(site.through(undefined, 'parent'))).toContain(own);
      expect(purpose(site.through(undefined, 'parent'))).not.toContain(level.purpose);
      expect(said(site.through(undefined, 'parent'))).toEqual(said(site));
      expect(paths).toEqual([]);
    }
  });

  it('keeps steps for staff from parents, and tells guides of two audiences apart', () => {
    const { site, paths } = written({
      variant_axis: 'audience',
      guides: {
        ansatt: {
          levels: [
            { key: '0', title: 'Undring', steps: [{ title: 'Skriv ned', tools: ['Undringsnotat'] }] },
            { key: '1', title: 'Innsats' },
          ],
        },
        foresatte: { levels: [{ key: '0', title: 'Når du undrer deg', steps: ['Snakk med barnehagen'] }] },
      },
    });
    expect(said(site)).toEqual(['0 Undring', '- Skriv ned | Undringsnotat', '1 Innsats']);
    expect(said(site.through(undefined, 'parent'))).toEqual([
      '0 Når du undrer deg',
      '- Snakk med barnehagen',
      '1 Innsats',
    ]);
    expect(paths).toEqual([]);
  });

  it('makes guides of their own of an axis that readings do not have, and mixes nothing between them', () => {
    for (const [json, names] of [
      [
        {
          variant_axis: 'age',
          guides: [
            { age: '0-5 år', levels: [{ key: '0', steps: ['Lek'] }] },
            { age: '6-12 år', levels: [{ key: '0', steps: ['Les'] }] },
          ],
        },
        ['0-5 år', '6-12 år'],
      ],
      [
        {
          variant_axis: 'age',
          guides: {
            '0-5 år': { levels: [{ key: '0', steps: ['Lek'] }] },
            '6-12 år': [{ key: '0', steps: ['Les'] }],
          },
        },
        ['0-5 år', '6-12 år'],
      ],
    ] as const) {
      const { site, paths } = written({ model_name: 'BTI', ...json });
      const guides = site
        .ofType('guide')
        .toSorted((a, b) => site.say(a.data.title).localeCompare(site.say(b.data.title)));
      expect(guides.map(({ data }) => site.say(data.title))).toEqual(names.map((name) => `BTI – ${name}`));
      const titles = guides.map(({ data }) =>
        data.levels.flatMap((level) =>
          site.get('level', level).data.steps.map((step) => site.say(site.get('step', step).data.title)),
        ),
      );
      expect(titles).toEqual([['Lek'], ['Les']]);
      expect(paths).toEqual([]);
    }
  });

  it('lists in full what is for readers that it cannot name, and puts it nowhere', () => {
    const { site, file, unplaced } = written({
      guides: [
        {
          service: 'all',
          levels: [
            {
              key: '0',
              title: 'Undring',
              steps: [
                { ordinal: 1, title: 'Se' },
                {
                  ordinal: 2,
                  title: 'Lekelogg',
                  age: '0-5 år',
                  tools: [{ title: 'Loggark', format: 'PDF' }],
                },
                {
                  ordinal: 3,
                  title: 'Spør natteravnene',
                  only_for: 'natteravnene',
                  responsible: ['Natteravn'],
                },
              ],
              per_age: { '13-18': { steps: [{ ordinal: 4, title: 'Chat' }] } },
            },
          ],
        },
      ],
    });
    expect(said(site)).toEqual(['0 Undring', '- Se']);
    expect(file).not.toMatch(/Lekelogg|Loggark|atteravn|Chat/);
    const at = '$.guides[0].levels[0]';
    expect(unplaced.map(({ path }) => path)).toEqual([
      `${at}.steps[1].ordinal`,
      `${at}.steps[1].title`,
      `${at}.steps[1].age`,
      `${at}.steps[1].tools[0].title`,
      `${at}.steps[1].tools[0].format`,
      `${at}.steps[2].ordinal`,
      `${at}.steps[2].title`,
      `${at}.steps[2].only_for`,
      `${at}.steps[2].responsible[0]`,
      `${at}.per_age["13-18"].steps[0].ordinal`,
      `${at}.per_age["13-18"].steps[0].title`,
    ]);
  });

  it('keeps a common guide beside that of one service, which reads the common one for the rest', () => {
    const { site, paths } = written({
      guides: [
        {
          service: 'all',
          levels: [
            { key: '0', title: 'Undring', steps: steps('Se', 'Del') },
            { key: '1', title: 'Innsats', steps: steps('Møt') },
          ],
        },
        {
          service: 'Barnehage',
          levels: [
            {
              key: '0',
              title: 'Undring',
              steps: [...steps('Se'), { ordinal: 2, title: 'Lek', tools: ['Lekelogg'] }],
            },
          ],
        },
      ],
    });
    expect(said(site)).toEqual(['0 Undring', '- Se', '- Del', '1 Innsats', '- Møt']);
    expect(said(site.through('Barnehage'))).toEqual([
      '0 Undring',
      '- Se',
      '- Lek | Lekelogg',
      '1 Innsats',
      '- Møt',
    ]);
    expect(paths).toEqual([]);
  });

  it('hides, adds and reorders steps, in nynorsk too', () => {
    const guide = (service: string, ...titles: string[]): object => ({
      teneste: service,
      levels: [{ key: '0', title: 'Uro', step_numbering: 'steg', steg: steps(...titles) }],
    });
    const { site, paths } = written({
      written_language: 'nn',
      variant_axis: 'teneste',
      guides: [
        guide('Skule', 'Sjå', 'Del', 'Avklar'),
        guide('Barnehage', 'Del', 'Sjå', 'Leik', 'Avklar'),
        guide('PPT', 'Sjå', 'Avklar'),
      ],
    });
    const titles = (one: ReadSite): string[] => one.levels()[0]!.steps.map(({ data }) => one.say(data.title));
    expect(titles(site.through('Skule'))).toEqual(['Sjå', 'Del', 'Avklar']);
    expect(titles(site.through('Barnehage'))).toEqual(['Del', 'Sjå', 'Leik', 'Avklar']);
    expect(titles(site.through('PPT'))).toEqual(['Sjå', 'Avklar']);
    expect(titles(site)).toEqual(['Sjå', 'Avklar']);
    expect(site.say(site.settings['label-step'])).toBe('Steg');
    expect(paths).toEqual([]);
  });

  it('puts the cells of a matrix together, in a list or in a map', () => {
    for (const json of [
      {
        guides: [
          { service: 'Barnehage', level: '0', title: 'Undring', steps: ['Se', 'Lek'] },
          { service: 'Skole', level: '0', title: 'Undring', steps: ['Se', 'Spør'] },
          { service: 'Skole', level: '1', title: 'Tiltak', steps: ['Møt'] },
        ],
      },
      {
        matrix: {
          Barnehage: { '0': { title: 'Undring', steps: ['Se', 'Lek'] } },
          Skole: {
            '0': { title: 'Undring', steps: ['Se', 'Spør'] },
            '1': { title: 'Tiltak', steps: ['Møt'] },
          },
        },
      },
    ]) {
      const { site, paths } = written(json);
      expect(said(site.through('Barnehage'))).toEqual(['0 Undring', '- Se', '- Lek', '1 Tiltak']);
      expect(said(site.through('Skole'))).toEqual(['0 Undring', '- Se', '- Spør', '1 Tiltak', '- Møt']);
      expect(said(site)).toEqual(['0 Undring', '- Se', '1 Tiltak']);
      expect(paths).toEqual([]);
    }
  });

  it('takes a block for one service inside a step, and a step that one service does not have', () => {
    const { site, paths } = written({
      guides: [
        {
          levels: [
            {
              key: '0',
              title: 'Undring',
              services: ['Barnehage', 'Skole'],
              steps: [
                {
                  ordinal: 1,
                  title: 'Se',
                  hva: 'Se etter tegn.',
                  what_for_parents: 'Vi ser etter tegn.',
                  blocks: [
                    { service: 'Barnehage', title: 'I barnehagen', text: 'Bruk leken.' },
                    { reader: 'leader', title: 'For leder' },
                  ],
                },
                { ordinal: 2, title: 'Snakk med eleven', not_for: 'Barnehage' },
              ],
            },
          ],
        },
      ],
    });
    const blocks = (one: ReadSite): string[] =>
      one.levels()[0]!.steps[0]!.data.blocks.map(({ title }) => one.say(title));
    expect(blocks(site)).toEqual(['For leder']);
    expect(blocks(site.through('Barnehage'))).toEqual(['I barnehagen', 'For leder']);
    expect(said(site)).toEqual(['0 Undring', '- Se', '- Snakk med eleven']);
    expect(said(site.through('Barnehage'))).toEqual(['0 Undring', '- Se']);
    const what = (one: ReadSite): string => JSON.stringify(one.levels()[0]!.steps[0]!.data.what);
    expect([what(site), what(site.through(undefined, 'parent'))]).toEqual([
      expect.stringContaining('Se etter tegn.'),
      expect.stringContaining('Vi ser etter tegn.'),
    ]);
    // The services that work together on a level are not those that the level is for.
    expect(paths).toEqual(['$.guides[0].levels[0].services[0]', '$.guides[0].levels[0].services[1]']);
  });
});
