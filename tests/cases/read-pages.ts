import type { ExpectedDeadline, ExpectedFacts, ExpectedOutcome, ExpectedTool } from './expected-facts.js';

/** Fetches a page as HTML; empty where there is none. */
export type Fetch = (path: string) => Promise<string>;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", nbsp: ' ' };
const unescaped = (text: string): string =>
  text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all);

/** The words of some HTML, as a reader reads them. */
const wordsOf = (html: string): string =>
  unescaped(html.replace(/<(script|style|svg)\b.*?<\/\1>|<!--.*?-->/gs, '').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const mainOf = (html: string): string => /<main\b.*<\/main>/s.exec(html)?.[0] ?? '';
const headingOf = (html: string): string => wordsOf(/<h1\b.*?<\/h1>/s.exec(html)?.[0] ?? '');
const linksOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href]) => unescaped(href!))),
];

/** The entries of the first list behind some words of the HTML, whole with what they hold. */
function entriesAfter(html: string, words: RegExp): string[] {
  const start = words.exec(html)?.index ?? -1;
  const tags = /<(\/?)(ul|ol|li)\b[^>]*>/g;
  const found: string[] = [];
  let [depth, from] = [0, 0];
  tags.lastIndex = start;
  for (let tag = start < 0 ? null : tags.exec(html); tag; tag = tags.exec(html)) {
    const closes = tag[1] === '/';
    if (tag[2] !== 'li') depth += closes ? -1 : 1;
    else if (depth === 1 && !closes) from = tag.index;
    else if (depth === 1) found.push(wordsOf(html.slice(from, tag.index)));
    if (depth === 0) break;
  }
  return found;
}

