import { meaning, stillOpen } from './codes.js';
import type { DraftSite } from './draft-site.js';
import { surelyNorwegian } from './english.js';
import { takeTools } from './place-tools.js';
import { tjenesteKey } from './place-tjenester.js';
import { takeTitle, textOf, type CaseNode } from './read-case.js';
import { findLevel, findStep, type Skeleton } from './skeleton.js';
import type { LocalText } from '@bti/domain';

/** Where the warning boxes of a case can stand: the guide's levels, and the service that the guide is for. */
export type WarningPlaces = { skeleton: Skeleton; service: string };

/** The warning boxes: title and instruction in our words for the case's codes, recipients, tool, and where. */
export function placeWarnings(site: DraftSite, root: CaseNode, places: WarningPlaces): void {
  for (const { name, node } of root
    .child('warning_boxes', 'warnings')
    .named('trigger', 'seen_on', 'route', 'title')) {
    if (!node.isObject) continue;
    const trigger = takeTrigger(site, node.child('trigger', 'title'));
    const { recipients, remarks } = takeRoute(site, node);
    const instruction = [...takeInstruction(site, node.child('instruction')), ...remarks];
    const { tools } = takeTools(site, node.child('has_tool', 'tool', 'tools'));
    if (!trigger && !recipients.length && !instruction.length && !tools.length) continue;
    if (name) node.keepRest(name);
    site.add('warning', trigger?.[site.lang] ?? 'warning', {
      ...(trigger ? { title: trigger } : {}),
      ...(instruction.length ? { instruction: site.rich(...instruction) } : {}),
      recipients,
      tools,
      ...takeShownOn(node.child('seen_on', 'shown_on'), places),
    });
  }
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

/** "Barnehage nivå 0 (top of page)": a level or step of this guide, unless it names another service. */
function placeIn(places: WarningPlaces, text: string): { key: string; remark?: string } | undefined {
  const pattern =
    /^(.*?)\s*niv[åa]\s+([\p{L}\p{N}.]+)(?:[,\s]+(?:trinn|steg)\s+([\p{L}\p{N}.]+))?\s*(\(.*\))?$/iu;
  const match = pattern.exec(text);
  const service = match?.[1]?.trim().toLowerCase() ?? '';
  const level = match && findLevel(places.skeleton, match[2]!);
  if (!level || !places.service.toLowerCase().startsWith(service)) return undefined;
  const step = match[3] ? findStep(level, match[3]) : undefined;
  if (match[3] && !step) return undefined;
  return { key: (step ?? level).item.key, ...(match[4] ? { remark: match[4] } : {}) };
}

function takeShownOn(node: CaseNode, places: WarningPlaces): { shownOn?: string[]; everywhere?: true } {
  const shownOn: string[] = [];
  let everywhere = false;
  for (const entry of node.each()) {
    const text = textOf(entry) ?? '';
    const found = placeIn(places, text);
    if (found) {
      if (!shownOn.includes(found.key)) shownOn.push(found.key);
      entry.place();
      if (found.remark) entry.keepRest(found.remark);
    }
    if (/^(every|all) pages?$|^alle sider$|^everywhere$/i.test(text)) {
      everywhere = true;
      entry.place();
    }
  }
  return { ...(shownOn.length ? { shownOn } : {}), ...(everywhere ? { everywhere } : {}) };
}
