import type { DraftSite } from './draft-site.js';
import { isAge, isCommon, lensOf, sayLens, type CaseLens } from './lens-words.js';
import { tjenesteKey } from './place-tjenester.js';
import { Projection } from './project.js';
import { CaseNode, splitRemark, takeTitle, textOf } from './read-case.js';
import { closingNode } from './skeleton.js';

/**
 * A guide as one of its readers sees it. Guides that differ along an axis that readings do not have (an age) are
 * guides of their own; `group` tells them apart, and `name` says what the title must say beside the model's name.
 */
export type Variant = { group: string; lens: CaseLens; name: string; node: CaseNode };

type Found = { name?: string; node: CaseNode };

/** Every guide of a case through every lens that anything in it is written for, the common one first. */
export function readVariants(site: DraftSite, root: CaseNode): Variant[] {
  const guides = findGuides(root);
  const axis = textOf(root.child('variant_axis')) ?? '';
  const known = servicesOf(root, guides, axis);
  const whose = guides.map((guide) => whoseIs(site, guide, known, axis));
  const alone = guides.length === 1;
  const projection = new Projection(known);
  const variants: Variant[] = [];
  const groups = new Map<string, Set<string>>();
  for (const { node, group: given, name, lenses } of whose) {
    const own = alone ? [{}] : lenses;
    // Two guides for the same readers are two guides.
    let group = given;
    const taken = (): boolean => own.some((lens) => groups.get(group)?.has(sayLens(lens)));
    for (let number = 2; taken(); number += 1) group = `${given} ${number}`.trim();
    const inner = projection.lenses(node);
    for (const lens of own)
      for (const within of [{}, ...inner.filter((one) => fits(lens, one))]) {
        const both = { ...lens, ...within };
        const seen = projection.through(node, both);
        const said = sayLens(both);
        if (!seen || groups.get(group)?.has(said)) continue;
        groups.set(group, (groups.get(group) ?? new Set()).add(said));
        variants.push({ group, lens: both, name: alone ? name : given, node: seen });
      }
  }
  const along =
    (/service|tjeneste|teneste/i.test(axis) && variants.some(({ lens }) => lens.service)) ||
    (/audience|reader|leser|lesar/i.test(axis) && variants.some(({ lens }) => lens.audience)) ||
    (/\bage\b|alder/i.test(axis) && variants.some(({ group }) => group));
  if (along && !/\s/.test(axis)) root.child('variant_axis').place();
  for (const { lens } of variants) if (lens.service) tjenesteKey(site, lens.service);
  return variants.toSorted((a, b) => rank(a.lens) - rank(b.lens));
}

const rank = ({ service, audience }: CaseLens): number => (audience ? 2 : 0) + (service ? 1 : 0);

const fits = (outer: CaseLens, inner: CaseLens): boolean =>
  (!outer.service || !inner.service || outer.service === inner.service) &&
  (!outer.audience || !inner.audience || outer.audience === inner.audience);

/** The guides, in a list, in a map, as the levels of the case itself, or cell by cell of a matrix. */
function findGuides(root: CaseNode): Found[] {
  const found = root
    .child('guides', 'guide', 'matrix', 'cells')
    .named('levels', 'service')
    .flatMap(({ name, node }): Found[] => {
      const named = name === undefined ? {} : { name };
      if (node.isObject) return [{ ...named, node: isLevelMap(node) ? withLevels(node) : node }];
      return name && node.items().some((entry) => entry.isObject) ? [{ name, node: withLevels(node) }] : [];
    });
  if (found.length) return cellsTogether(found).map((guide) => withShared(root, guide));
  const names = ['title', 'service', 'lead', 'intro', 'levels', 'per_service', 'variants', 'per_audience'];
  const own = names.filter((name) => root.has(name)).map((name) => [name, root.child(name)] as const);
  const guides = root.has('levels') ? [{ node: CaseNode.object(own, root) }] : guidesOfServices(root);
  return guides.map((guide) => withShared(root, guide));
}

/** Services that each hold their own guide, in a list or in a map. */
const guidesOfServices = (root: CaseNode): Found[] =>
  root
    .child('services', 'tjenester', 'tenester', 'per_service', 'variants')
    .named('levels', 'service')
    .flatMap(({ name, node }) =>
      node.has('levels') ? [{ ...(name === undefined ? {} : { name }), node }] : [],
    );

/** What a case says of all its guides beside them: how a case is closed, and decisions that name their level. */
function withShared(root: CaseNode, { node, ...guide }: Found): Found {
  const parts = [closingNode, 'decisions'].flatMap((name) =>
    root.child(name).exists && !node.has(name) ? [[name, root.child(name)] as const] : [],
  );
  if (!parts.length || !node.isObject) return { node, ...guide };
  const own = node.entries().map((part) => [part.name, part.node] as const);
  return { node: CaseNode.object([...own, ...parts], node), ...guide };
}

const withLevels = (levels: CaseNode): CaseNode => CaseNode.object([['levels', levels]], levels);

