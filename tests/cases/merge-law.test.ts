import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadSite, written } from './read-site.js';

/** A guide as its readers know it: every level with its steps, and every step with all that the case says of it. */
function known(site: ReadSite): object[] {
  return site.levels().map(({ level, steps }) => ({
    key: level.data.key,
    title: site.say(level.data.title),
    tools: toolsOf(site, level.data.tools),
    steps: steps.map(({ data }) => ({
      title: site.say(data.title),
      printed: data.printedNumber,
      who: data.responsible.map(({ role, note }) => [
        site.say(site.get('role', role).data.title),
        site.say(note),
      ]),
      tools: toolsOf(site, data.tools),
      deadlines: data.deadlines.map(({ amount, unit }) => [amount, unit]),
      outcomes: data.outcomes.map(({ label, targets }) => [
        site.say(label),
        targets.map((target) => site.sayTarget(target)),
      ]),
    })),
  }));
}

const toolsOf = (site: ReadSite, ids: string[]): string[] =>
  ids.map((id) => {
    const { title, format, size } = site.get('tool', id).data;
    return [site.say(title), format, size].filter(Boolean).join(' ');
  });

const services = ['Skole', 'Barnehage', 'Helsestasjon'];
const keys = ['0', '1', '2'];
const some = <T>(values: readonly T[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

const tool = fc.record(
  {
    title: fc.constantFrom('Uroskjema', 'BTI-møtemal', 'BTI møtemal', 'Journal'),
    format: fc.constantFrom('PDF', 'DOCX'),
    size_shown: fc.constantFrom('1 MB', '2 MB'),
  },
  { requiredKeys: ['title'] },
);

const step = fc.record(
  {
    title: fc.constantFrom(
      'Se',
      'Del',
      'Møte med foreldre/eleven',
      'Møte med foreldre/barnet',
      'Evaluer',
      'Evaluer tiltak',
    ),
    number_shown: fc.constantFrom(null, '1', '2a'),
    responsible: some(['Rektor', 'Styrer', 'Alle (ved behov)']),
    tools: fc.array(tool, { maxLength: 3 }),
    deadline: fc.constantFrom('2 uker', '4 uker'),
  },
  { requiredKeys: ['title', 'number_shown'] },
);

const level = (key: string) =>
  fc
    .record(
      {
        key: fc.constant(key),
        title: fc.constantFrom('Undring', 'Innsats'),
        steps: fc.uniqueArray(step, { selector: ({ title }) => title, minLength: 1, maxLength: 4 }),
        tools: fc.array(tool, { maxLength: 2 }),
        decisions: fc.record({
          outcomes: fc.uniqueArray(
            fc.record({
              label: fc.constantFrom('Nei', 'Ja', 'Usikker'),
              to: fc.constantFrom('close', `level:${key}`, `level:${key}/step:1`, 'arena:KE'),
            }),
            { selector: ({ label }) => label, maxLength: 3 },
          ),
        }),
      },
      { requiredKeys: ['key', 'title'] },
    )
    .map((one) => ({
      ...one,
      steps: (one.steps ?? []).map((part, index) => ({ ordinal: index + 1, ...part })),
    }));

const guides = fc
  .array(
    fc.tuple(...keys.map((key) => fc.option(level(key), { nil: undefined }))).map((levels) => ({
      levels: levels.filter((one) => one !== undefined),
    })),
    { minLength: 2, maxLength: 3 },
  )
  .map((all) => all.map((guide, index) => ({ service: services[index]!, ...guide })));

describe('one guide for all its readers', () => {
  it('is for each of them exactly the guide that they had', () => {
    fc.assert(
      fc.property(guides, (all) => {
        const { site } = written({ guides: all });
        for (const guide of all) {
          const alone = known(written({ guides: [guide] }).site);
          const described = new Set(guide.levels.map(({ key }) => key));
          const own = known(site.through(guide.service)) as {
            key: string;
            title: string;
            steps: object[];
            tools: string[];
          }[];
          expect(own.filter(({ key }) => described.has(key))).toEqual(alone);
          for (const other of own)
            if (!described.has(other.key)) expect([other.steps, other.tools]).toEqual([[], []]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has in its base nothing that one of them lacks who describes the level', () => {
    fc.assert(
      fc.property(guides, (all) => {
        const { site } = written({ guides: all });
        for (const {
          level: { data },
          steps,
        } of site.levels()) {
          const having = all.flatMap(({ levels }) => levels.filter(({ key }) => key === data.key));
          if (having.length < 2) expect([steps, data.tools]).toEqual([[], []]);
          for (const one of steps)
            for (const text of [
              ...one.data.responsible.map(({ role }) => site.say(site.get('role', role).data.title)),
              ...one.data.tools.map((id) => site.say(site.get('tool', id).data.title)),
            ])
              for (const other of having)
                expect(JSON.stringify(other).toLowerCase().replaceAll('-', ' ')).toContain(
                  text.toLowerCase().replaceAll('-', ' '),
                );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever order the guides come in, but for whose title and key is taken', () => {
    fc.assert(
      fc.property(guides, (all) => {
        const turned = written({ guides: all.toReversed() }).site;
        const { site } = written({ guides: all });
        for (const { service } of all)
          expect(known(turned.through(service))).toEqual(known(site.through(service)));
      }),
      { numRuns: 30 },
    );
  });
});
