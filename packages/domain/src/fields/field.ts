import type { FileValue } from './file.js';
import type { Language, Words } from './language.js';
import type { RichText } from './rich-text.js';
import type { Target } from './target.js';
import type { LocalText } from './text.js';

/** What every field of a description says about itself, whatever its kind. */
export type FieldInfo = {
  label: Words;
  /** One sentence of help under the label. */
  hint?: Words;
  /** What a good answer looks like, shown on demand. */
  example?: Words;
  /** `required` stops a publish while the field is empty, `recommended` is a warning. Storing is always allowed. */
  publish?: 'required' | 'recommended';
  /** Part of what an item is called, beside its title: it stays where a reading inherits nothing else. */
  names?: true;
  /** A name that others have given and write as they do, as that of an act. */
  official?: true;
};

/**
 * The closed set of field kinds. Everything generic (schema, empty value, merge, references, editor, …) is one
 * exhaustive `switch` over `kind`. A new kind is worth it when two content types need it.
 */
export type Field = FieldInfo &
  (
    | { kind: 'plain'; multiline?: boolean; format?: 'colour' }
    /** `otherwise` is what readers see while nothing is written. */
    | { kind: 'text'; multiline?: boolean; otherwise?: Partial<Record<Language, string>> }
    | { kind: 'richText' }
    | { kind: 'boolean' }
    | { kind: 'number'; min: number; max: number }
    | { kind: 'date' }
    | { kind: 'choice'; options: Readonly<Record<string, Words>> }
    | { kind: 'link' }
    | { kind: 'reference'; to: readonly string[] }
    | { kind: 'references'; to: readonly string[] }
    | { kind: 'targets' }
    /** `picture` takes images only. `alt` and `decorative` are the fields beside it that say what it shows, or that it says nothing. */
    | { kind: 'file'; accept: 'any' | 'picture'; alt?: string; decorative?: string; format?: 'logo' }
    /** `apartFrom`, of a list of choices, is the field beside it whose choice the list leaves out. */
    | { kind: 'list'; fields: Fields; entry: Words; apartFrom?: string }
  );
export type FieldKind = Field['kind'];

/** Fields in the order of the form. */
export type Fields = Readonly<{ [name: string]: Field }>;

/** The value a field holds. Each kind has an empty value, so `{}` is a valid draft of every type. */
export type FieldValue<F> = F extends { kind: 'plain' | 'date' | 'link' }
  ? string
  : F extends { kind: 'text' }
    ? LocalText
    : F extends { kind: 'richText' }
      ? RichText
      : F extends { kind: 'boolean' }
        ? boolean
        : F extends { kind: 'number' }
          ? number | null
          : F extends { kind: 'choice'; options: infer O }
            ? keyof O | ''
            : F extends { kind: 'reference' }
              ? string | null
              : F extends { kind: 'references' }
                ? string[]
                : F extends { kind: 'targets' }
                  ? Target[]
                  : F extends { kind: 'file' }
                    ? FileValue | null
                    : F extends { kind: 'list'; fields: infer L }
                      ? ({ id: string } & FieldValues<L>)[]
                      : never;

export type FieldValues<F> = { -readonly [name in keyof F]: FieldValue<F[name]> };
