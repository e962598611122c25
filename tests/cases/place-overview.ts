import type { DraftItem, DraftSite } from './draft-site.js';
import { takeRoleAlone } from './place-roles.js';
import { takeNamed, takeProse, takeTitle, textOf, type CaseNode } from './read-case.js';

/** The organisational levels in the kommune's own order, with what stands under each. */
export function placeOrganisationalLevels(
  site: DraftSite,
  root: CaseNode,
  guides: readonly DraftItem<'guide'>[],
): void {
  const found = root.child('organisational_levels', 'organizational_levels').named('title', 'contains');
  const ordered = found
    .map((entry, index) => ({ ...entry, order: Number(textOf(entry.node.child('order')) ?? index + 1) }))
    .toSorted((a, b) => (a.order || 0) - (b.order || 0));
  const keys = ordered.flatMap(({ name, node }) => {
    const found = takeNamed({ name, node }, site.lang, 'name');
    if (!found) return [];
    const item = site.add('organisationalLevel', found.title.text, { title: found.title.local });
    const order = node.child('order');
    if (guides.length && typeof order.value === 'number') order.place();
    const sections = (node.isObject ? node.child('contains', 'links') : node).items().flatMap((entry) => {
      const link = takeTitle(entry.isObject ? entry.child('title', 'name') : entry, site.lang);
      return link ? [site.add('section', link.text, { title: link.local }).key] : [];
    });
    if (sections.length) item.data.sections = sections;
    const key = textOf(node.child('key'));
    if (key) {
      item.data.key = key;
      node.child('key').place();
    }
    const owner = takeRoleAlone(site, node.child('owner'));
    if (owner) item.data.owner = owner;
    return [item.key];
  });
  if (keys.length) for (const guide of guides) guide.data.organisationalLevels = keys;
}

/** Terms and measures that a case lists by name. */
export function placeNames(site: DraftSite, root: CaseNode): void {
  for (const entry of root.child('terms', 'glossary', 'begreper', 'omgrep').named('term', 'title')) {
    const found = takeNamed(entry, site.lang, 'term', 'name');
    if (!found) continue;
    const { data } = site.ensure('term', found.title.text, () => ({ title: found.title.local }));
    const definition = data.definition ? undefined : takeProse(found.about);
    if (definition) data.definition = site.rich(site.text(definition));
  }
  for (const entry of root.child('measures', 'tiltak').named('title')) {
    const found = takeNamed(entry, site.lang, 'name');
    if (!found) continue;
    const { data } = site.ensure('measure', found.title.text, () => ({ title: found.title.local }));
    const summary = data.summary ? undefined : takeProse(found.about);
    if (summary) data.summary = site.text(summary);
  }
}
