import { slugify } from '@bti/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { published, type PublishedSite } from '../public/build-site.js';
import { publishedApi } from '../public/published-api.js';
import { openSite, type OpenSite } from '../public/start-site.js';
import type { TestApi } from '../support/api.js';
import { convertCase } from './convert.js';
import { expectedFacts, type ExpectedFacts } from './expected-facts.js';
import { crawl, leaks, missingFacts, type Fetch, type Own } from './read-pages.js';
import { caseNames, readCase, ReadSite } from './read-site.js';

/** Mistakes that a converter could make in the file of Risør, each of which a page must give away. */
const mistakes: Record<string, (site: ReadSite) => void> = {
  'a tool is dropped': (site) => {
    const { readings } = stepOf(site, 'Beskriv mål og tiltak');
    readings![0]!.data = { ...readings![0]!.data, tools: [] };
  },
  'a step has another title': (site) => {
    stepOf(site, 'Tverrfaglig møte').data.title = { nb: 'Møte på tvers' };
  },
  'a size is another': (site) => {
    const tool = site.ofType('tool').find(({ data }) => data.size === '690 kB')!;
    tool.data.size = '700 kB';
  },
  'a step is numbered': (site) => {
    stepOf(site, 'Konkretiser undring/bekymring').data.printedNumber = '7';
  },
  'an outcome leads elsewhere': (site) => {
    const { readings } = stepOf(site, 'Avklar undring/bekymring');
    for (const { data } of readings as { data: { outcomes?: { targets: object[] }[] } }[])
      for (const outcome of data.outcomes ?? []) outcome.targets = [{ id: 't1', kind: 'close' }];
  },
  'a tool of the school is everybody’s': (site) => {
    const tool = site.ofType('tool').find(({ data }) => site.say(data.title) === 'Lp-analyse')!;
    tool.data.tjenester = [];
    stepOf(site, 'Konkretiser undring/bekymring').data.tools.push(tool.id);
  },
  'a duty of the school is everybody’s': (site) => {
    const step = stepOf(site, 'Del undring/bekymring');
    const school = step.readings!.find(({ data }) =>
      JSON.stringify(data).includes('deler med kontaktlærer'),
    )!;
    step.data = { ...step.data, ...school.data };
    step.readings = step.readings!.filter((reading) => reading.show);
  },
  'a level that is not described has the steps of another service': (site) => {
    const level = site.levels()[2]!.level;
    level.data = { ...level.data, ...level.readings!.find(({ data }) => 'steps' in data)!.data };
    delete level.readings;
    for (const step of site.ofType('step'))
      if (step.readings) step.readings = step.readings.filter(({ show }) => !show);
  },
  'a warning box of others is the school’s': (site) => {
    for (const { data, readings } of site.ofType('warning')) {
      data.shownOn = [site.levels()[0]!.level.id];
      for (const reading of readings!) if (reading.show) reading.show = 'shown';
    }
  },
};

const stepOf = (site: ReadSite, title: string) =>
  site.ofType('step').find(({ data }) => site.say(data.title) === title)!;

let api: TestApi;
let server: OpenSite;
const sites: PublishedSite[] = caseNames.map((name, index) =>
  published(500 + index, `case-${name}`, new ReadSite(convertCase(readCase(name)).file)),
);
const spoiled = Object.entries(mistakes).map(([what, spoil], index) => {
  const site = new ReadSite(convertCase(readCase('risor')).file);
  spoil(site);
  return { what, slug: `spoiled-${index}`, site: published(600 + index, `spoiled-${index}`, site) };
});

beforeAll(async () => {
  api = await publishedApi(...sites, ...spoiled.map(({ site }) => site));
  server = await openSite(api.url, `${spoiled.at(-1)!.slug}.localhost`);
});
afterAll(async () => {
  await server.close();
  await api.close();
});

const fetchFrom =
  (slug: string): Fetch =>
  async (path) => {
    const { status, text } = await server.get(`${slug}.localhost`, path);
    return status === 200 ? text : '';
  };

