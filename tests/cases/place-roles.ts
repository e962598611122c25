import { partSaid } from './codes.js';
import type { DraftSite } from './draft-site.js';
import { surelyNorwegian } from './english.js';
import { splitRemark, takeNamed, takeProse, textOf, type CaseNode } from './read-case.js';

/** A role and what is said of it here: "Alle medarbeidere (deler med kontaktlærer)". */
export type NamedRole = { role: string; note: string };

/** The role of a title, or of what the case calls it by: the one there is, or a new one. Answers with its key. */
export function roleKey(site: DraftSite, title: string): string {
  return site.calledBy('role', title) ?? site.ensure('role', title, () => ({ title: site.text(title) })).key;
}

/**
 * Reads a responsible string. The words before a closing bracket are the role, those in it the note; a short form
 * in capitals, as "(KE)", belongs to the name, and so does everything that the case lists among its roles.
 */
function splitRole(site: DraftSite, text: string): NamedRole {
  const known = site.ofType('role').some((item) => item.key === `role ${text}`);
  const match = known ? null : /^(.+?)\s*\(([^()]+)\)$/s.exec(text);
  if (!match || /^[\p{Lu}\p{N}-]{2,8}$/u.test(match[2]!)) return { role: text, note: '' };
  return { role: match[1]!, note: match[2]! };
}

/** Whoever a value names where nothing but the role has a place: what else is said of it is left behind. */
export function takeRoleAlone(site: DraftSite, node: CaseNode): string | undefined {
  const found = takeRole(site, node);
  if (!found) return undefined;
  if (found.note) named(node).keepRest(`(${found.note})`);
  return roleKey(site, found.role);
}

/** A note beside a role, where it is the kommune's own words. */
export function takeNote(node: CaseNode): string {
  const note = node.child('note');
  const text = textOf(note) ?? '';
  if (!surelyNorwegian(text)) return '';
  note.place();
  return text;
}

const named = (node: CaseNode): CaseNode => (node.isObject ? node.child('role', 'title', 'name') : node);

/** Whoever a value names: a string, or an object with a role. */
export function takeRole(site: DraftSite, node: CaseNode): NamedRole | undefined {
  return takeRoleText(site, named(node));
}

function takeRoleText(site: DraftSite, node: CaseNode): NamedRole | undefined {
  const given = textOf(node);
  if (typeof node.value !== 'string' || !given) return undefined;
  const { text, remark } = splitRemark(given);
  node.place();
  if (remark) node.keepRest(remark);
  return splitRole(site, text);
}

const modes: [RegExp, string][] = [
  [/^(does|do|gjør|utfører)$/, 'does'],
  [/^(decides|avgjør|avgjer|bestemmer)$/, 'decides'],
  [/^(informed|is told|told|informeres)$/, 'informed'],
  [/^(may attend|may be present|optional|mayattend|kan delta)$/, 'mayAttend'],
  [/^(may delegate|delegates|maydelegate|kan delegere)$/, 'mayDelegate'],
];

/** Somebody responsible, and whether they do it or support who does, where the case tells the two apart. */
type Share = { entry: CaseNode; share?: 'main' | 'support' };

function sharesOf(node: CaseNode): Share[] {
  const shares = (['main', 'support'] as const).flatMap((share) =>
    node
      .child(share)
      .each()
      .map((entry): Share => ({ entry, share })),
  );
  return shares.length ? shares : node.each().map((entry) => ({ entry }));
}

/** Everyone responsible for a step, in order. */
export function takeResponsible(site: DraftSite, node: CaseNode): object[] {
  return sharesOf(node).flatMap(({ entry, share }) => {
    const found = takeRole(site, entry);
    if (!found) return [];
    const mode = entry.child('mode');
    const said = modes.find(([pattern]) => pattern.test((textOf(mode) ?? '').toLowerCase()))?.[1];
    if (said) mode.place();
    const known = said ?? (share === 'main' ? 'does' : undefined);
    const supports = share === 'support' ? site.say(partSaid.support)[site.lang]! : '';
    const note = [supports, found.note, takeNote(entry)].filter(Boolean).join(', ');
    return [
      {
        role: roleKey(site, found.role),
        ...(known ? { mode: known } : {}),
        ...(note ? { note: site.text(note) } : {}),
      },
    ];
  });
}

/** The roles that the case lists by themselves; they come first, so that strings elsewhere find them whole. */
export function placeRoles(site: DraftSite, root: CaseNode): void {
  for (const entry of root.child('roles').named('title', 'role')) {
    const found = takeNamed(entry, site.lang, 'role', 'name');
    if (!found) continue;
    const { data, key } = site.ensure('role', found.title.text, () => ({ title: found.title.local }));
    const summary = data.summary ? undefined : (takeProse(found.about) ?? takeNote(entry.node));
    if (summary) data.summary = site.text(summary);
    site.callBy('role', entry.node, key, entry.name);
  }
}
