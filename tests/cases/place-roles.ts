import { partSaid } from './codes.js';
import type { DraftSite } from './draft-site.js';
import { splitRemark, takeNamed, takeProse, textOf, type CaseNode } from './read-case.js';

/** A role and what is said of it here: "Alle medarbeidere (deler med kontaktlærer)". */
export type NamedRole = { role: string; note: string };

/** The role of a title: the one there is, or a new one. Answers with its key. */
export function roleKey(site: DraftSite, title: string): string {
  return site.ensure('role', title, () => ({ title: site.text(title) })).key;
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

/** Whoever a value names: a string, or an object with a role and perhaps a note. */
export function takeRole(site: DraftSite, node: CaseNode): NamedRole | undefined {
  if (node.isObject) return takeRoleText(site, node.child('role', 'title', 'name'));
  return takeRoleText(site, node);
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
    const note = found.note ? site.text(found.note) : share === 'support' && site.say(partSaid.support);
    return [
      {
        role: roleKey(site, found.role),
        ...(known ? { mode: known } : {}),
        ...(note ? { note } : {}),
      },
    ];
  });
}

/** The roles that the case lists by themselves; they come first, so that strings elsewhere find them whole. */
export function placeRoles(site: DraftSite, root: CaseNode): void {
  for (const entry of root.child('roles').named('title', 'role')) {
    const found = takeNamed(entry, site.lang, 'role', 'name');
    if (!found) continue;
    const { data } = site.ensure('role', found.title.text, () => ({ title: found.title.local }));
    const summary = data.summary ? undefined : takeProse(found.about);
    if (summary) data.summary = site.text(summary);
  }
}