/** Every address of a site that anybody is led to, as everybody asks for it. */
const addresses = async (fetch: Fetch, name: string): Promise<string[]> => {
  const found = await Promise.all(
    readersOf(name).map(async ({ reader }) => [...(await crawl(fetch, reader)).keys()]),
  );
  return [...new Set(found.flat().map((path) => path.split('?', 1)[0]!))];
};

/** Whose guides a case has, and the words by which they are known to readers: in one guide of a case, and in others. */
const readersOf = (name: string) => {
  const all = expectedFacts(readCase(name));
  return all.map((facts) => ({
    name,
    facts,
    reader: all.length > 1 ? slugify(facts.service) : '',
    ...wordsFor(all, facts),
  }));
};

function wordsFor(all: readonly ExpectedFacts[], mine: ExpectedFacts): Own {
  const words = (facts: ExpectedFacts): string[] => [
    ...facts.warningTools.map(({ tool }) => tool),
    ...facts.levels
      .flatMap(({ title, steps, tools }) => [
        title,
        ...[...tools, ...steps.flatMap((step) => step.tools)].flatMap((tool) => [tool.title, tool.size]),
        ...steps.flatMap((step) => [
          step.title,
          ...step.responsible.flatMap(({ role, note }) => [role, note]),
        ]),
        ...steps.flatMap((step) => step.outcomes.map(({ label }) => label)),
      ])
      .filter(Boolean),
  ];
  const own = words(mine);
  // A level is called the same for all, described or not; what the case lists for the whole kommune is nobody's own.
  const common = new Set([
    ...own,
    ...all.flatMap(({ levels }) => levels.map(({ title }) => title)),
    ...mine.roles,
  ]);
  const foreign = [...new Set(all.flatMap(words))].filter((word) => !common.has(word));
  return { own: [...common], foreign, warned: mine.warned };
}

describe.each(caseNames.flatMap(readersOf))(
  'the pages of $name for «$reader»',
  ({ name, facts, reader, ...words }) => {
    it('show every fact of the case', async () => {
      expect(await missingFacts(fetchFrom(`case-${name}`), facts, reader)).toEqual([]);
    });

    it('show nothing that only another reader’s guide has', async () => {
      const fetch = fetchFrom(`case-${name}`);
      expect(await leaks(fetch, reader, words, await addresses(fetch, name))).toEqual([]);
    });
  },
);

it('the common pages of a guide with readings say nothing that is only one service’s', async () => {
  const all = readersOf('risor');
  const [shared, ...others] = all.map(({ own }) => new Set(own));
  const everyones = [...shared!].filter((word) => others.some((other) => other.has(word)));
  const foreign = [...new Set(all.flatMap(({ own, foreign: theirs }) => [...own, ...theirs]))].filter(
    (word) =>
      all.filter(({ facts }) => JSON.stringify(facts.levels).includes(JSON.stringify(word))).length === 1,
  );
  const levels = all.flatMap(({ facts }) => facts.levels.map(({ title }) => title));
  // The box of a kommune stands on its common page of boxes, whoever has it on their levels.
  const inBoxes = all.flatMap(({ facts }) => facts.warningTools.map(({ tool }) => tool));
  const only = foreign.filter((word) => !levels.includes(word) && !inBoxes.includes(word));
  expect(only.length).toBeGreaterThan(60);
  const words = { own: [...everyones, ...levels], foreign: only, warned: true };
  expect(await leaks(fetchFrom('case-risor'), '', words)).toEqual([]);
});

it.each(spoiled)('the pages give it away where $what', async ({ slug }) => {
  const fetch = fetchFrom(slug);
  for (const { facts, reader, ...words } of readersOf('risor')) {
    if ((await missingFacts(fetch, facts, reader)).length) return;
    if ((await leaks(fetch, reader, words)).length) return;
  }
  expect.fail('Nobody would have noticed.');
});
