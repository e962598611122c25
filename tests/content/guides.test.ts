import { describe, expect, it } from 'vitest';
import { plainText, type Item, type RichDoc } from '@bti/domain';
import { idOf, ofType, seed, siteOf, writtenIn } from './read-content.js';
import { wordsToExplain } from './registers.js';

const guides = seed.tenants.filter(({ file }) => ofType(siteOf(file), 'guide').length > 0);
/** The template has the canonical skeleton; of the demos, one has a closing level and one joins steps together. */
const stepsPerLevel: Record<string, number[]> = {
  nasjonal: [4, 5, 5, 5],
  fjordvik: [4, 5, 5, 5, 2],
  furuly: [3, 4, 4, 4],
};
const demos = guides.filter(({ kind }) => kind === 'kommune');

describe.each(guides)('the guide of $slug', ({ slug, file }) => {
  const site = siteOf(file);
  const steps = new Map(ofType(site, 'step').map((step) => [step.id, step]));
  const levels = ofType(site, 'guide')[0]!.data.levels.map((id) =>
    ofType(site, 'level').find((level) => level.id === id)!,
  );
  const stages = levels.filter(({ data }) => !data.closing);
  const last = (level: Item<'level'>) => steps.get(level.data.steps.at(-1)!)!;

  it('has the levels of the model, each with the number of steps that this site has chosen', () => {
    expect(stages.map(({ data }) => data.key)).toEqual(['0', '1', '2', '3']);
    expect(levels.map(({ data }) => data.steps.length)).toEqual(stepsPerLevel[slug]);
    const read = levels.flatMap(({ data, readings = [] }) => [data, ...readings.map((one) => one.data)]);
    expect(new Set(read.flatMap(({ steps: met = [] }) => met))).toEqual(new Set(steps.keys()));
  });

  it('fills every step: what, how, who, where to record, and how the child is heard', () => {
    const empty = [...steps.values()].flatMap(({ slug, data }) => {
      const blocks = { what: data.what, how: data.how, record: data.record, childsVoice: data.childsVoice };
      return [
        ...Object.entries(blocks)
          .filter(([, block]) => Object.keys(block).length === 0)
          .map(([name]) => `${slug}: ${name}`),
        ...(data.responsible.length ? [] : [`${slug}: responsible`]),
      ];
    });
    expect(empty).toEqual([]);
  });

  it('lets every level end in a decision from which one can close, report, stay, or go on', () => {
    for (const level of stages) {
      const targets = last(level).data.outcomes.flatMap((outcome) => outcome.targets);
      const ways = targets.map((target) => ('to' in target ? target.to : target.kind));
      expect(ways).toEqual(expect.arrayContaining(['close', 'report']));
      const index = stages.indexOf(level);
      if (index > 0) expect(ways).toContain(level.id);
      if (index < 3) expect(ways).toContain(stages[index + 1]!.id);
      if (index > 1) expect(ways).toContain(stages[index - 1]!.id);
    }
  });

  it('explains worry in its three grades, and the eight words for talk', () => {
    const explained = ofType(site, 'term').map(({ data }) => data.title.nb);
    expect(explained).toEqual(expect.arrayContaining(wordsToExplain));
  });

  it('says on every page what to do at once at suspicion of violence, and tells calling, reporting and discussing apart', () => {
    const warning = ofType(site, 'warning').find(({ data }) => data.everywhere)!;
    expect(warning.data.recipients).toEqual(
      expect.arrayContaining([idOf('hjelp-112'), idOf('hjelp-116111')]),
    );
    for (const [, doc] of writtenIn<RichDoc>(warning.data.instruction)) {
      const headings = doc.content.filter(({ type }) => type === 'heading');
      expect(headings).toHaveLength(3);
      expect(plainText(doc)).toMatch(/112[^]*anonymt|112[^]*(navn|namn)/);
    }
  });
});

describe.each(demos)('the demo kommune $slug', ({ file }) => {
  const site = siteOf(file);
  const count = (type: Item['type']) => site.items.filter((item) => item.type === type).length;

  it('is rich enough to be believed', () => {
    expect(count('tool')).toBeGreaterThanOrEqual(12);
    expect(count('tjeneste')).toBeGreaterThanOrEqual(8);
    expect(count('arena')).toBeGreaterThanOrEqual(6);
    expect(count('measure')).toBeGreaterThanOrEqual(10);
    expect(count('term')).toBeGreaterThanOrEqual(20);
    expect(count('organisationalLevel')).toBe(3);
    expect(ofType(site, 'step').filter(({ data }) => data.deadlines.length).length).toBeGreaterThanOrEqual(
      10,
    );
    expect(ofType(site, 'tool').some(({ data }) => data.formFields.length)).toBe(true);
    expect(ofType(site, 'tool').some(({ data }) => data.toolKind === 'system')).toBe(true);
  });

  it('gives every arena a mandate, members and a way back', () => {
    for (const { data } of ofType(site, 'arena')) {
      expect(Object.keys(data.mandate)).not.toEqual([]);
      expect(data.members.length).toBeGreaterThan(0);
      expect(data.handsBack.length).toBeGreaterThan(0);
    }
  });

  it('reaches every tjeneste by a role and a shared address', () => {
    for (const { data } of ofType(site, 'tjeneste'))
      for (const contact of data.contacts) {
        expect(contact.role).not.toBeNull();
        expect(contact.email).toMatch(/^[a-z]+@[a-z]+\.example$/);
        expect(contact.phone).toBe('');
      }
  });
});
