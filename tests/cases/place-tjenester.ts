import type { DraftSite } from './draft-site.js';
import { takeTitle, type CaseNode } from './read-case.js';

const childWelfare = /^barnevern/i;

/** The tjeneste of a title: the one there is, or a new one. Answers with its key. */
export function tjenesteKey(site: DraftSite, title: string): string {
  return site.ensure('tjeneste', title, () => ({
    title: site.text(title),
    ...(childWelfare.test(title) ? { area: 'childWelfare' } : {}),
  })).key;
}

/** The overview of tjenester: names, in a list, or in lists under the name of a group. */
export function placeTjenester(site: DraftSite, root: CaseNode): void {
  for (const key of ['services_overview', 'services', 'tjenester'])
    for (const { name, node } of root.child(key).named('title', 'name')) {
      const before = site.ofType('tjeneste').length;
      for (const entry of node.each()) {
        const title = takeTitle(entry.isObject ? entry.child('title', 'name') : entry, site.lang);
        if (title) tjenesteKey(site, title.text);
      }
      // The name of a group has no field of its own.
      if (name && site.ofType('tjeneste').length > before) node.keepRest(name);
    }
}
