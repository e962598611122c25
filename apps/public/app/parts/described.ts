import { describe, fieldAt, type Field } from '@bti/domain';
import type { View } from '#app/model/view.ts';
import type { PageType } from '#app/model/words-in-addresses.ts';

/** What a field is called, in the words of its description. A field inside a list is `members//attendance`. */
export function fieldLabel(view: View, type: PageType, path: string): string {
  const field = fieldAt(describe(type).fields, path);
  return field ? view.said(field.label) : '';
}

/** A choice in words, beginning with a capital; nothing where none was made. */
export const choiceLabel = (view: View, type: PageType, path: string, choice: string): string =>
  choices(view, type, path).find(([key]) => key === choice)?.[1] ?? '';

/** The options of a choice in order, each with its words. */
export const choices = (view: View, type: PageType, path: string): [string, string][] =>
  optionsOf(fieldAt(describe(type).fields, path)).map(([key, words]) => [key, capital(view.said(words))]);

/** The same options as the titles of groups: what several of them are called. */
export const severalOf = (view: View, type: PageType, path: string): [string, string][] =>
  choices(view, type, path).map(([key, one]) => [key, view.words.several[key] ?? one]);

const optionsOf = (field: Field | undefined) =>
  field?.kind === 'choice' ? Object.entries(field.options) : [];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
