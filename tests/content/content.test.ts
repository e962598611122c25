import { describe, expect, it } from 'vitest';
import { publishSite, siteLanguages, textHash, translationState, type Language } from '@bti/domain';
import {
  idOf,
  linksOf,
  localizedOf,
  ofType,
  readContent,
  referencesOf,
  seed,
  siteOf,
  textsOf,
} from './read-content.js';
import {
  namesOfThings,
  nationalNumbers,
  verifiedGuidelines,
  verifiedLaws,
  verifiedSites,
} from './registers.js';
import { emptyPromises, firstNames, nameLike, wordsOfTheOther } from './words.js';

const today = '2026-11-22';

/** Those whom the guide is about, and the one whom a case chooses: they keep no text up to date. */
const ofFamily = /foresatt|foreldre|barnet|stafettholder/i;

/** A kommune that has only just been opened has a name, and everything before it. */
const written = seed.tenants.filter(({ file }) => siteOf(file).items.length > 0);

describe.each(written)('the content of $slug', ({ slug, kind, file }) => {
  it('is read by the import without a single problem', () => {
    const result = readContent(file);
    expect('problems' in result ? result.problems : []).toEqual([]);
  });

  const site = siteOf(file);
  const texts = textsOf(site);

  it('can be published with nothing to remark', () => {
    const { issues } = publishSite({ tenant: idOf(slug), kind, ...site, today });
    expect(issues.map(({ code, itemTitle, path }) => ({ code, itemTitle, path }))).toEqual([]);
  });

  it('has every text in every language of the site, and in no other', () => {
    const languages = siteLanguages(site.settings).toSorted();
    const byPlace = new Map<string, string[]>();
    for (const { where, lang } of texts) if (lang) byPlace.set(where, [...(byPlace.get(where) ?? []), lang]);
    const odd = [...byPlace].filter(([, written]) => written.toSorted().join() !== languages.join());
    expect(odd).toEqual([]);
  });

  it('has no translation that is missing, or made from an older text than the one that stands there now', () => {
    const main = site.settings.mainLanguage as Language;
    const odd = localizedOf(site).flatMap(({ where, map }) =>
      siteLanguages(site.settings)
        .filter((lang) => translationState(map, lang, main) !== 'current')
        .map((lang) => `${where}, ${lang}: ${textHash(map[main])} is the hash of what it says now`),
    );
    expect(odd).toEqual([]);
  });

  it.each(['nb', 'nn'] as const)('holds no word that %s does not have', (lang) => {
    const wrong = texts
      .filter((text) => text.lang === lang)
      .flatMap(({ where, text }) => wordsOfTheOther(lang, text).map((word) => `${where}: ${word}`));
    expect(wrong).toEqual([]);
  });

  it('promises nothing that is to come', () => {
    expect(texts.filter(({ text }) => emptyPromises.test(text))).toEqual([]);
  });

  it('refers only to items of its own, and links only to pages of its own and sites that were read', () => {
    const ids = new Set(site.items.map(({ id }) => id));
    const dead = referencesOf(site).filter(({ to }) => !ids.has(to));
    expect(dead).toEqual([]);
    const pages = ofType(site, 'page').map((page) => `/side/${page.slug}`);
    expect(linksOf(site).filter((link) => ![...pages, ...verifiedSites].includes(link))).toEqual([]);
  });

  it('says of each item which role keeps it true, and it is a role in the tjenester', () => {
    const roles = new Map(ofType(site, 'role').map(({ id, data }) => [id, data.title.nb ?? '']));
    const odd = site.items.filter(
      ({ owner }) => !owner || !roles.has(owner) || ofFamily.test(roles.get(owner)!),
    );
    expect(odd.map(({ type, slug: address }) => `${type}/${address}`)).toEqual([]);
  });

  it('names no number but the national ones, and no address outside the example domain', () => {
    const phoneLike =
      /(?<![\d-]|§ )(\+?\d{2} ?\d{2} ?\d{2} ?\d{2}|\d{3} ?\d{2} ?\d{3}|\d{3} \d{3}|\d{5,}|1\d\d)(?![\d-])/g;
    const numbers = texts.flatMap(({ text }) => text.match(phoneLike) ?? []);
    expect(numbers.filter((number) => !nationalNumbers.includes(number))).toEqual([]);
    expect(
      ofType(site, 'helpline')
        .map(({ data }) => data.phone)
        .toSorted(),
    ).toEqual(nationalNumbers.toSorted());
    const addresses = texts.flatMap(({ text }) => text.match(/\S+@\S+/g) ?? []);
    expect(addresses.filter((address) => !/@[a-z]+\.example[.,]?$/.test(address))).toEqual([]);
  });

  it('names no person', () => {
    const named = texts.flatMap(({ where, text }) => [
      ...(text.match(nameLike) ?? [])
        .filter((words) => !namesOfThings.includes(words))
        .map((words) => `${where}: ${words}`),
      ...(text.match(/\p{L}+/gu) ?? [])
        .filter((word) => firstNames.has(word))
        .map((word) => `${where}: ${word}`),
    ]);
    expect(named).toEqual([]);
  });

  it('names of the state only guidelines that have been read, and of plans only those that still hold', () => {
    const plans = ofType(site, 'plan').map(({ data }) => data);
    const national = plans.filter(({ kind }) => kind === 'nationalGuideline');
    expect(national.filter(({ caseNumber }) => !verifiedGuidelines.includes(caseNumber))).toEqual([]);
    expect(plans.filter(({ validTo }) => validTo && validTo < '2027-12-31')).toEqual([]);
  });

  it('names only paragraphs that have been read, with the date of it', () => {
    const laws = ofType(site, 'legalReference').map(({ data }) => data);
    expect(laws.filter(({ checkedOn }) => checkedOn === '')).toEqual([]);
    expect(
      laws.map(({ act, paragraph }) => `${act.nb} ${paragraph}`).filter((law) => !verifiedLaws.includes(law)),
    ).toEqual([]);
  });
});
