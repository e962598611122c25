import { describe, labelKeys, type LabelKey } from '@bti/domain';
import type { Shown, View } from '#app/model/view.ts';
import type { PageType } from '#app/model/words-in-addresses.ts';

/** What one of a type is called: the tenant's label where there is one, else the description's. */
export function typeLabel(view: View, type: PageType): Shown {
  return isLabel(type) ? view.label(type) : { value: view.said(describe(type).label) };
}

/** What the list of a type is called. */
export function listLabel(view: View, type: PageType): Shown {
  const plural = irregular[type] ?? `${type}s`;
  return isLabel(plural) ? view.label(plural) : { value: view.said(describe(type).plural) };
}

/** Plurals that are not made with an s. */
const irregular: Partial<Record<PageType, LabelKey>> = { tjeneste: 'tjenester', advice: 'advice' };

const isLabel = (key: string): key is LabelKey => (labelKeys as string[]).includes(key);
