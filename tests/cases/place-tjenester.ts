import type { DraftSite } from './draft-site.js';
import { takeNamed, takeProse, type CaseNode } from './read-case.js';

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
    for (const entry of root.child(key).named('title', 'name')) {
      if (!Array.isArray(entry.node.value)) takeTjeneste(site, entry);
      else {
        for (const node of entry.node.items()) takeTjeneste(site, { node });
        // The name of a group has no field of its own.
        if (entry.name) entry.node.keepRest(entry.name);
      }
    }
}

function takeTjeneste(site: DraftSite, entry: { name?: string; node: CaseNode }): void {
  const found = takeNamed(entry, site.lang, 'name');
  if (!found) return;
  tjenesteKey(site, found.title.text);
  const { data } = site.ensure('tjeneste', found.title.text, () => ({}));
  const summary = data.summary ? undefined : takeProse(found.about);
  if (summary) data.summary = site.text(summary);
}
