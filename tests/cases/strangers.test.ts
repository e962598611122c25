import { describe, expect, it } from 'vitest';
import { stepsInWords as steps, written } from './read-site.js';

const one = (step: object, more: object = {}) =>
  written({ guides: [{ levels: [{ key: '1', title: 'U', steps: [{ title: 'Se', ...step }], ...more }] }] });
const at = '$.guides[0].levels[0]';

describe('a case as a stranger writes it', () => {
  it('in nynorsk, with steg and levels A to E', () => {
    const { site, paths } = written({
      written_language: 'nn',
      levels: [...'ABCDE'].map((key) => ({
        key,
        title: `Del ${key}`,
        steg: [
          { ordinal: 1, title: 'Sjå', verktøy: ['Uroskjema (PDF, 690 kB)'], frist: '2 veker', nummer: 7 },
        ],
      })),
    });
    expect(site.levels().map(({ level }) => level.data.key)).toEqual([...'ABCDE']);
    expect(steps(site)[4]).toEqual([['Sjå', 'Uroskjema PDF 690 kB', '2 weeks']]);
    expect(paths).toEqual([0, 1, 2, 3, 4].map((level) => `$.levels[${level}].steg[0].nummer`));
  });

  it('as a map by service, each with some of the levels', () => {
    const { site, paths } = written({
      guides: {
        Skole: { levels: { '0': { steps: ['Se', 'Del'] }, '2': { steps: { '1': 'Møt' } } } },
        Barnehage: { levels: { '0': { steps: ['Se'] } } },
        PPT: 'not seen',
      },
    });
    expect(steps(site.through('Skole'))).toEqual([[['Se'], ['Del']], [['Møt']]]);
    expect(steps(site.through('Barnehage'))).toEqual([[['Se']], []]);
    expect(paths).toEqual(['$.guides.PPT']);
  });

  it('with services inside a level, one of which is called by its name', () => {
    const services = [
      { service: 'Skole', steps: [{ title: 'Se', responsible: { role: 'Lærer', note: 'alltid' } }] },
      { service: 'Barnehage', steps: ['Lytt'] },
      { name: 'Helsestasjon', steps: ['Mål'] },
    ];
    const { site, paths } = written({ guides: [{ levels: [{ key: '1', title: 'U', services }] }] });
    expect(steps(site.through('Skole'))).toEqual([[['Se', 'Lærer']]]);
    expect(steps(site.through('Barnehage'))).toEqual([[['Lytt']]]);
    expect(steps(site.through('Helsestasjon'))).toEqual([[['Mål']]]);
    const [see] = site.through('Skole').levels()[0]!.steps;
    expect(site.say(see!.data.responsible[0]!.note)).toBe('alltid');
    expect(paths).toEqual([]);
  });

  it('with deadlines in words, of which only those that say nothing more are deadlines', () => {
    const { site, paths } = one({
      deadline: [
        '1 uke',
        'Straks',
        'Innen 2 uker',
        'i løpet av 3 virkedager',
        'innen 2 uker etter møtet',
        'innen kort tid',
        '2-4 uker',
        '3 måneder hvis foresatte samtykker',
        14,
      ],
    });
    expect(steps(site)).toEqual([[['Se', '1 weeks', 'immediately', '2 weeks', '3 workingDays']]]);
    expect(paths).toEqual([4, 5, 6, 7, 8].map((index) => `${at}.steps[0].deadline[${index}]`));
  });

  it('with tools in words, and what is no tool', () => {
    const tools = ['Skjema (docx, 33 kb)', 'Tiltak (for barn, unge)', ['Y'], 5, null];
    const { site, paths } = one({ tools });
    expect(steps(site)).toEqual([[['Se', 'Skjema docx 33 kb', 'Tiltak (for barn, unge)']]]);
    expect(paths).toEqual(
      [2, 3, 4].map((index) => `${at}.steps[0].tools[${index}]${index === 2 ? '[0]' : ''}`),
    );
  });

  it('with decisions in sentences', () => {
    const sentences = [
      'Ja: nivå 1, trinn 1',
      'Nei: avslutt',
      'Usikker: trinn 1',
      'Vet ikke: ring en venn',
      'Ta det opp',
    ];
    for (const [path, { site, paths }] of [
      [`${at}.steps[0].decisions`, one({ ordinal: 1, decisions: sentences })],
      [`${at}.decisions`, one({ ordinal: 1 }, { decisions: sentences })],
    ] as const) {
      expect(steps(site)).toEqual([
        [['Se', 'Ja → level:1/step: Se', 'Nei → close', 'Usikker → level:1/step: Se']],
      ]);
      expect(paths).toEqual([`${path}[3]`, `${path}[4]`]);
    }
  });

  it('with outcomes that lead to two places, to an object, to nothing and to the end', () => {
    const outcomes = [
      { label: 'Videre', to: 'level:1/step:1|arena:Ressursteam' },
      { label: 'Dit', to: { level: '1', step: 1 } },
      { label: 'Tomt', to: '' },
      { label: 'Slutt', to: 'level:end' },
    ];
    const { site, paths } = one({ ordinal: 1, outcomes });
    expect(steps(site)[0]).toEqual([
      [
        'Se',
        'Videre → level:1/step: Se → arena:Ressursteam',
        'Dit → level:1/step: Se',
        'Tomt',
        'Slutt → level:end',
      ],
    ]);
    expect(site.levels().map(({ level }) => [level.data.key, level.data.closing])).toEqual([
      ['1', false],
      ['end', true],
    ]);
    expect(paths).toEqual([`${at}.steps[0].outcomes[2].to`]);
  });

  it('with who does it and who supports them as an object; a second word for it is left over', () => {
    const { site, paths } = one({
      responsible: { main: 'Rektor', support: ['PPT', 'Helsesykepleier (ved behov)'], third: 'Vaktmester' },
      ansvarlig: 'Styrer',
    });
    const { responsible } = site.levels()[0]!.steps[0]!.data;
    expect(
      responsible.map(({ role, mode, note }) => [
        site.say(site.get('role', role).data.title),
        mode,
        site.say(note),
      ]),
    ).toEqual([
      ['Rektor', 'does', ''],
      ['PPT', '', 'støtter'],
      ['Helsesykepleier', '', 'støtter, ved behov'],
    ]);
    const step = `${at}.steps[0]`;
    expect(paths).toEqual([`${step}.responsible.third`, `${step}.ansvarlig`]);
  });

  it('with Norwegian keys throughout', () => {
    const { site, paths } = written({
      nivåer: [
        {
          key: '1',
          tittel: 'Undring',
          formål: 'Du ser noe, og skriver det ned.',
          trinn: [
            {
              nummer: 1,
              tittel: 'Se',
              ansvarleg: 'Lærer',
              verktøy: [{ navn: 'Notat', format: 'PDF', størrelse: '2 MB' }],
              frist: { antall: 2, enhet: 'uker' },
            },
            { nummer: 2, tittel: 'Avklar', hvem: 'Rektor', utfall: [{ label: 'Nei', to: 'avslutt' }] },
          ],
        },
      ],
    });
    expect(steps(site)).toEqual([
      [
        ['Se', 'Lærer', 'Notat PDF 2 MB', '2 weeks'],
        ['Avklar', 'Rektor', 'Nei → close'],
      ],
    ]);
    expect(site.say(site.levels()[0]!.level.data.title)).toBe('Undring');
    expect(paths).toEqual([]);
  });

  it('with tools on the closing node', () => {
    const { site, paths } = one(
      {},
      { kind: 'terminal', tools: ['Mal (PDF, 12 kB)'], text: 'Takk for innsatsen' },
    );
    const { level } = site.levels()[0]!;
    expect([level.data.closing, level.data.tools.map((id) => site.get('tool', id).data.size)]).toEqual([
      true,
      ['12 kB'],
    ]);
    expect(paths).toEqual([`${at}.text`]);
  });

  it('in several languages, with keys that nobody knows', () => {
    const { site, paths } = one(
      { title: { nb: 'Se', nn: 'Sjå', xx: '?!' }, meta: { deep: [1, { x: 'y' }] } },
      { colour: 'red' },
    );
    expect(site.levels()[0]!.steps[0]!.data.title).toEqual({ nb: 'Se', nn: 'Sjå' });
    const step = `${at}.steps[0]`;
    expect(paths).toEqual([
      `${step}.title.xx`,
      `${step}.meta.deep[0]`,
      `${step}.meta.deep[1].x`,
      `${at}.colour`,
    ]);
    expect(written({ languages: ['nb', 'se'] }).paths).toEqual(['$.languages[0]', '$.languages[1]']);
  });

  it('for a service and an audience at the same part: only who is both reads it', () => {
    for (const restricted of [
      { for_service: 'Skole', for_audience: 'parents' },
      { only_for: 'Skole', audience: ['foresatte'] },
    ]) {
      const { site, paths } = written({
        guides: [
          {
            levels: [
              {
                key: '0',
                title: 'U',
                steps: ['Se', { title: 'Møt læreren', tools: ['Brev'], ...restricted }],
              },
            ],
          },
        ],
        services: ['Skole', 'Barnehage'],
      });
      expect(steps(site.through('Skole', 'parent'))).toEqual([[['Se'], ['Møt læreren', 'Brev']]]);
      for (const other of [
        site,
        site.through('Skole'),
        site.through('Skole', 'leader'),
        site.through('Barnehage', 'parent'),
        site.through(undefined, 'parent'),
      ])
        expect(steps(other)).toEqual([[['Se']]]);
      expect(paths).toEqual([]);
    }
  });
});
