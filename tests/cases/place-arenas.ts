import { meaning, type CodeKind } from './codes.js';
import type { DraftData, DraftSite } from './draft-site.js';
import { surelyNorwegian } from './english.js';
import { takeTargets } from './place-outcomes.js';
import { roleKey, takeNote, takeRole, takeRoleAlone } from './place-roles.js';
import { takeTools } from './place-tools.js';
import { takeNamed, takeTitle, textOf, type CaseNode } from './read-case.js';
import { findLevel, type Skeleton } from './skeleton.js';
import { tjenesteKey } from './place-tjenester.js';

/** An arena that the case names, and what it says of it. */
export type NamedArena = { node: CaseNode; data: DraftData<'arena'> };

/** The arenas that the case describes, by name: outcomes lead to them. */
export function nameArenas(site: DraftSite, root: CaseNode): NamedArena[] {
  return root
    .child('arenas')
    .named('title', 'participants')
    .flatMap((entry) => {
      const found = takeNamed(entry, site.lang, 'name');
      if (!found) return [];
      const { data } = site.add('arena', found.title.text, { title: found.title.local });
      return [{ node: entry.node, data }];
    });
}

/** What the case says of its arenas; they may belong to levels and hand back to steps of the guide. */
export function describeArenas(site: DraftSite, skeleton: Skeleton, arenas: readonly NamedArena[]): void {
  for (const { node, data } of arenas) if (node.isObject) describe(site, skeleton, node, data);
}

function describe(site: DraftSite, skeleton: Skeleton, node: CaseNode, data: DraftData<'arena'>): void {
  const members = takeMembers(site, node.child('participants', 'members'));
  if (members.length) data.members = members;
  const other = node
    .child('other_names', 'also_called')
    .each()
    .flatMap((entry) => takeTitle(entry, site.lang)?.text ?? []);
  if (other.length) data.otherNames = site.text(other.join(', '));
  const rhythm = [
    takeCoded(site, node.child('frequency'), 'rhythm'),
    takeCoded(site, node.child('plan'), 'rhythm'),
  ];
  const said = rhythm.filter((text) => text !== undefined).join(' ');
  if (said) data.frequency = site.text(said);
  const substitutes = takeCoded(site, node.child('attendance', 'substitutes'), 'attendance');
  if (substitutes) data.substitutes = site.text(substitutes);
  for (const [field, kind] of [
    ['parents', 'parents'],
    ['confidentiality', 'confidentiality'],
    ['purpose', undefined],
    ['mandate', undefined],
  ] as const) {
    const text = takeCoded(site, node.child(field), kind);
    if (text) data[field] = site.rich(site.text(text));
  }
  for (const [field, child] of [
    ['leader', node.child('leader', 'led_by')],
    ['secretary', node.child('secretary')],
    ['calledBy', node.child('called_by', 'caller')],
  ] as const) {
    const role = takeRoleAlone(site, child);
    if (role) data[field] = role;
  }
  const { tools } = takeTools(site, node.child('form', 'forms', 'tools'));
  if (tools.length) data.form = tools;
  placeLevels(skeleton, node.child('level', 'levels'), data);
  const back = node.child('hands_back', 'hands_back_to', 'to');
  if (back.exists) data.handsBack = takeTargets(site, skeleton, back);
}

/** A text: our words for a code that we know, or the kommune's own Norwegian. */
function takeCoded(site: DraftSite, node: CaseNode, kind?: CodeKind): string | undefined {
  const text = textOf(node);
  if (!text) return undefined;
  const known = kind && meaning(kind, text);
  if (!known && !(typeof node.value === 'string' && surelyNorwegian(text))) return undefined;
  node.place();
  return known ? site.say(known)[site.lang] : text;
}

/** Members: a list, or a list for each tjeneste in whose meetings they take part. */
function takeMembers(site: DraftSite, node: CaseNode): object[] {
  if (!node.isObject) return node.each().flatMap((entry) => takeMember(site, entry));
  return node.entries().flatMap(({ name, node: list }) => {
    const members = list.each().flatMap((entry) => takeMember(site, entry));
    return members.map((member) => ({ ...member, tjeneste: tjenesteKey(site, name) }));
  });
}

/** "Fast: PPT" always attends; "Andre etter behov" says itself when. */
function takeMember(site: DraftSite, node: CaseNode): object[] {
  const given = takeRole(site, node);
  if (!given) return [];
  const fixed = /^fast\s*:\s*(.+)$/i.exec(given.role);
  const atNeed = /\b(ved|etter) behov$/i.test(given.role);
  const note = [given.note, takeNote(node)].filter(Boolean).join(', ');
  const attendance = fixed ? 'always' : atNeed ? 'atNeed' : undefined;
  return [
    {
      role: roleKey(site, fixed?.[1] ?? given.role),
      ...(attendance ? { attendance } : {}),
      ...(note ? { note: site.text(note) } : {}),
    },
  ];
}

function placeLevels(skeleton: Skeleton, node: CaseNode, data: DraftData<'arena'>): void {
  const keys = node.each().flatMap((entry) => {
    const level = findLevel(skeleton, (textOf(entry) ?? '').replace(/^(level:|niv[åa])\s*/i, ''));
    if (level) entry.place();
    return level ? [level.item.key] : [];
  });
  if (keys.length) data.levels = [...new Set(keys)];
}
