import { publishSite, readEdition, resolveItem, writeEdition, writeExchange } from '@bti/domain';
import { describe, expect, it } from 'vitest';
import { convertCase } from './convert.js';
import {
  expectedFacts,
  type ExpectedDeadline,
  type ExpectedTarget,
  type ExpectedTool,
} from './expected-facts.js';
import { nobody } from './key-id.js';
import { caseNames, readCase, ReadSite } from './read-site.js';

const units: Record<string, string> = { weeks: 'weeks', 'without undue delay': 'withoutUndueDelay' };

const sayExpected = (target: ExpectedTarget): string => {
  if (target.kind === 'close') return 'close';
  if (target.kind === 'arena') return `arena:${target.title}`;
  if (target.kind === 'level') return `level:${target.key}`;
  return `level:${target.level}/step:${target.ordinal} ${target.title}`.trim();
};

const toolsOf = (site: ReadSite, ids: string[]): ExpectedTool[] =>
  ids.map((id) => {
    const { title, format, size } = site.get('tool', id).data;
    return { title: site.say(title), format, size };
  });

const guides = caseNames.flatMap((name) => {
  const json = readCase(name);
  const { file } = convertCase(json);
  const all = expectedFacts(json);
  return all.map((facts) => ({ name, facts, file, reader: all.length > 1 ? facts.service : '' }));
});

describe.each(guides)('the case of $name through the eyes of «$reader»', ({ name, facts, file, reader }) => {
  const whole = new ReadSite(file);
  const site = reader ? whole.through(reader) : whole;

  it('is written the same way twice', () => {
    expect(convertCase(readCase(name)).file).toBe(file);
  });

  it('is exported and taken in again with the same bytes', () => {
    const once = writeExchange(whole);
    expect(writeExchange(new ReadSite(once))).toBe(once);
  });

  it('names its kommune and its language', () => {
    expect(site.say(site.settings.name)).toBe(facts.kommune);
    expect(site.settings.mainLanguage).toBe(facts.language);
  });

  it('can be published, and its edition read again', () => {
    const { settings, items } = whole;
    const { edition, issues } = publishSite({ tenant: nobody, settings, items, today: '2026-11-22' });
    expect(readEdition(writeEdition(edition)).items).toHaveLength(items.length);
    expect(issues.filter((issue) => issue.code === 'unresolvedReference')).toEqual([]);
    expect(issues.filter((issue) => issue.code === 'contradictoryDeadlines')).toEqual([]);
  });

  it('keeps every level key and title, in order, and says which are not described', () => {
    const described = facts.levels.map(({ key }) => key);
    const levels = site.levels().filter(({ level }) => !reader || described.includes(level.data.key));
    expect(levels.map(({ level }) => [level.data.key, site.say(level.data.title)])).toEqual(
      facts.levels.map((level) => [level.key, level.title]),
    );
    for (const { level, steps } of site.levels()) {
      if (levels.some((other) => other.level === level)) continue;
      expect(steps).toEqual([]);
      const item = whole.get('level', level.id);
      const tjeneste = whole.ofType('tjeneste').find(({ data }) => whole.say(data.title) === reader)!.id;
      expect(resolveItem(item, { tjeneste })?.show).toBe('notDescribed');
    }
  });

  it.each(facts.levels.filter((level) => level.steps.length > 0))(
    'keeps the steps of level $key',
    (level) => {
      const all = site.levels().find((found) => found.level.data.key === level.key)!.steps;
      const steps = all.filter((step) => site.say(step.data.title));
      expect(steps.map((step) => site.say(step.data.title))).toEqual(level.steps.map((step) => step.title));
      for (const [index, expected] of level.steps.entries()) {
        const { data } = steps[index]!;
        const word = site.say(site.settings['label-step']);
        const shown = [word && word === expected.printed?.split(' ')[0] ? word : '', data.printedNumber];
        expect(shown.filter(Boolean).join(' ')).toBe(expected.printed ?? '–');
        expect(
          data.responsible.map(({ role, note }) => ({
            role: site.say(site.get('role', role).data.title),
            note: site.say(note),
          })),
        ).toEqual(expected.responsible);
        expect(toolsOf(site, data.tools)).toEqual(expected.tools);
        expect(site.say(data.toolsNote).toLowerCase()).toBe(expected.toolsLike.toLowerCase());
        const leads = expected.toolsLike && !/nivå 0/.test(expected.toolsLike);
        expect(data.sameToolsAs.length).toBeGreaterThanOrEqual(leads ? 1 : 0);
        expect(data.deadlines.map(({ amount, unit }): ExpectedDeadline => ({ amount, unit }))).toEqual(
          expected.deadlines.map(({ amount, unit }) => ({ amount, unit: units[unit] })),
        );
        for (const deadline of data.deadlines) expect(site.say(deadline.condition)).not.toBe('');
        expect(
          data.outcomes.map(({ label, targets }) => [
            site.say(label),
            targets.map((target) => site.sayTarget(target)),
          ]),
        ).toEqual(expected.outcomes.map(({ label, targets }) => [label, targets.map(sayExpected)]));
      }
    },
  );

  it('keeps the tools of levels and of warning boxes', () => {
    for (const level of facts.levels) {
      const found = site.levels().find((one) => one.level.data.key === level.key)!;
      expect(toolsOf(site, found.level.data.tools)).toEqual(level.tools);
    }
    for (const { level, tool } of facts.warningTools) {
      const { id } = site.levels().find((found) => found.level.data.key === level)!.level;
      const shown = site.ofType('warning').filter((warning) => warning.data.shownOn.includes(id));
      expect(shown.flatMap(({ data }) => toolsOf(site, data.tools)).map(({ title }) => title)).toContain(
        tool,
      );
    }
  });

  it('keeps arenas, tjenester and organisational levels', () => {
    const titles = (type: 'arena' | 'tjeneste'): string[] =>
      site.ofType(type).map((item) => site.say(item.data.title));
    expect(titles('arena')).toEqual(expect.arrayContaining(facts.arenas));
    expect(titles('tjeneste')).toEqual(expect.arrayContaining(facts.tjenester));
    const shown = site.ofType('guide')[0]?.data.organisationalLevels ?? [];
    expect(
      shown.map((id) => {
        const { title, sections } = site.get('organisationalLevel', id).data;
        const contains = sections.map((section) => site.say(site.get('section', section).data.title));
        return { title: site.say(title), contains };
      }),
    ).toEqual(facts.organisationalLevels);
  });
});

