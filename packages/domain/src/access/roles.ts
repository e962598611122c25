import * as z from 'zod';
import { sameContent } from '../guide/canonical.js';
import type { Lens } from '../readings/lens.js';

/** The roles a membership can give. `adviser` exists in a centre only, `operator` on the platform only. */
export const roleNames = [
  'kommuneAdmin',
  'editor',
  'tjenesteEditor',
  'approver',
  'reader',
  'adviser',
  'operator',
] as const;
export const roleName = z.enum(roleNames);
export type RoleName = z.infer<typeof roleName>;

/**
 * In which capacity somebody acts in a tenant: by membership there, or, for an adviser of a centre, by the
 * kommune's affiliation alone (`guest`), or under a grant to read or to edit its drafts.
 */
export const capacities = [...roleNames, 'guest', 'grantedReader', 'grantedEditor'] as const;
export const capacity = z.enum(capacities);
export type Capacity = z.infer<typeof capacity>;

/** Everything that can be done in a tenant, as data. Each route of the API names one of them. */
export const actions = [
  'tenant.see',
  'content.read',
  'content.write',
  'content.delete',
  'settings.write',
  'batch.undo',
  'edition.read',
  'edition.check',
  'edition.publish',
  'preview.create',
  'exchange.export',
  'exchange.import',
  'log.read',
  'grant.read',
  'grant.write',
  'state.write',
  'member.read',
  'role.hold',
  'centre.read',
  'asset.read',
  'asset.write',
  'asset.delete',
] as const;
export type Action = (typeof actions)[number];

/**
 * `own`: of content, only what belongs to the tjenester named in the membership, see `mayWriteItem`; of batches, only
 * those that this person has done, by the log.
 */
export type Permission = true | 'own';

const reading: Action[] = [
  'tenant.see',
  'content.read',
  'edition.read',
  'edition.check',
  'exchange.export',
  'member.read',
  'role.hold',
  'asset.read',
];
const editing: Action[] = [
  ...reading,
  'content.write',
  'content.delete',
  'batch.undo',
  'preview.create',
  'log.read',
  'asset.write',
  'asset.delete',
];
const publishing: Action[] = ['edition.publish', 'state.write'];

const all = (...names: Action[]): Partial<Record<Action, Permission>> =>
  Object.fromEntries(names.map((name) => [name, true]));

/**
 * Who may do what (DESIGN 9). kommuneAdmin and approver publish. A centre sees its kommuner and what they have
 * published; it reads or edits drafts only under a dated grant, and never publishes for a kommune.
 */
export const matrix: Readonly<Record<Capacity, Partial<Record<Action, Permission>>>> = {
  kommuneAdmin: all(
    ...editing,
    ...publishing,
    'settings.write',
    'exchange.import',
    'grant.read',
    'grant.write',
  ),
  editor: all(...editing, 'grant.read'),
  tjenesteEditor: { ...all(...reading, 'asset.write'), 'content.write': 'own' },
  approver: all(...reading, ...publishing, 'preview.create', 'log.read', 'grant.read'),
  reader: all(...reading),
  adviser: all(...editing, ...publishing, 'settings.write', 'exchange.import', 'centre.read'),
  operator: all(...editing, ...publishing, 'settings.write', 'exchange.import', 'centre.read'),
  guest: all('tenant.see', 'edition.read'),
  grantedReader: all('tenant.see', 'content.read', 'edition.read', 'edition.check', 'asset.read'),
  grantedEditor: {
    ...all(
      'tenant.see',
      'content.read',
      'edition.read',
      'edition.check',
      'content.write',
      'content.delete',
      'asset.read',
      'asset.write',
      'asset.delete',
    ),
    'batch.undo': 'own',
  },
};

/** May someone in this capacity do this at all? `own` still has to be asked of the item, or of the batch. */
export function may(who: Capacity, action: Action): boolean {
  return matrix[who][action] !== undefined;
}

/** May someone in this capacity take back an act, whether it was one's own or not? */
export function mayUndo(who: Capacity, isOwn: boolean): boolean {
  const permission = matrix[who]['batch.undo'];
  return permission === true || (permission === 'own' && isOwn);
}

/** What of an item decides whose it is. */
type OwnedItem = {
  id: string;
  type: string;
  /** Its address, where that is at stake. */
  slug?: string;
  data: Record<string, unknown>;
  owner?: string | null;
};

/** What somebody who edits for own tjenester changes of those: how to reach them. */
export const ownTjenesteFields: readonly string[] = ['contacts', 'hours', 'address', 'link'];

/**
 * May this membership bring this item from `before` (nothing: it is new, or comes back) to `after`? Where the matrix
 * says `own` (DESIGN 9): how to reach a tjeneste of one's own, and a tool all of whose tjenester are one's own, before
 * and after the change.
 */
export function mayWriteItem(
  who: Capacity,
  ownTjenester: readonly string[],
  before: OwnedItem | undefined,
  after: OwnedItem,
): boolean {
  const permission = matrix[who]['content.write'];
  if (permission !== 'own') return permission === true;
  if (after.type === 'tjeneste') return ownTjenester.includes(after.id) && changesContactOnly(before, after);
  return [before, after].every((version) => version === undefined || isOwnTool(version, ownTjenester));
}

/** Of an item that this membership may write: may it change this field? The rest of a tjeneste is for others. */
export const mayWriteField = (who: Capacity, type: string, field: string): boolean =>
  matrix[who]['content.write'] !== 'own' || type !== 'tjeneste' || ownTjenesteFields.includes(field);

/**
 * May this membership write what is written for this lens? Where the matrix says `own`: what is written for a tjeneste
 * of one's own, whatever the audience; never what is written for an audience of all tjenester.
 */
export function mayWriteReading(who: Capacity, ownTjenester: readonly string[], lens: Lens): boolean {
  const permission = matrix[who]['content.write'];
  if (permission !== 'own') return permission === true;
  return lens.tjeneste !== undefined && ownTjenester.includes(lens.tjeneste);
}

function changesContactOnly(before: OwnedItem | undefined, after: OwnedItem): boolean {
  if (!before || (before.owner ?? null) !== (after.owner ?? null)) return false;
  if (after.slug !== undefined && after.slug !== before.slug) return false;
  const names = new Set([...Object.keys(before.data), ...Object.keys(after.data)]);
  return [...names].every(
    (name) => ownTjenesteFields.includes(name) || sameContent(before.data[name], after.data[name]),
  );
}

function isOwnTool(version: OwnedItem, ownTjenester: readonly string[]): boolean {
  if (version.type !== 'tool') return false;
  const tjenester = (version.data.tjenester ?? []) as string[];
  return tjenester.length > 0 && tjenester.every((id) => ownTjenester.includes(id));
}
