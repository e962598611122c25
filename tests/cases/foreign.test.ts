import { describe, expect, it } from 'vitest';
import { stepsInWords, written } from './read-site.js';

describe('a case of a kommune that writes in its own way', () => {
  it('with Norwegian keys for everything, and what it cannot place listed', () => {
    const { site, paths } = written({
      written_language: 'nynorsk',
      kommune: { navn: 'Bjørkvik', kommunenummer: '9999' },
      etiketter: { nivå: 'Trapp', verktøy: 'Hjelpemiddel' },
      veiledere: [
        {
          tjeneste: 'Barnehage',
          nivåer: [
            {
              nivå: '0',
              navn: 'Uro',
              trinn: [
                {
                  nr: 1,
                  navn: 'Sjå',
                  verktøy: [{ tittel: 'Uroskjema', filtype: 'PDF', storleik: '12 kB', farge: 'blå' }],
                  frist: { antall: '14', enhet: 'dagar' },
                },
                {
                  nr: 2,
                  navn: 'Avklar',
                  beslutning: { spørsmål: 'Er uroa der enno?', utfall: [{ svar: 'Ja', til: 'nivå 1' }] },
                },
              ],
            },
            { nivå: '1', navn: 'Innsats' },
          ],
        },
      ],
      samarbeidsarenaer: [{ navn: 'Ressursteam', medlemmer: ['Rektor'], hyppighet: 'Kvar månad' }],
      varselbokser: [{ tittel: 'Mistanke om vald', mottakere: ['Barnevern', 'Politiet'] }],
      ordliste: { uro: 'Ei kjensle av at noko er gale.' },
    });
    expect(stepsInWords(site)).toEqual([
      [
        ['Sjå', 'Uroskjema PDF 12 kB', '14 days'],
        ['Avklar', 'Ja → level:1'],
      ],
      [],
    ]);
    const { settings } = site;
    expect([settings.name, settings['label-level'], settings['label-tool'], settings.kommunenumre]).toEqual([
      { nn: 'Bjørkvik' },
      { nn: 'Trapp' },
      { nn: 'Hjelpemiddel' },
      [expect.objectContaining({ number: '9999' })],
    ]);
    expect(site.ofType('warning')[0]!.data.recipients).toHaveLength(2);
    expect(site.ofType('arena')[0]!.data.members).toHaveLength(1);
    expect(paths).toEqual(['$.veiledere[0].nivåer[0].trinn[0].verktøy[0].farge']);
  });

  it('with outcomes that point by number, key, title or "next", and never make up a level', () => {
    const to = (label: string, target: unknown): object => ({ label, to: target });
    const { site, paths } = written({
      levels: [
        { key: 'Nivå 0', title: 'Undring', steps: { 'Trinn 1': 'Se', 'Trinn 2': 'Avklar' } },
        {
          key: '3.1',
          title: 'Innsats',
          steps: [
            { ordinal: 1, title: 'Kall inn', outcomes: ['Ja → nivå 0', 'Vet ikke → ring noen'] },
            {
              ordinal: 2,
              title: 'Bestem',
              outcomes: [
                to('a', 'Undring'),
                to('b', 0),
                to('c', { level: 'Undring', step: 'Avklar' }),
                to('d', { type: 'step', level: 0, key: '2' }),
                to('e', 'forrige nivå'),
                to('f', 'Gå tilbake til trinn 1'),
                { label: 'g', level: '3.1', step: 1 },
                to('h', 'level:Ukjent'),
                to('i', '7'),
                to('j', { level: 0, unless: 'x' }),
              ],
            },
          ],
          decision: { Ferdig: 'avslutt', Opp: { level: '0' } },
        },
      ],
    });
    expect(site.levels().map(({ level }) => level.data.key)).toEqual(['0', '3.1']);
    const [, [callIn, decide]] = stepsInWords(site) as [string[][], string[][]];
    expect(callIn).toEqual(['Kall inn', 'Ja → level:0', 'Vet ikke → ring noen']);
    expect(decide!.slice(1)).toEqual([
      'Ferdig → close',
      'Opp → level:0',
      'a → level:0',
      'b → level:0',
      'c → level:0/step: Avklar',
      'd → level:0/step: Avklar',
      'e → level:0',
      'f → level:3.1/step: Kall inn',
      'g → level:3.1/step: Kall inn',
      'h → unknown',
      'i → unknown',
      'j → unknown',
    ]);
    const at = '$.levels[1].steps[1].outcomes';
    expect(paths).toEqual([`${at}[7].to`, `${at}[8].to`, `${at}[9].to.level`, `${at}[9].to.unless`]);
  });

  it('says nothing of where a number leads that both a level and a step have', () => {
    const levels = [
      {
        key: '0',
        title: 'U',
        steps: [{ title: 'Se', outcomes: [{ label: 'Ja', to: '1' }] }],
      },
      { key: '1', title: 'I' },
    ];
    const { site, paths } = written({ levels });
    expect(stepsInWords(site)[0]).toEqual([['Se', 'Ja → unknown']]);
    expect(paths).toEqual(['$.levels[0].steps[0].outcomes[0].to']);
  });

  it('with sub-steps, parts of a level that hold its steps, and numbers that begin anew in each part', () => {
    const { site, paths } = written({
      levels: [
        {
          key: '0',
          title: 'U',
          phases: [
            {
              title: 'Først',
              steps: [{ ordinal: 1, title: 'Se', sub_steps: ['Ring', { title: 'Skriv', ordinal: 'b' }] }],
            },
            {
              title: 'Så',
              steps: [
                { ordinal: 1, title: 'Møt' },
                { ordinal: 2, title: 'Lukk' },
              ],
            },
          ],
        },
        { key: '1', title: 'I', steps: [['Én'], ['To', 'Tre']] },
      ],
    });
    expect(stepsInWords(site)).toEqual([
      [['Se'], ['Møt'], ['Lukk']],
      [['Én'], ['To'], ['Tre']],
    ]);
    const [see] = site.levels()[0]!.steps;
    expect(see!.data.tasks.map(({ task }) => site.say(task))).toEqual(['Ring', 'Skriv']);
    const at = '$.levels[0].phases';
    expect(paths).toEqual([`${at}[0].title`, `${at}[0].steps[0].sub_steps[1].ordinal`, `${at}[1].title`]);
  });

  it('with roles and tools listed once and called by their ids', () => {
    const { site, paths } = written({
      roles: [{ id: 'r1', title: 'Kontaktlærer', note: 'Er den barnet møter først.' }],
      tools: { t1: { title: 'Uroskjema', format: 'PDF', size: '100 kB' }, t2: 'Logg [Word]' },
      levels: [
        {
          key: '0',
          title: 'U',
          steps: [
            {
              title: 'Se',
              responsible: [
                { role: 'r1', note: 'i samråd med rektor' },
                { rolle: 'PPT', note: 'leader decides when' },
              ],
              tools: ['t1', 't2', 'Notat (12 kB, pdf)', { name: 'Plan (DOCX)' }, 'Bok (for barn)'],
              deadline: [{ uker: '2' }, 'innen en uke', '1 dag'],
            },
          ],
        },
      ],
    });
    expect(stepsInWords(site)).toEqual([
      [
        [
          'Se',
          'Kontaktlærer',
          'PPT',
          'Uroskjema PDF 100 kB',
          'Logg Word',
          'Notat pdf 12 kB',
          'Plan DOCX',
          'Bok (for barn)',
          '2 weeks',
          '1 weeks',
          '1 days',
        ],
      ],
    ]);
    const { responsible } = site.levels()[0]!.steps[0]!.data;
    expect(responsible.map(({ note }) => site.say(note))).toEqual(['i samråd med rektor', '']);
    expect(paths).toEqual(['$.levels[0].steps[0].responsible[1].note']);
  });

  it('with a guide inside each service, and a closing and a warning beside them', () => {
    const { site, paths } = written({
      variant_axis: 'tjeneste',
      services: [
        { name: 'Skole', levels: [{ level: 0, title: 'Uro', steps: ['Se', 'Del'] }] },
        { name: 'Barnehage', levels: [{ level: 0, title: 'Uro', steps: ['Se'] }] },
      ],
      closing: { title: 'Saken avsluttes', tools: 'Sluttskjema (PDF)' },
      decisions: [{ level: '0', at_step: 1, outcomes: { Ja: 'nivå 0' } }],
      warning_boxes: { 'Ved mistanke om vold': { mottakere: 'Politiet', seen_on: 'Nivå 0' } },
    });
    expect(stepsInWords(site.through('Skole'))[0]).toEqual([['Se', 'Ja → level:0'], ['Del']]);
    expect(stepsInWords(site.through('Barnehage'))[0]).toEqual([['Se', 'Ja → level:0']]);
    const { data } = site.levels()[1]!.level;
    expect([data.key, data.closing, data.tools.length]).toEqual(['end', true, 1]);
    expect(site.ofType('warning').map((one) => site.say(one.data.title))).toEqual(['Ved mistanke om vold']);
    expect(paths).toEqual([]);
  });

  it('leaves nothing out where only the role of somebody has a place', () => {
    const { unplaced } = written({
      arenas: [{ name: 'Ressursteam', leder: 'Rektor (kaller inn)' }],
      organisational_levels: [{ title: 'Kommune', owner: { role: 'Kommunedirektør', note: 'fra 2026' } }],
    });
    expect(unplaced).toEqual(
      [
        { path: '$.organisational_levels[0].owner.note', value: 'fra 2026' },
        { path: '$.arenas[0].leder', value: '(kaller inn)' },
      ].toReversed(),
    );
  });
});
