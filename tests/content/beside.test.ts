import { describe, expect, it } from 'vitest';
import { inLanguage, tenantSlug } from '@bti/domain';
import { idOf, keysOf, ofType, seed, siteOf, textsOf } from './read-content.js';

const guides = seed.tenants.filter(({ file }) => ofType(siteOf(file), 'guide').length > 0);
const demos = guides.filter(({ kind }) => kind === 'kommune');

/** What a site writes for itself. Terms, laws, helplines and roles are national, or the same by nature. */
const ownWords = ['step', 'level', 'guide', 'arena', 'section', 'advice', 'measure', 'organisationalLevel'];

describe('the sites beside each other', () => {
  it.each(['nb', 'nn'] as const)('share no sentence of what each writes for itself, in %s', (lang) => {
    const sentences = guides.map(({ slug, file }) => ({
      slug,
      said: new Set(
        textsOf(siteOf(file))
          .filter((text) => ownWords.includes(text.type) && text.lang === lang)
          .flatMap(({ text }) => text.split(/(?<=[.!?:])\s+|\n/))
          .map((sentence) => sentence.trim().toLowerCase())
          .filter((sentence) => sentence.split(' ').length > 4),
      ),
    }));
    const shared = sentences.flatMap((one, index) =>
      sentences
        .slice(index + 1)
        .flatMap((other) =>
          [...one.said].filter((said) => other.said.has(said)).map((said) => [one.slug, other.slug, said]),
        ),
    );
    expect(shared).toEqual([]);
  });

  it('differ in the number of steps, and in what levels and arenas are called', () => {
    const sites = demos.map(({ file }) => siteOf(file));
    const steps = sites.map((site) => ofType(site, 'step').length);
    expect(new Set(steps).size).toBe(demos.length);
    for (const type of ['level', 'arena'] as const) {
      const titles = sites.flatMap((site) => ofType(site, type).map(({ data }) => data.title.nb));
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it('have names and colours of their own', () => {
    const settings = seed.tenants.map(({ file }) => siteOf(file).settings);
    expect(new Set(settings.map(({ colour }) => colour)).size).toBe(settings.length);
    seed.tenants.forEach(({ name }, index) =>
      expect(inLanguage<string>(settings[index]!.name, 'nb', 'nb')?.value).toBe(name),
    );
  });

  it('are seeded with members named by role, and a tjenesteEditor with a tjeneste and a tool of their own', () => {
    for (const { slug, file, centres, members } of seed.tenants) {
      expect(tenantSlug.safeParse(slug).success).toBe(true);
      expect(seed.tenants.filter((other) => centres.includes(other.slug)).map(({ kind }) => kind)).toEqual(
        centres.map(() => 'regionalCentre'),
      );
      for (const member of members) {
        expect(member.email).toMatch(/^[a-z]+@[a-z]+\.example$/);
        expect(member.tjenester.map((key) => keysOf(file).get(key))).toEqual(
          member.tjenester.map(() => 'tjeneste'),
        );
        if (member.role !== 'tjenesteEditor') continue;
        const own = member.tjenester.map(idOf);
        expect(own).not.toEqual([]);
        const tools = ofType(siteOf(file), 'tool').map(({ data }) => data.tjenester);
        expect(tools.some((ids) => ids.length > 0 && ids.every((id) => own.includes(id)))).toBe(true);
      }
    }
  });
});
