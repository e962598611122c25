import { DraftSite } from './draft-site.js';
import { countReadings, type ReadingCount } from './count-readings.js';
import { describeArenas, nameArenas } from './place-arenas.js';
import { placeGuide, placeNotSeen, placeStart } from './place-guide.js';
import { placeNames, placeOrganisationalLevels } from './place-overview.js';
import { placeRoles } from './place-roles.js';
import { placeAudience, placeSettings, readLanguage } from './place-settings.js';
import { placeTjenester } from './place-tjenester.js';
import { placeToolList } from './place-tools.js';
import { placeWarnings } from './place-warnings.js';
import { CaseNode } from './read-case.js';
import { readVariants } from './read-variants.js';
import { readSkeleton, type Skeleton } from './skeleton.js';
import { Ledger, type Unplaced } from './unplaced.js';

/** A case as a file of the exchange format, every part of it that found no place there, and what its readings override. */
export type Converted = { file: string; unplaced: Unplaced[]; readings: ReadingCount[] };

/** Is this a case file of the kind that this tool reads? */
export function isCase(json: unknown): boolean {
  const { schema } = (json ?? {}) as { schema?: unknown };
  return typeof schema === 'string' && /^bti-case\b/.test(schema);
}

/** Turns a case into a site. Pure: the same case gives the same bytes, with keys in place of ids. */
export function convertCase(json: unknown): Converted {
  const ledger = new Ledger();
  const root = new CaseNode(json, '$', ledger);
  const site = new DraftSite(readLanguage(root));
  const modelName = placeSettings(site, root);
  placeRoles(site, root);
  placeTjenester(site, root);
  placeToolList(site, root);
  const arenas = nameArenas(site, root);

  const guides = readVariants(site, root).map(({ group, lens, name, node }) => {
    const own = site.through(lens);
    const skeleton = readSkeleton(own, node, group);
    const title = guideName(site, modelName, name);
    return { lens, name, node, site: own, skeleton, guide: placeGuide(own, skeleton, node, title) };
  });
  const all: Skeleton = { levels: guides.flatMap(({ skeleton }) => skeleton.levels), group: '' };
  describeArenas(site, all, arenas);
  for (const { skeleton, guide, node } of guides) {
    placeStart(skeleton, guide, root.child('start_at'));
    placeAudience(
      guide,
      root,
      guides.map(({ lens }) => lens),
    );
    placeNotSeen(all, skeleton, node.child('levels_not_seen'));
  }
  placeOrganisationalLevels(
    site,
    root,
    guides.map(({ guide }) => guide),
  );
  placeNames(site, root);
  placeWarnings(site, root, guides);
  const items = site.merged();
  // Guides that are called differently are together what the kommune calls its model.
  for (const { type, data } of items)
    if (type === 'guide') data.title ??= site.text(guideName(site, modelName));
  return { file: site.write(items), unplaced: ledger.unplaced(json), readings: countReadings(site, items) };
}

const guideName = (site: DraftSite, ...names: (string | undefined)[]): string =>
  names.filter(Boolean).join(' – ') || (site.lang === 'nn' ? 'Rettleiar' : 'Veileder');
