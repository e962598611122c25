import fc from 'fast-check';
import { contentTypeNames, describe as describeType, paragraphs, sameContent, type Data } from '@bti/domain';
import { describe, expect, it } from 'vitest';
import { editsOf } from '../../domain/test/arbitrary.js';
import { changeNotes } from './changes.js';
import { siteChangeSentences } from './site-changes.js';

const ids = ['1', '2', '3'].map(
  (digit) =>
    `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`,
);
const titleOf = (id: string) => (id === ids[2] ? '' : `Tittel ${ids.indexOf(id) + 1}`);
/** Each note in one sentence. */
const sentencesOf = (...args: Parameters<typeof changeNotes>): string[] =>
  changeNotes(...args).map(({ what, before, after }) =>
    before === undefined ? what : `${what}: ${before} → ${after}`,
  );
const step = (before: Data, after: Data, lang: 'nb' | 'nn' = 'nb') =>
  sentencesOf(describeType('step').fields, before, after, lang, titleOf);
const deadline = (amount: number, id = 'a', from = '') => ({
  id,
  condition: {},
  amount,
  unit: 'days',
  from: from ? { nb: from } : {},
  what: {},
});
const outcome = (id: string, label: string, targets: unknown[] = []) => ({
  id,
  label: { nb: label },
  condition: {},
  targets,
  document: {},
  needsConsent: false,
  scope: '',
});

describe('changeNotes', () => {
  it.each(contentTypeNames)('has words for every difference of a %s, and never an id in them', (type) => {
    const { fields } = describeType(type);
    fc.assert(
      fc.property(editsOf(fields), fc.constantFrom('nb' as const, 'nn' as const), ({ base, ours }, lang) => {
        const sentences = sentencesOf(fields, base, ours, lang, titleOf);
        expect(sentences.length > 0).toBe(!sameContent(base, ours));
        for (const sentence of sentences) {
          expect(sentence).toMatch(/\S/);
          expect(sentence).not.toMatch(/\[object|undefined|null|NaN|[0-9a-f]{8}-[0-9a-f]{4}/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sees no difference in a field that did not exist when the content was stored', () => {
    expect(step({}, { needsConsent: false, tools: [], what: {}, printedNumber: '' })).toEqual([]);
  });

  it('tells an entry by its measure, and by its name where there are several', () => {
    expect(step({ deadlines: [deadline(14)] }, { deadlines: [deadline(10)] })).toEqual([
      'Frist: 14 dager → 10 dager',
    ]);
    const others = [deadline(3, 'b', 'møtet')];
    expect(
      step(
        { deadlines: [deadline(14, 'a', 'undringen'), ...others] },
        { deadlines: [deadline(10, 'a', 'undringen'), ...others] },
        'nn',
      ),
    ).toEqual(['Frist «undringen»: 14 dagar → 10 dagar']);
  });

  it('names what came, what went, and where it leads', () => {
    const before = { outcomes: [outcome('a', 'Ja', [{ id: 't', kind: 'level', to: ids[0] }])] };
    const after = {
      outcomes: [outcome('a', 'Ja', [{ id: 't', kind: 'level', to: ids[1] }]), outcome('b', 'Avslutt')],
    };
    expect(step(before, after)).toEqual([
      'Utfall «Ja»: leder til: Tittel 1 → Tittel 2',
      'Nytt utfall: «Avslutt»',
    ]);
    expect(step(after, before)[1]).toBe('Tatt bort utfall: «Avslutt»');
    const role = { id: 'r', role: ids[0], mode: '', note: {} };
    expect(step({ responsible: [] }, { responsible: [role] })).toEqual(['Ny ansvarlig: Tittel 1']);
  });

  it('shows the part of a long text that is another', () => {
    const text = (days: string) => ({
      nb: paragraphs(
        `Den som undrer seg, skriver det ned og tar det opp med hjemmet innen ${days} dager etterpå.`,
      ),
    });
    expect(step({ what: text('14') }, { what: text('ti') })).toEqual([
      'Hva: «… med hjemmet innen 14 dager etterpå.» → «… med hjemmet innen ti dager etterpå.»',
    ]);
    const nynorsk = { ...text('14'), nn: paragraphs('Den som undrar seg, skriv det ned.') };
    expect(step({ what: text('14') }, { what: nynorsk })).toEqual(['Nynorsk lagt til i «Hva»']);
    expect(step({ what: text('14') }, { what: {} })[0]).toContain('Tatt bort fra «Hva»: «Den som undrer');
    expect(step({ what: text('14') }, { what: { nb: paragraphs('Noe helt nytt. '.repeat(20)) } })).toEqual([
      'Teksten «Hva» er endret',
    ]);
  });

  it('says what a tick means, and that an order is another', () => {
    expect(step({ needsConsent: false }, { needsConsent: true })).toEqual(['Krever nå samtykke']);
    expect(step({ needsConsent: true }, { needsConsent: false }, 'nn')).toEqual([
      'Krev ikkje lenger samtykke',
    ]);
    expect(step({ tools: [ids[0], ids[1]] }, { tools: [ids[1], ids[0]] })).toEqual([
      'Verktøyene har fått ny rekkefølge',
    ]);
    expect(step({ tools: [] }, { tools: [ids[2]] })).toEqual(['Lagt til i «Verktøy»: noe som er slettet']);
  });
});

it('tells a step that has moved from one level to another', () => {
  const level = (id: string, steps: string[]) => ({ id, type: 'level', data: { steps } }) as never;
  const moved = { id: ids[2]!, type: 'step', data: {} } as never;
  const site = (first: string[], second: string[]) =>
    new Map([
      [ids[0]!, level(ids[0]!, first)],
      [ids[1]!, level(ids[1]!, second)],
      [ids[2]!, moved],
    ]);
  const titles = (id: string) => (id === ids[2] ? 'Avklar' : titleOf(id));
  expect(siteChangeSentences(site([ids[2]!], []), site([], [ids[2]!]), 'nb', titles)).toEqual([
    'Trinn «Avklar» er flyttet fra «Tittel 1» til «Tittel 2»',
  ]);
  expect(siteChangeSentences(site([ids[2]!], []), site([ids[2]!], []), 'nb', titles)).toEqual([]);
});