/** A map from keys to levels, standing where a guide would: `{ "0": …, "1": … }`. */
const isLevelMap = (node: CaseNode): boolean =>
  node.entries().length > 0 &&
  node.entries().every(({ name }) => /^(\d[\d.]*|\p{Lu}|end|niv[åa] \S+)$/u.test(name));

/** One level of one service, written where others write a guide: the cells of a service are its guide. */
function cellsTogether(found: readonly Found[]): Found[] {
  const isCell = ({ node }: Found): boolean =>
    !node.has('levels') && (node.has('level') || node.has('key')) && (node.has('steps') || node.has('title'));
  const cells = new Map<string, CaseNode[]>();
  for (const { node } of found.filter(isCell)) {
    const whose = wordsOf(node).map(textOf).join(', ');
    cells.set(whose, [...(cells.get(whose) ?? []), node]);
  }
  const guides = [...cells.values()].map((nodes): Found => {
    const levels = nodes.map((node) => {
      const parts = node.entries().filter(({ name }) => !serviceWords.includes(name));
      return CaseNode.object(
        parts.map((part) => [part.name, part.node] as const),
        node,
      );
    });
    const at = nodes[0]!;
    return {
      node: CaseNode.object(
        [
          ['service', CaseNode.list(nodes.flatMap(wordsOf), at)],
          ['levels', CaseNode.list(levels, at)],
        ],
        at,
      ),
    };
  });
  return [...found.filter((one) => !isCell(one)), ...guides];
}

const serviceWords = ['service', 'tjeneste', 'teneste', 'services', 'tjenester', 'tenester'];
const wordsOf = (node: CaseNode): CaseNode[] =>
  node
    .child(...serviceWords)
    .each()
    .filter((word) => textOf(word) !== undefined);

/** The services of a case as it names them: those that guides are for, then those of its overview. */
function servicesOf(root: CaseNode, guides: readonly Found[], axis: string): string[] {
  const ofGuides = guides.flatMap(({ name, node }) => {
    const words = wordsOf(node).map((word) => splitRemark(textOf(word)!).text);
    const named = name && words.length === 0 && /service|tjeneste|teneste/i.test(axis) ? [name] : [];
    return [...words, ...named];
  });
  const overview = ['services_overview', 'services', 'tjenester'].flatMap((key) =>
    root
      .child(key)
      .named('title', 'name')
      .flatMap(({ name, node }) => {
        if (Array.isArray(node.value)) return node.items().flatMap((entry) => textOf(entry) ?? []);
        return textOf(node.isObject ? node.child('title', 'name') : node) ?? name ?? [];
      }),
  );
  return [...new Set([...ofGuides, ...overview])].filter((title) => !isCommon(title));
}

/** Whom a guide is for, by what it says itself and by the name it stands under. */
function whoseIs(
  site: DraftSite,
  { name, node }: Found,
  known: readonly string[],
  axis: string,
): { node: CaseNode; lenses: CaseLens[]; name: string; group: string } {
  const taken = wordsOf(node).flatMap((word) => {
    const title = takeTitle(word, site.lang);
    return title && !isCommon(title.text) ? [title.text] : [];
  });
  const services = [...new Set(taken)];
  const said = node.child('audience', 'reader', 'for');
  const audience = said
    .each()
    .map((word) => lensOf(textOf(word) ?? '', known))
    .find((lens) => lens?.audience)?.audience;
  if (audience) said.place();
  const calledNode = node.child('name');
  const byCalled = services.length || audience ? undefined : lensOf(textOf(calledNode) ?? '', known);
  const isCalled = name === undefined && byCalled !== undefined && textOf(calledNode) !== undefined;
  if (isCalled) calledNode.place();
  const byName = isCalled ? byCalled : name === undefined ? {} : lensOfName(name, known, axis);
  const who = audience && audience !== 'staff' ? { audience } : {};
  const lenses = services.length
    ? services.map((title) => ({ ...(lensOf(title, known, 'service') ?? { service: title }), ...who }))
    : [{ ...(byName?.audience === 'staff' ? {} : byName), ...who }];
  const age = textOf(node.child('age', 'age_group', 'alder', 'aldersgruppe'));
  if (age) node.child('age', 'age_group', 'alder', 'aldersgruppe').place();
  const group = age ?? (name !== undefined && !byName ? name : '');
  const called = [...services, ...(services.length ? [] : [byName?.service ?? ''])].filter(Boolean);
  for (const title of called) tjenesteKey(site, title);
  const others = node.entries().filter((part) => part.node.path !== calledNode.path);
  const rest = CaseNode.object(
    others.map((part) => [part.name, part.node] as const),
    node,
  );
  return {
    node: isCalled ? rest : node,
    lenses,
    name: [called.join(' og '), group].filter(Boolean).join(' – '),
    group,
  };
}

function lensOfName(name: string, known: readonly string[], axis: string): CaseLens | undefined {
  if (isAge(name) || /\bage\b|alder/i.test(axis)) return isCommon(name) ? {} : undefined;
  const says = /audience|reader|leser|lesar/i.test(axis) ? undefined : 'service';
  return lensOf(name, known) ?? (says && lensOf(name, known, says));
}
