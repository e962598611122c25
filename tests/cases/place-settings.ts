import { labelField, labelKeys, languages, type Language } from '@bti/domain';
import type { DraftItem, DraftSite } from './draft-site.js';
import { audienceOf, type CaseLens } from './lens-words.js';
import { splitRemark, takeProse, takeTitle, textOf, type CaseNode } from './read-case.js';
import { withOthers } from './other-keys.js';
import { placeStepWord } from './step-word.js';

/** The language that the kommune writes in first; bokmål where the case does not say. */
export function readLanguage(root: CaseNode): Language {
  return languagesOf(root)[0]?.language ?? 'nb';
}

const languageNames = new Map<string, Language>([
  ['bokmål', 'nb'],
  ['bokmal', 'nb'],
  ['nynorsk', 'nn'],
]);

function languagesOf(root: CaseNode): { language: Language; node: CaseNode }[] {
  return root
    .child('written_language', 'written_languages')
    .each()
    .flatMap((node) => {
      const words = (textOf(node) ?? '').toLowerCase().split(/\s*[,/+&]\s*|\s+(?:and|og)\s+/);
      const found = words.map((word) => languages.find((code) => code === word) ?? languageNames.get(word));
      return found.every((language) => language !== undefined)
        ? found.map((language) => ({ language, node }))
        : [];
    });
}

/** Name, languages, whom the guide is for, and the kommune's own words. Answers with the name of its guide. */
export function placeSettings(site: DraftSite, root: CaseNode): string | undefined {
  const { settings } = site;
  const names = root
    .child('kommune', 'kommuner')
    .each()
    .flatMap((node) => takeTitle(nameIn(node), site.lang)?.text.split(/,\s+| and /) ?? []);
  if (names.length) settings.name = site.text(names.join(' og '));
  const [main, ...others] = languagesOf(root);
  if (main) settings.mainLanguage = main.language;
  const other = [...new Set(others.map(({ language }) => language))].filter(
    (code) => code !== main?.language,
  );
  if (other.length) settings.otherLanguages = other.map((language) => ({ language }));
  for (const { node } of [...(main ? [main] : []), ...others]) node.place();
  const targetGroup = takeProse(root.child('target_group'));
  if (targetGroup) settings.targetGroup = site.text(targetGroup);
  const vision = takeProse(root.child('vision', 'goal'));
  if (vision) settings.vision = site.text(vision);
  placeNumbers(site, root);
  placeStepWord(site, root.child('step_word'));
  placeLabels(site, root);
  return placeModelName(site, root.child('model_name'));
}

/** The name of a kommune that is described: `{ navn: …, kommunenummer: … }`. */
const nameIn = (node: CaseNode): CaseNode => (node.has('name') ? node.child('name') : node);

const inKommune = (root: CaseNode, ...names: string[]): CaseNode[] =>
  root
    .child('kommune', 'kommuner')
    .each()
    .flatMap((node) => (node.isObject ? node.child(...names) : []));

function placeNumbers(site: DraftSite, root: CaseNode): void {
  const numbers = [root.child('kommunenummer', 'kommunenumre'), ...inKommune(root, 'kommunenummer', 'number')]
    .flatMap((node) => node.each())
    .filter((node) => /^\d{4}$/.test(textOf(node) ?? ''));
  if (numbers.length) site.settings.kommunenumre = numbers.map((node) => ({ number: textOf(node) }));
  for (const node of numbers) node.place();
}

const labelWords = new Map([
  ['service', 'tjeneste'],
  ['services', 'tjenester'],
  ['teneste', 'tjeneste'],
  ['tenester', 'tjenester'],
]);

/** The kommune's words for the nouns of the model: `labels: { tool: "nyttige hjelpemidler" }`. */
function placeLabels(site: DraftSite, root: CaseNode): void {
  for (const { name, node } of root.child('labels', 'words').entries()) {
    const ours = labelWords.get(name) ?? name;
    const key =
      labelKeys.find((known) => known === ours) ??
      labelKeys.find((known) => withOthers([known]).includes(name));
    const title = key && takeTitle(node, site.lang);
    if (title) site.settings[labelField(key)] = title.local;
  }
}

/**
 * The kommune's name of its model. Where the case says "A with B", A is the model and B its guide. Answers with
 * what the guide is called.
 */
function placeModelName(site: DraftSite, node: CaseNode): string | undefined {
  const given = textOf(node);
  if (typeof node.value !== 'string' || !given) return undefined;
  const { text, remark } = splitRemark(given);
  node.place();
  if (remark) node.keepRest(remark);
  const [model, guide] = text.split(/ with (?=\S)/, 2);
  site.settings['label-model'] = site.text(model!);
  if (guide) site.settings['label-guide'] = site.text(guide);
  return guide ?? text;
}

/** Whom a site says that its guide is written for: staff, and those for whom it has readings. */
export function placeAudience(guide: DraftItem<'guide'>, root: CaseNode, readers: readonly CaseLens[]): void {
  for (const node of root.child('audience_entries', 'audience').each()) {
    const audience = audienceOf(textOf(node) ?? '');
    if (audience === 'staff') guide.data.audience = 'staff';
    if (audience === 'staff' || readers.some((lens) => audience && lens.audience === audience)) node.place();
  }
}
