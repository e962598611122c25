import type { ReactNode } from 'react';
import { isEmpty, type Field, type FieldKind, type Issue } from '@bti/domain';
import { issueSentence } from '@bti/text';
import { valueAt } from '../editor/paths.js';
import { useWords } from '../words/language.js';
import { inputId, useEditor } from './editor-context.js';

/** A field of one kind in its editor: where it stands, and what it holds. */
export type FieldInputProps<K extends FieldKind = FieldKind> = {
  field: Extract<Field, { kind: K }>;
  path: string;
  value: unknown;
};

export type InputAttributes = {
  id: string;
  'aria-labelledby': string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type FrameProps = {
  field: Field;
  path: string;
  /** One input with a label, or several under a heading; `deep` shows what is said of its parts here too. */
  group?: boolean | 'deep';
  /** Beside the input instead of above it, as for a tick box. */
  inline?: boolean;
  children: (input: InputAttributes) => ReactNode;
};

/** Label, help, example and messages of a field, tied to its input by explicit ids. */
export function FieldFrame({ field, path, group, inline, children }: FrameProps) {
  const { lang, words } = useWords();
  const { problems, issues, data, languages } = useEditor();
  const id = inputId(path);
  const wrong = problems.filter((found) => found.path === path || found.path.startsWith(`${path}/`));
  const value = valueAt(data, path);
  const filled = value !== undefined && !isEmpty(field, value, languages[0]);
  const found = issues.filter(
    (issue) =>
      stillSo(issue, filled) &&
      (issue.path === path ||
        (group && isLanguageOf(issue.path, path)) ||
        (group === 'deep' && issue.path.startsWith(`${path}/`))),
  );
  const described = [field.hint && `${id}-hint`, (wrong.length || found.length) && `${id}-messages`].filter(
    Boolean,
  );
  const input = {
    id,
    'aria-labelledby': `${id}-label`,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': wrong.length ? (true as const) : undefined,
  };
  return (
    <div
      className="felt"
      data-path={path}
      data-inline={inline || undefined}
      role={group ? 'group' : undefined}
      aria-labelledby={group ? `${id}-label` : undefined}
      aria-describedby={group ? input['aria-describedby'] : undefined}
    >
      <div className="felt-head">
        {group ? (
          <span className="felt-label" id={`${id}-label`}>
            {field.label[lang]}
          </span>
        ) : (
          <label className="felt-label" id={`${id}-label`} htmlFor={id}>
            {field.label[lang]}
          </label>
        )}
        {field.publish === 'required' && <span className="felt-must">{words.editor.required}</span>}
        {field.hint && (
          <span className="felt-hint" id={`${id}-hint`}>
            {field.hint[lang]}
          </span>
        )}
      </div>
      {field.example && (
        <p className="felt-example">
          {words.editor.example} «{field.example[lang]}»
        </p>
      )}
      {children(input)}
      {(wrong.length > 0 || found.length > 0) && (
        <ul className="felt-messages" id={`${id}-messages`}>
          {wrong.map((problem, index) => (
            <li key={`p${index}`} data-tone="danger">
              {words.problems[problem.code as keyof typeof words.problems] ?? words.problems.other}
            </li>
          ))}
          {found.map((issue, index) => {
            const sentence = issueSentence(issue, lang);
            return (
              <li key={`i${index}`} data-tone={issue.severity === 'error' ? 'danger' : 'warning'}>
                {sentence.what} {sentence.todo}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/**
 * Is this said of a field while it is still so? The check is as old as the last save: what is filled in since is no
 * longer missing. Translations have their own words beside each language.
 */
function stillSo(issue: Issue, filled: boolean): boolean {
  if (issue.code === 'missingTranslation' || issue.code === 'outdatedTranslation') return false;
  return !(filled && (issue.code === 'required' || issue.code === 'recommended'));
}

/** Is `path` this field in one of its languages (`what/nb` of `what`), rather than an entry of a list? */
const isLanguageOf = (path: string, of: string): boolean =>
  path.startsWith(`${of}/`) && /^(nb|nn|se|smj|sma|en)$/.test(path.slice(of.length + 1));
