import { DraftSite } from './draft-site.js';
import { placeArenas } from './place-arenas.js';
import { firstGuide, placeGuide, placeStart } from './place-guide.js';
import { placeNames, placeOrganisationalLevels } from './place-overview.js';
import { placeRoles } from './place-roles.js';
import { placeAudience, placeSettings, readLanguage } from './place-settings.js';
import { placeTjenester } from './place-tjenester.js';
import { placeWarnings } from './place-warnings.js';
import { CaseNode, textOf } from './read-case.js';
import { readSkeleton, type Skeleton } from './skeleton.js';
import { Ledger, type Unplaced } from './unplaced.js';

/** A case as a file of the exchange format, and every part of it that found no place there. */
export type Converted = { file: string; unplaced: Unplaced[] };

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

  const found = firstGuide(root);
  const skeleton: Skeleton = found ? readSkeleton(site, found.node) : { levels: [] };
  placeArenas(site, skeleton, root);
  const guide = found && placeGuide(site, skeleton, found, modelName);
  if (guide) {
    placeStart(skeleton, guide, root.child('start_at'));
    placeAudience(guide, root);
  }
  placeOrganisationalLevels(site, root, guide);
  placeNames(site, root);
  const service = found ? (textOf(found.node.child('service')) ?? found.name ?? '') : '';
  placeWarnings(site, root, { skeleton, service });
  return { file: site.write(), unplaced: ledger.unplaced(json) };
}
