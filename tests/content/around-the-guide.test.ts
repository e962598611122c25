import { describe, expect, it } from 'vitest';
import { plainText, type Item, type RichDoc } from '@bti/domain';
import { ofType, seed, siteOf, writtenIn, type Site } from './read-content.js';

const demos = seed.tenants.filter(({ kind, state }) => kind === 'kommune' && state === 'active');
const template = seed.tenants.find(({ kind }) => kind === 'national')!;
const countOf = (site: Site, type: Item['type']) => site.items.filter((item) => item.type === type).length;

describe.each([template, ...demos])('around the guide of $slug', ({ file }) => {
  const site = siteOf(file);
  const sections = new Map(ofType(site, 'section').map((section) => [section.id, section.data]));

  it('every organisational level has sections of several kinds, each on one level and leading somewhere', () => {
    const levels = ofType(site, 'organisationalLevel').map(({ data }) => data.sections);
    for (const ids of levels) {
      expect(ids.length).toBeGreaterThanOrEqual(3);
      expect(new Set(ids.map((id) => sections.get(id)!.kind)).size).toBe(ids.length);
    }
    expect(levels.flat().toSorted()).toEqual([...sections.keys()].toSorted());
    for (const { content, owner } of sections.values()) {
      expect(content.length).toBeGreaterThan(0);
      expect(owner).not.toBeNull();
    }
  });

  it('advises adults, parents, young people and children, in short sentences', () => {
    const advice = ofType(site, 'advice').map(({ data }) => data);
    expect(advice.length).toBeGreaterThanOrEqual(4);
    expect(advice.length).toBeLessThanOrEqual(8);
    expect(new Set(advice.map(({ reader }) => reader)).size).toBe(4);
    const long = advice.flatMap(({ body, reader }) =>
      writtenIn<RichDoc>(body)
        .flatMap(([, doc]) => plainText(doc).split(/(?<=[.!?:])\s+|\n/))
        .filter((sentence) => sentence.split(/\s+/).length > (reader === 'children' ? 18 : 25)),
    );
    expect(long).toEqual([]);
  });

  it('gives the number of every helpline that an advice speaks of', () => {
    const phones = new Map(ofType(site, 'helpline').map(({ id, data }) => [id, data]));
    const spoken: [RegExp, string][] = [
      [/Alarmtelefonen/, '116 111'],
      [/VO-lin/, '116 006'],
      [/\b112\b/, '112'],
      [/\b113\b/, '113'],
    ];
    const missing = ofType(site, 'advice').flatMap(({ slug, data }) => {
      const given = data.helplines.map((id) => phones.get(id)!.phone);
      const text = data.body.nb ? plainText(data.body.nb) : '';
      return spoken
        .filter(([words, phone]) => words.test(text) && !given.includes(phone))
        .map(([, phone]) => `${slug}: ${phone}`);
    });
    expect(missing).toEqual([]);
  });

  it('leaves no plan, advice or arena without a place in the three levels', () => {
    const placed = new Set([...sections.values()].flatMap(({ content }) => content));
    const loose = site.items.filter(({ type, id }) => ['plan', 'advice'].includes(type) && !placed.has(id));
    expect(loose.map(({ slug }) => slug)).toEqual([]);
  });
});

describe.each(demos)('what $slug rests on', ({ file }) => {
  const site = siteOf(file);

  it('is three to five plans, most of them adopted by the kommunestyre in a numbered case', () => {
    expect(countOf(site, 'plan')).toBeGreaterThanOrEqual(3);
    expect(countOf(site, 'plan')).toBeLessThanOrEqual(5);
    const own = ofType(site, 'plan').filter(({ data }) => data.kind !== 'nationalGuideline');
    for (const { data } of own) {
      expect(data.caseNumber).toMatch(/^2[0-6]\/\d{4}$/);
      expect(data.adoptedOn).toMatch(new RegExp(`^20${data.caseNumber.slice(0, 2)}-`));
      expect(data.owner).not.toBeNull();
    }
    expect(own.filter(({ data }) => data.adoptedBy.nb?.startsWith('kommunestyre')).length).toBeGreaterThan(1);
  });

  it('leads every reader of an advice to a tjeneste of the kommune', () => {
    const lonely = ofType(site, 'advice').filter(({ data }) => data.tjenester.length === 0);
    expect(lonely.map(({ slug }) => slug)).toEqual([]);
  });

  it('spreads its sections over at least ten kinds', () => {
    expect(new Set(ofType(site, 'section').map(({ data }) => data.kind)).size).toBeGreaterThanOrEqual(10);
  });
});
