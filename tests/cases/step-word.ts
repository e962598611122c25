import type { DraftSite } from './draft-site.js';
import { textOf, type CaseNode } from './read-case.js';

/** The words for a step that kommuner use, and the one that is both singular and plural. */
const stepWords = /^(trinn|steg|fase|punkt)$/;
const samePlural = /^(trinn|steg)$/;

/** Takes "steg" as the kommune's word for a step, unless it has said another. */
export function placeStepWord(site: DraftSite, node: CaseNode): void {
  const word = textOf(node);
  if (word && useStepWord(site, word)) node.place();
}

/**
 * What stands for the number in "Trinn 1": the word is the tenant's label, which pages put before every number,
 * so only "1" is the number. Any other text is kept as it is.
 */
export function numberIn(site: DraftSite, shown: string): string {
  const match = /^(\p{L}+)\s+(\S+)$/u.exec(shown);
  return match && useStepWord(site, match[1]!) ? match[2]! : shown;
}

/** The kommune's word for a step where it has said one, otherwise that of its language. */
export function stepWord(site: DraftSite): 'trinn' | 'steg' {
  const said = wordOf(site);
  return said === 'steg' || (said !== 'trinn' && site.lang === 'nn') ? 'steg' : 'trinn';
}

const wordOf = (site: DraftSite): string | undefined =>
  (site.settings['label-step'] as Record<string, string> | undefined)?.[site.lang]?.toLowerCase();

function useStepWord(site: DraftSite, given: string): boolean {
  const word = given.toLowerCase();
  const said = wordOf(site);
  if (!stepWords.test(word) || (said && said !== word)) return false;
  const label = site.text(word[0]!.toUpperCase() + word.slice(1));
  site.settings['label-step'] = label;
  if (samePlural.test(word)) site.settings['label-steps'] = label;
  return true;
}