describe('what one kommune has and the others lack', () => {
  const siteOf = (name: string): ReadSite => new ReadSite(convertCase(readCase(name)).file);

  it('keeps a step that only an outcome names: no title, its own number, and a page that says so', () => {
    const { steps } = siteOf('loten').levels()[2]!;
    expect(steps.map((step) => step.data.printedNumber)).toEqual(['2', '5']);
    expect(steps[0]!.data.title).toEqual({});
    expect(steps[0]!.slug).toBe('ikke-beskrevet');
    expect(JSON.stringify(steps[0]!.data.what)).toContain('Dette trinnet er ikke beskrevet ennå.');
  });

  it('knows how long a plan holds whose title says so', () => {
    const plan = siteOf('loten').ofType('tool')[0]!;
    expect([plan.data.validFrom, plan.data.validTo]).toEqual(['2023-01-01', '2026-12-31']);
  });

  it('tells systems from documents, and two versions of a form apart', () => {
    const site = siteOf('risor').through('Skole');
    const tools = site.ofType('tool').map(({ data }) => ({ ...data, name: site.say(data.title) }));
    expect(tools.find(({ name }) => name === 'Public 360')?.toolKind).toBe('system');
    expect(
      tools
        .filter(({ name }) => name === 'BTI møtemal')
        .map(({ size }) => size)
        .toSorted(),
    ).toEqual(['', '662 kB']);
  });

  it('makes one guide of three, and of the form that two services have in two sizes one tool', () => {
    const site = siteOf('risor');
    expect(site.ofType('guide')).toHaveLength(1);
    const sizes = (reader: string) =>
      site
        .through(reader)
        .ofType('tool')
        .filter(({ data }) => /^BTI.møtemal$/.test(site.say(data.title)) && data.size)
        .map(({ id, data }) => [id, site.say(data.title), data.size]);
    const [[school], [health]] = [sizes('Skole'), sizes('Helsestasjon og skolehelsetjeneste')];
    expect(school!.slice(1)).toEqual(['BTI møtemal', '662 kB']);
    expect(health!.slice(1)).toEqual(['BTI-møtemal', '432 kB']);
    expect(school![0]).toBe(health![0]);
  });

  it('says of nobody what only one service does: the common guide has no duty, name or tool of one of them', () => {
    const site = siteOf('risor');
    const steps = site.levels().flatMap((level) => level.steps);
    expect(steps.map(({ data }) => site.say(data.title))).toEqual([
      'Undring/bekymring',
      'Konkretiser undring/bekymring',
      'Del undring/bekymring',
      'Avklar undring/bekymring',
      'Møte med foreldre/foresatte',
      'Beskriv mål og tiltak',
      'Gjennomfør tiltak',
      'Evaluer tiltak',
    ]);
    expect(steps.flatMap(({ data }) => toolsOf(site, data.tools)).map(({ title }) => title)).toEqual([
      'Risiko- og beskyttelsesfaktorer',
      'Uroskjema del A',
      'Hefte: Ta opp URO',
    ]);
    const roles = steps.flatMap(({ data }) => data.responsible.map(({ role }) => site.get('role', role)));
    expect(roles.map(({ data }) => site.say(data.title))).toEqual(['Alle medarbeidere', 'Alle medarbeidere']);
    expect(steps.flatMap(({ data }) => data.outcomes)).toEqual([]);
  });

  it('shows a warning box on the levels of those in whose guide it was seen, and hides it from the others', () => {
    const site = siteOf('risor');
    expect(site.ofType('warning').map(({ data }) => [data.shownOn, data.everywhere])).toEqual([[[], false]]);
    const school = site.through('Skole');
    expect(school.ofType('warning')).toEqual([]);
    expect(school.ofType('tjeneste').map(({ data }) => school.say(data.title))).not.toContain('Politiet');
    const [warning] = site.through('Barnehage').ofType('warning');
    expect(warning!.data.shownOn).toEqual([site.levels()[0]!.level.id]);
    expect(warning!.data.recipients).toHaveLength(2);
  });

  it('makes the box beside the levels the closing node', () => {
    const closing = siteOf('tynset')
      .levels()
      .map(({ level }) => level.data.closing);
    expect(closing).toEqual([false, false, false, false, true]);
  });

  it('says in nynorsk what the codes of a nynorsk case mean', () => {
    const site = siteOf('sykkylven');
    const { data } = site.ofType('arena')[0]!;
    expect(site.say(data.substitutes)).toBe('Møtet skal prioriterast. Den som ikkje kan møte, sender vikar.');
    const members = data.members.map(({ role, attendance, tjeneste }) =>
      [site.get('role', role), site.get('tjeneste', tjeneste)]
        .map((item) => site.say(item.data.title))
        .concat(attendance)
        .join(' / '),
    );
    expect(members).toContain('PPT / Skule / always');
    expect(members).toContain('Rektor / Skule / ');
    expect(site.say(site.settings['label-step'])).toBe('Steg');
  });

  it('lets each deadline keep its own condition', () => {
    const site = siteOf('sauda');
    const { deadlines } = site.levels()[0]!.steps[0]!.data;
    expect(deadlines.map(({ condition, what }) => [site.say(condition), site.say(what)])).toEqual([
      ['det gjelder det psykososiale miljøet i barnehage eller skole', ''],
      ['det gjelder annen uro', 'foresatte er kontaktet'],
    ]);
  });
});
