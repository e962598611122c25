import type { Fields } from '../fields/field.js';
import type { Words } from '../fields/language.js';

/** Fields that a person thinks of together, under a heading in the form. A `rare` one is folded until it holds something. */
export type FieldGroup<Name extends string = string> = {
  title: Words;
  /** What they are for, under the heading. */
  hint?: Words;
  fields: readonly Name[];
  rare?: true;
};

/** A content type, described once: what it is called, its fields in form order, and which field is its title. */
export type ContentDescription = {
  name: string;
  label: Words;
  plural: Words;
  /** What the button to make one says. */
  newOne: Words;
  /** What it is for, in one sentence to somebody who has none yet. */
  purpose: Words;
  /** The `text` field that names an item in lists and makes its address. */
  title: string;
  fields: Fields;
  /** How a large form is divided: every field in exactly one group, in form order. A small type stays one form. */
  groups?: readonly FieldGroup[];
  /** A type of which a tenant has exactly one, with the tenant's own id (its settings). */
  singleton?: true;
};

/** Checks a description and keeps its literal types, from which the type of its data follows. */
export function defineContent<const D extends ContentDescription>(
  description: D & {
    title: keyof D['fields'];
    groups?: readonly FieldGroup<keyof D['fields'] & string>[];
  },
): D {
  return description;
}
