import { meaning, stillOpen } from './codes.js';
import type { DraftSite } from './draft-site.js';
import { surelyNorwegian } from './english.js';
import type { CaseLens } from './lens-words.js';
import { takeTools } from './place-tools.js';
import { tjenesteKey } from './place-tjenester.js';
import { CaseNode, takeTitle, textOf } from './read-case.js';
import { findLevel, findStep, type Skeleton } from './skeleton.js';
import type { LocalText } from '@bti/domain';

/** A guide where a warning box can stand: the items of its readers, and its levels and steps. */
export type WarningPlace = { lens: CaseLens; name: string; site: DraftSite; skeleton: Skeleton };

/**
 * The warning boxes: title and instruction in our words for the case's codes, recipients, tool, and where. A box that
 * the case has seen only in the guides of some services stands only there.
 */
export function placeWarnings(site: DraftSite, root: CaseNode, places: readonly WarningPlace[]): void {
  const given = root.child('warning_boxes', 'warnings');
  const listed = given.named('trigger', 'seen_on', 'route', 'title');
  for (const { name, node: box } of textOf(given) ? [{ node: given }] : listed) {
    const node = withTrigger(inWords(box), name);
    if (!node) continue;
    const { shown, everywhere, someonesOnly } = takeShownOn(node.child('seen_on', 'shown_on'), places);
    const own = [...shown.keys()].filter((place) => place.site !== site);
    const taken = [...(someonesOnly ? [] : [site]), ...own.map((place) => place.site)].map((target) => {
      const place = places.find((one) => one.site === target);
      return addWarning(target, node, { shownOn: (place && shown.get(place)) ?? [], everywhere });
    });
    if (name && taken.includes(true) && !isTrigger(name)) node.keepRest(name);
  }
}

const isTrigger = (text: string): boolean => meaning('trigger', text) !== undefined || surelyNorwegian(text);

/** A box that is one text: what sets it off, where that is known, otherwise what it tells the reader to do. */
function inWords(box: CaseNode): CaseNode | undefined {
  if (box.isObject) return box;
  const text = textOf(box);
  return text
    ? CaseNode.object([[meaning('trigger', text) ? 'trigger' : 'instruction', box]], box)
    : undefined;
}

/** In a map, the name of a box may say what sets it off. */
function withTrigger(box: CaseNode | undefined, name?: string): CaseNode | undefined {
  if (!box || !name || !isTrigger(name) || box.child('trigger', 'title').exists) return box;
  return CaseNode.named(box, 'trigger', name);
}

function addWarning(
  site: DraftSite,
  node: CaseNode,
  { shownOn, everywhere }: { shownOn: string[]; everywhere: boolean },
): boolean {
  const trigger = takeTrigger(site, node.child('trigger', 'title'));
  const { recipients, remarks } = takeRoute(site, node);
  const instruction = [...takeInstruction(site, node.child('instruction')), ...remarks];
  const { tools } = takeTools(site, node.child('has_tool', 'tool', 'tools'));
  if (!trigger && !recipients.length && !instruction.length && !tools.length) return false;
  site.add('warning', trigger?.[site.lang] ?? 'warning', {
    ...(trigger ? { title: trigger } : {}),
    ...(instruction.length ? { instruction: site.rich(...instruction) } : {}),
    recipients,
    tools,
    ...(shownOn.length ? { shownOn } : {}),
    ...(everywhere ? { everywhere } : {}),
  });
  return true;
}

function takeTrigger(site: DraftSite, node: CaseNode): LocalText | undefined {
  const text = textOf(node);
  const known = text && meaning('trigger', text);
  if (!text || (!known && !surelyNorwegian(text))) return undefined;
  node.place();
  return known ? site.say(known) : site.text(text);
}

function takeInstruction(site: DraftSite, node: CaseNode): LocalText[] {
  return node.each().flatMap((entry) => {
    const text = textOf(entry);
    const known = text && meaning('instruction', text);
    if (!text || (!known && !surelyNorwegian(text))) return [];
    entry.place();
    return [known ? site.say(known) : site.text(text)];
  });
}

/** Whom the box sends the reader to. "(possibly)" becomes a sentence of its own: it is not a must. */
function takeRoute(site: DraftSite, node: CaseNode): { recipients: string[]; remarks: LocalText[] } {
  const recipients: string[] = [];
  const remarks: LocalText[] = [];
  for (const entry of [...node.child('route').each(), ...node.child('recipients').each()]) {
    const text = textOf(entry);
    const known = text && meaning('route', text);
    const own = text && !known && surelyNorwegian(text) ? takeTitle(entry, site.lang) : undefined;
    if (!known && !own) continue;
    entry.place();
    const key = tjenesteKey(site, known ? site.say(known)[site.lang]! : own!.text);
    if (!recipients.includes(key)) recipients.push(key);
    if (/\(possibly\)/i.test(text!))
      remarks.push(site.say(stillOpen(/police/i.test(text!) ? 'police' : 'barnevern')));
  }
  return { recipients, remarks };
}

/** "Barnehage nivå 0 (top of page)": a level or step, and the service in whose guide it stands. */
function readPlace(
  text: string,
): { service: string; level: string; step?: string; remark?: string } | undefined {
  const pattern =
    /^(.*?)\s*niv[åa]\s+([\p{L}\p{N}.]+)(?:[,\s]+(?:trinn|steg)\s+([\p{L}\p{N}.]+))?\s*(\(.*\))?$/iu;
  const [, service = '', level, step, remark] = pattern.exec(text) ?? [];
  if (!level) return undefined;
  const more = { ...(step ? { step } : {}), ...(remark ? { remark } : {}) };
  return { service: service.trim().toLowerCase(), level, ...more };
}

type ShownOn = { shown: Map<WarningPlace, string[]>; everywhere: boolean; someonesOnly: boolean };

function takeShownOn(node: CaseNode, places: readonly WarningPlace[]): ShownOn {
  const shown = new Map<WarningPlace, string[]>();
  let everywhere = false;
  let someonesOnly = node.each().length > 0;
  for (const entry of node.each()) {
    const text = textOf(entry) ?? '';
    const wanted = readPlace(text);
    const found = wanted ? places.flatMap((place) => keyIn(place, wanted) ?? []) : [];
    for (const { place, key } of found) shown.set(place, [...new Set([...(shown.get(place) ?? []), key])]);
    if (found.length) entry.place();
    if (found.length && wanted?.remark) entry.keepRest(wanted.remark);
    if (!found.length || !wanted?.service || found.some(({ place }) => !place.lens.service))
      someonesOnly = false;
    if (!/^(every|all) pages?$|^alle sider$|^everywhere$/i.test(text)) continue;
    everywhere = true;
    entry.place();
  }
  return { shown, everywhere, someonesOnly };
}

function keyIn(
  place: WarningPlace,
  wanted: { service: string; level: string; step?: string },
): { place: WarningPlace; key: string } | undefined {
  const service = place.lens.service ?? place.name;
  if (wanted.service && !service.toLowerCase().startsWith(wanted.service)) return undefined;
  const level = findLevel(place.skeleton, wanted.level);
  if (!level) return undefined;
  const step = wanted.step ? findStep(level, wanted.step) : undefined;
  if (wanted.step && !step) return undefined;
  return { place, key: (step ?? level).item.key };
}
