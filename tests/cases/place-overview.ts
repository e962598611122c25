import type { DraftItem, DraftSite } from './draft-site.js';
import { roleKey, takeRole } from './place-roles.js';
import { takeProse, takeTitle, textOf, type CaseNode } from './read-case.js';

/** The organisational levels in the kommune's own order, with what stands under each. */
export function placeOrganisationalLevels(
  site: DraftSite,
  root: CaseNode,
  guide: DraftItem<'guide'> | undefined,
): void {
  const found = root.child('organisational_levels', 'organizational_levels').named('title', 'contains');
  const ordered = found
    .map((entry, index) => ({ ...entry, order: Number(textOf(entry.node.child('order')) ?? index + 1) }))
    .toSorted((a, b) => (a.order || 0) - (b.order || 0));
  const keys = ordered.flatMap(({ name, node }) => {
    const title = takeTitle(node.isObject ? node.child('title', 'name') : node, site.lang);
    const text = title?.text ?? name;
    if (!text) return [];
    if (title && name) node.keepRest(name);
    const item = site.add('organisationalLevel', text, { title: title?.local ?? site.text(text) });
    const order = node.child('order');
    if (guide && typeof order.value === 'number') order.place();
    const links = node
      .child('contains', 'links')
      .items()
      .flatMap((entry) => {
        const link = takeTitle(entry.isObject ? entry.child('title', 'name') : entry, site.lang);
        return link ? [{ title: link.local }] : [];
      });
    if (links.length) item.data.links = links;
    const key = textOf(node.child('key'));
    if (key) {
      item.data.key = key;
      node.child('key').place();
    }
    const owner = takeRole(site, node.child('owner'));
    if (owner) item.data.owner = roleKey(site, owner.role);
    return [item.key];
  });
  if (guide && keys.length) guide.data.organisationalLevels = keys;
}

/** Terms and measures that a case lists by name. */
export function placeNames(site: DraftSite, root: CaseNode): void {
  for (const { node } of root.child('terms', 'glossary', 'begreper', 'omgrep').named('term', 'title')) {
    const title = takeTitle(node.isObject ? node.child('term', 'title') : node, site.lang);
    const definition = takeProse(node.child('definition'));
    if (title)
      site.ensure('term', title.text, () => ({
        title: title.local,
        ...(definition ? { definition: site.rich(site.text(definition)) } : {}),
      }));
  }
  for (const { node } of root.child('measures', 'tiltak').named('title')) {
    const title = takeTitle(node.isObject ? node.child('title', 'name') : node, site.lang);
    if (title) site.ensure('measure', title.text, () => ({ title: title.local }));
  }
}
