import { describe, type Draft, type InterfaceLanguage } from '@bti/domain';
import type { AdminWords } from '@bti/text';
import { siteAddress } from '../config.js';
import { menuTypes, placesOf } from '../tenant/places.js';
import type { TenantStore } from '../tenant/tenant-store.js';
import { itemPath, tenantPath } from '../tenant/use-tenant.js';
import { folded } from '../words/fold.js';
import { findItems, snippet } from './find-items.js';

export type FinderOption = {
  key: string;
  label: string;
  detail?: string;
  snippet?: string;
  to: string;
  newTab?: boolean;
};
export type FinderGroup = { title: string; options: FinderOption[]; more?: number };

const shownItems = 12;

/** What fits what is typed: items first, then pages and acts. Where nothing is typed: what was opened last, and the acts. */
export function finderGroups(
  store: TenantStore,
  typed: string,
  recent: readonly string[],
  titleOf: (draft: Draft) => string,
  words: AdminWords,
  lang: InterfaceLanguage,
): FinderGroup[] {
  const w = words.finder;
  const wanted = folded(typed).split(/\s+/);
  const fits = ({ label }: { label: string }) =>
    wanted.every((word) => ` ${folded(label)}`.includes(` ${word}`));
  const asOption = (draft: Draft): FinderOption => ({
    key: draft.id,
    label: titleOf(draft),
    detail: describe(draft.type).label[lang],
    to: itemPath(store.slug, draft),
  });
  const pages = placesOf(store, words, lang).flatMap(({ places }) =>
    places.map(({ to, label }) => ({ key: to, label, to })),
  );
  const acts = actsOf(store, words, lang);
  if (!typed.trim())
    return [
      { title: w.recent, options: recent.flatMap((id) => store.draft(id) ?? []).map(asOption) },
      { title: w.acts, options: acts.slice(0, 5) },
      { title: w.pages, options: pages.slice(0, 5) },
    ].filter(({ options }) => options.length > 0);

  const found = findItems(store.snapshot().drafts.values(), typed);
  return [
    {
      title: w.items,
      options: found
        .slice(0, shownItems)
        .map((draft) => ({ ...asOption(draft), snippet: snippet(draft, typed) })),
      more: found.length - shownItems,
    },
    { title: w.acts, options: acts.filter(fits) },
    { title: w.pages, options: pages.filter(fits) },
  ].filter(({ options }) => options.length > 0);
}

function actsOf(store: TenantStore, words: AdminWords, lang: InterfaceLanguage): FinderOption[] {
  const to = (...parts: string[]) => tenantPath(store.slug, ...parts);
  return [
    ...(store.may('edition.publish')
      ? [{ key: 'publish', label: words.frame.publishButton.replace(' …', ''), to: to('publish') }]
      : []),
    { key: 'site', label: words.frame.seeSite, to: siteAddress(store.slug), newTab: true },
    ...menuTypes
      .filter((type) => store.mayCreate(type))
      .map((type) => ({
        key: `new-${type}`,
        label: describe(type).newOne[lang],
        to: `${to('content', type)}?new`,
      })),
  ];
}