/** Every fact of a guide that its readers do not find on the pages of the site, and what stands there in its place. */
export async function missingFacts(fetch: Fetch, facts: ExpectedFacts, reader: string): Promise<string[]> {
  const lost: string[] = [];
  const expectIt = (found: boolean, what: string): void => void (found || lost.push(what));
  const page = async (path: string): Promise<string> => mainOf(await fetch(path));
  const home = await page(`/${reader && `?for=${reader}`}`);
  const guide = linksOf(home).find((href) => href.startsWith('/veileder/'));
  const levels = guide ? linksOf(await page(guide)).filter((href) => href.startsWith('/niva/')) : [];
  const pages = await Promise.all(levels.map(async (path) => ({ path, html: await page(path) })));
  const shown = pages.map(({ html }) => ({ html, text: wordsOf(html), title: headingOf(html) }));

  let at = -1;
  for (const level of facts.levels) {
    const name = `level ${level.key}`;
    const badge = new RegExp(`Nivå ${level.key.replace('.', '\\.')}(?![\\p{L}\\p{N}.])`, 'iu');
    const place = shown.findIndex(
      ({ title, text }, index) =>
        index > at &&
        (level.key === 'end' || badge.test(text)) &&
        (!level.title || title.includes(level.title)),
    );
    expectIt(place > at, `${name} «${level.title}» in its place`);
    if (place <= at) continue;
    at = place;
    const { html, text, title } = shown[place]!;
    if (level.key === 'end') expectIt(/avslutt/i.test(text), `${name} as the end`);
    for (const words of toolWords(level.tools))
      expectIt(
        words.every((word) => text.includes(word)),
        `${name}: ${words.join(' ')}`,
      );
    for (const { tool } of facts.warningTools.filter((warning) => warning.level === level.key)) {
      expectIt(/<section class="warning/.test(html), `${name}: warning`);
      expectIt(text.includes(tool), `${name}: ${tool} of the warning`);
    }
    let from = text.indexOf(title) + title.length;
    for (const step of level.steps) {
      from = text.indexOf(step.title, from);
      expectIt(from >= 0, `${name}: step «${step.title}» in its place`);
    }
    const steps = linksOf(html).filter((href) => href.startsWith('/trinn/'));
    const bodies = await Promise.all(steps.map(page));
    const titled = bodies.filter((body) => level.steps.some((step) => step.title === headingOf(body)));
    expectIt(
      titled.length === level.steps.length,
      `${name}: ${level.steps.length} steps, not ${titled.length}`,
    );
    for (const step of level.steps) {
      const body = bodies.find((one) => headingOf(one) === step.title);
      if (body) lost.push(...missingOfStep(body, step).map((what) => `${name}, «${step.title}»: ${what}`));
    }
  }
  for (const other of shown.filter(
    ({ text }) => !facts.levels.some(({ key }) => key === 'end' || new RegExp(`Nivå ${key}\\b`).test(text)),
  ))
    expectIt(!/\/trinn\//.test(other.html), `no step on a level that is not described: ${other.title}`);
  for (const [word, titles] of [
    ['tjeneste', facts.tjenester],
    ['arena', facts.arenas],
    ['organisering', facts.organisationalLevels.flatMap(({ title, contains }) => [title, ...contains])],
  ] as const) {
    const text = titles.length ? wordsOf(await page(`/${word}${reader && `?for=${reader}`}`)) : '';
    for (const title of titles) expectIt(text.includes(title), `${word}: ${title}`);
  }
  return lost;
}

type Step = ExpectedFacts['levels'][number]['steps'][number];

function missingOfStep(html: string, step: Step): string[] {
  const text = wordsOf(html);
  const same = (what: string, found: readonly string[], wanted: readonly (readonly string[])[]): string[] => {
    const fits =
      found.length === wanted.length &&
      wanted.every((words, at) => words.every((word) => found[at]!.includes(word)));
    return fits ? [] : [`${what}: ${JSON.stringify(wanted)}, not ${JSON.stringify(found)}`];
  };
  const printed = step.printed ?? '';
  const eyebrow = wordsOf(/<p class="eyebrow">.*?<\/p>/s.exec(html)?.[0] ?? '');
  return [
    ...(printed && !new RegExp(`\\b${printed}\\b`, 'i').test(eyebrow || text) ? [`number ${printed}`] : []),
    ...(step.printed === null && /\b(trinn|steg) \d/i.test(eyebrow) ? [`no number, not ${eyebrow}`] : []),
    ...same(
      'who',
      step.responsible.length ? entriesAfter(html, /<ul class="plain"/) : [],
      step.responsible.map(({ role, note }) => [role, note]),
    ),
    ...same('tools', entriesAfter(html, /<ul class="tools"/), toolWords(step.tools)),
    ...(step.toolsLike && !text.toLowerCase().includes(step.toolsLike.toLowerCase())
      ? [`tools ${step.toolsLike}`]
      : []),
    ...step.deadlines
      .filter((deadline) => !saysDeadline(text, deadline))
      .map(({ unit }) => `deadline ${unit}`),
    ...same(
      'outcomes',
      entriesAfter(html, /<section class="decision"/),
      step.outcomes.map((outcome) => [outcome.label]),
    ),
    ...step.outcomes.flatMap((outcome) => {
      const entry = entriesAfter(html, /<section class="decision"/).filter((words) =>
        words.includes(outcome.label),
      );
      return entry.some((words) => leadsTo(outcome).every((target) => target.test(words)))
        ? []
        : [`outcome ${outcome.label} to ${leadsTo(outcome).join(', ')}, not ${entry.join(' / ')}`];
    }),
  ];
}

/** A tool that prints no format or size says none; one that does, says it beside its name. */
const toolWords = (tools: readonly ExpectedTool[]): string[][] =>
  tools.map(({ title, format, size }) => [title, format, size].filter(Boolean));

const saysDeadline = (text: string, { amount, unit }: ExpectedDeadline): boolean =>
  unit === 'weeks' ? new RegExp(`${amount} uke`).test(text) : /uten ugrunnet opphold/i.test(text);

/** What leads to a target, in the words a reader sees. */
const leadsTo = ({ targets }: ExpectedOutcome): RegExp[] =>
  targets.map((target) => {
    if (target.kind === 'close') return /avslutt/i;
    if (target.kind === 'level') return new RegExp(`nivå ${target.key}\\b`, 'i');
    if (target.kind === 'step')
      return new RegExp(`nivå ${target.level}\\b.*(trinn|steg) ${target.ordinal}\\b`, 'i');
    return new RegExp(target.title.replace(/[()]/g, '\\$&'), 'i');
  });

/** What a reader's own guide says, and what only others' guides say: their words, and whether they have a warning box. */
export type Own = { own: readonly string[]; foreign: readonly string[]; warned: boolean };

/** Every page that a reader can reach without leaving their own readings, by its address. */
export async function crawl(
  fetch: Fetch,
  reader: string,
  more: readonly string[] = [],
): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const paths = new Set([`/${reader && `?for=${reader}`}`, ...more]);
  for (const path of paths) {
    const html = await fetch(path);
    if (!html) continue;
    pages.set(path, html);
    for (const link of linksOf(html))
      if (
        reader
          ? link.includes(`for=${reader}`)
          : /^\/(veileder|niva|trinn)\//.test(link) && !link.includes('for=')
      )
        paths.add(link);
  }
  return pages;
}

/**
 * Every word of others that stands on any page that a reader comes to: by links, by the addresses that others have, and
 * by searching for the words themselves, which must find nothing.
 */
export async function leaks(
  fetch: Fetch,
  reader: string,
  { own, foreign, warned }: Own,
  others: readonly string[] = [],
): Promise<string[]> {
  const found = new Set<string>();
  const searches = reader
    ? foreign.map((word) => `/sok?${new URLSearchParams({ q: word, for: reader }).toString()}`)
    : [];
  const known = [...own].filter(Boolean).toSorted((a, b) => b.length - a.length);
  for (const [path, html] of await crawl(fetch, reader, [
    ...others.map((path) => `${path}?for=${reader}`),
    ...searches,
  ])) {
    const main = mainOf(html);
    // A search says again what was asked for; whatever it finds has a page that is read as well.
    const asked = new URLSearchParams(path.split('?', 2)[1]).get('q') ?? '';
    // What is the reader's own goes first: «Uroskjema del B» stands in «Uroskjema del B før samtalen» as well.
    const text = [asked, ...known]
      .filter(Boolean)
      .reduce((rest, word) => rest.replaceAll(word, ' · '), wordsOf(main));
    for (const word of foreign) if (hasWord(text, word)) found.add(`${path}: ${word}`);
    if (!warned && /^\/viktig\/|<section class="warning|href="\/viktig\//.test(`${path} ${main}`))
      found.add(`${path}: a warning box`);
  }
  return [...found];
}

const hasWord = (text: string, word: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  ).test(text);
