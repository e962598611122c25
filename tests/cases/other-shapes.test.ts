import { describe, expect, it } from 'vitest';
import { written } from './read-site.js';

describe('what other kommuner may write another way', () => {
  it('reads levels, steps and outcomes written as maps', () => {
    const { site, paths } = written({
      guides: {
        Skole: {
          levels: {
            A: {
              title: 'Undre seg',
              steps: { '1': 'Se', '2': { title: 'Del' } },
              decisions: { '2': { outcomes: { Nei: 'close', Ja: 'level:B' } } },
            },
            B: 'Handle',
          },
        },
      },
    });
    const [first, second] = site.levels();
    expect(first!.level.data.key).toBe('A');
    expect(first!.steps.map(({ data }) => site.say(data.title))).toEqual(['Se', 'Del']);
    expect(
      first!.steps[1]!.data.outcomes.map((outcome) => [
        site.say(outcome.label),
        site.sayTarget(outcome.targets[0]!),
      ]),
    ).toEqual([
      ['Nei', 'close'],
      ['Ja', 'level:B'],
    ]);
    expect(site.say(second!.level.data.title)).toBe('Handle');
    expect(paths).toEqual([]);
  });

  it('reads one value where others have a list', () => {
    const { site, paths } = written({
      guides: {
        service: 'Skole',
        levels: [
          {
            key: 0,
            title: 'Undring',
            steps: [
              {
                ordinal: '1',
                number_shown: 1,
                title: 'Se',
                responsible: { role: 'Rektor', mode: 'decides' },
                tools: 'Veileder (PDF, 2 MB)',
                deadline: '14 dager',
                decisions: { outcomes: { label: 'Ja', to: ['level:0', 'barnevern'] } },
              },
            ],
          },
        ],
      },
    });
    const { data } = site.levels()[0]!.steps[0]!;
    expect(data.printedNumber).toBe('1');
    expect(data.responsible[0]!.mode).toBe('decides');
    expect(site.ofType('tool')[0]!.data).toMatchObject({ format: 'PDF', size: '2 MB' });
    expect(data.deadlines[0]).toMatchObject({ amount: 14, unit: 'days' });
    expect(data.outcomes[0]!.targets.map(({ kind }) => kind)).toEqual(['level', 'report']);
    expect(paths).toEqual([]);
  });

  it('takes two targets of one sentence as one outcome, and adds the level that only it names', () => {
    const { site } = written({
      guides: [
        {
          levels: [
            {
              key: '0',
              title: 'Undring',
              steps: [{ ordinal: 1, title: 'Se' }],
              decisions: [{ at_step: 1, outcomes: [{ label: 'Videre', to: 'level:1 | level:2/step:3' }] }],
            },
            { key: '3', title: 'Samarbeid' },
          ],
        },
      ],
    });
    expect(site.levels().map(({ level }) => [level.data.key, site.say(level.data.title)])).toEqual([
      ['0', 'Undring'],
      ['1', ''],
      ['2', ''],
      ['3', 'Samarbeid'],
    ]);
    const { outcomes } = site.levels()[0]!.steps[0]!.data;
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]!.targets.map((target) => site.sayTarget(target))).toEqual([
      'level:1',
      'level:2/step:3',
    ]);
  });

  it('numbers nothing anew: a gap keeps its ordinal, and levels without numbers print none', () => {
    const steps = [1, 2, 4].map((ordinal) => ({ ordinal, title: `T${ordinal}` }));
    const { site } = written({
      guides: [
        {
          levels: [
            { key: '0', title: 'Med hull', steps },
            { key: '1', title: 'Uten nummer', step_numbering: 'none', steps },
            { key: '2', title: 'Uten hull', steps: steps.slice(0, 2) },
          ],
        },
      ],
    });
    expect(site.levels().map((level) => level.steps.map(({ data }) => data.printedNumber))).toEqual([
      ['1', '2', '4'],
      ['–', '–', '–'],
      ['', ''],
    ]);
  });

  it('finds tools that are those of another level or step', () => {
    const step = (ordinal: number, title: string): object => ({
      ordinal,
      title: `T${ordinal}`,
      tools: [{ title }],
    });
    const { site } = written({
      guides: [
        {
          levels: [
            { key: '0', title: 'Undring', steps: [step(1, 'Notat')] },
            {
              key: '1',
              title: 'Innsats',
              steps: [
                step(1, '(aktuelle verktøy fra nivå 0)'),
                step(2, '(som forrige trinn)'),
                step(3, '(som nivå 0, trinn 1)'),
              ],
            },
          ],
        },
      ],
    });
    const [zero, one] = site.levels();
    expect(one!.steps.map(({ data }) => data.sameToolsAs)).toEqual([
      [zero!.level.id],
      [one!.steps[0]!.id],
      [zero!.steps[0]!.id],
    ]);
    expect(site.say(one!.steps[0]!.data.toolsNote)).toBe('Aktuelle verktøy fra nivå 0');
    expect(site.ofType('tool')).toHaveLength(1);
  });

  it('keeps a deadline conditional where it does not know the condition', () => {
    const { site, paths } = written({
      guides: [
        {
          levels: [
            {
              key: '0',
              title: 'U',
              steps: [
                {
                  ordinal: 1,
                  title: 'Se',
                  deadline: [
                    { when: 'the moon is full', amount: 2, unit: 'days' },
                    { amount: 3, unit: 'blue moons' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    const { deadlines } = site.levels()[0]!.steps[0]!.data;
    expect(deadlines).toHaveLength(1);
    expect(site.say(deadlines[0]!.condition)).toBe('et vilkår som ikke er ført inn ennå');
    const step = '$.guides[0].levels[0].steps[0].deadline';
    expect(paths).toEqual([`${step}[0].when`, `${step}[1].amount`, `${step}[1].unit`]);
  });

  it('leaves open where an outcome leads that the case does not know, and prints no remark', () => {
    const { site, paths } = written({
      guides: [
        {
          levels: [
            {
              key: '0',
              title: 'U',
              steps: [{ ordinal: 1, title: 'Se' }],
              decisions: [
                {
                  at_step: 1,
                  outcomes: [
                    { label: 'Ja', to: 'not seen' },
                    { label: 'Nei' },
                    { label: 'Kanskje', to: 'Ring oss på rådhuset' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    const { outcomes } = site.levels()[0]!.steps[0]!.data;
    expect(
      outcomes.map(({ targets }) => targets.map((target) => ('note' in target ? target.note : target.kind))),
    ).toEqual([[''], [], ['Ring oss på rådhuset']]);
    expect(paths).toEqual(['$.guides[0].levels[0].decisions[0].outcomes[0].to']);
  });

  it('reads roles, tjenester, arenas, terms, tools and deadlines written as maps', () => {
    const { site, paths } = written({
      written_language: 'nb og nn',
      kommune: ['Lia', 'Åsen'],
      roles: { Rektor: 'Leder skolen og følger opp.', Helsesykepleier: { summary: 'Er på skolen.' } },
      services: { Helse: ['Helsestasjon'], PPT: 'Hjelper med læring i skolen.' },
      arenas: {
        Ressursteam: { participants: ['Rektor', 'Fast: PPT'], frequency: 'Hver tredje uke, på rådhuset' },
      },
      terms: { undring: 'En uro som ikke er avklart.' },
      organisational_levels: { Systemnivå: ['Planer'], Individnivå: [] },
      guides: [
        {
          levels: [
            {
              key: 'A',
              title: 'Undre',
              steps: [
                {
                  title: 'Se',
                  tools: { Notat: 'PDF, 2 MB' },
                  deadline: { 'ved andre saker': '1 uke', strange: '2 uker' },
                },
              ],
            },
            {
              key: 'B',
              title: 'Handle',
              decisions: [
                { outcomes: { Ja: 'level:C', Nei: 'level:A/step:last', Så: 'level:what is this' } },
              ],
            },
            { key: 'end', title: 'Avslutt' },
          ],
        },
      ],
    });
    expect(site.settings.otherLanguages.map(({ language }) => language)).toEqual(['nn']);
    expect(site.say(site.settings.name)).toBe('Lia og Åsen');
    expect(site.ofType('role').map(({ data }) => site.say(data.title))).toEqual(
      expect.arrayContaining(['Rektor', 'Helsesykepleier', 'PPT']),
    );
    expect(
      site
        .ofType('tjeneste')
        .map(({ data }) => site.say(data.title))
        .toSorted(),
    ).toEqual(['Helsestasjon', 'PPT']);
    expect(site.say(site.ofType('arena')[0]!.data.frequency)).toBe('Hver tredje uke, på rådhuset');
    const [first, second, third, last] = site.levels();
    expect(first!.steps[0]!.data.deadlines.map(({ condition }) => site.say(condition))).toEqual([
      'ved andre saker',
      'et vilkår som ikke er ført inn ennå',
    ]);
    expect(site.ofType('tool')[0]!.data).toMatchObject({ format: 'PDF', size: '2 MB' });
    expect([third!.level.data.key, last!.level.data.key]).toEqual(['C', 'end']);
    const targets = second!.steps[0]!.data.outcomes.flatMap((outcome) => outcome.targets);
    expect(targets.map(({ kind }) => kind)).toEqual(['level', 'step', 'unknown']);
    expect(paths).toEqual([
      '$.services.Helse',
      '$.organisational_levels.Individnivå',
      '$.guides[0].levels[0].steps[0].deadline.strange',
      '$.guides[0].levels[1].decisions[0].outcomes.Så',
    ]);
  });

  it('writes paths of odd keys so that they can be read back', () => {
    const { paths } = written({ 'odd key': 1, 'a"b': [2], __proto_: 3, å: 4 });
    expect(paths).toEqual(['$["odd key"]', '$["a\\"b"][0]', '$.__proto_', '$.å']);
  });
});
