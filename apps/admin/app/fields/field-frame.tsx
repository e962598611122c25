import type { ReactNode } from 'react';
import { languages, type Field, type FieldKind } from '@bti/domain';
import { issueSentence } from '@bti/text';
import { isOfTranslation } from '../editor/standing-issues.js';
import { useProblemText } from '../editor/use-problem-text.js';
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
  const { problems, issues } = useEditor();
  const problemText = useProblemText();
  const id = inputId(path);
  const wrong = problems.filter((found) => found.path === path || found.path.startsWith(`${path}/`));
  const found = issues.filter(
    (issue) =>
      // Translations have their own words beside each language, and a picture asks of its alt text itself.
      !isOfTranslation(issue) &&
      issue.code !== 'othersAlt' &&
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
  const Label = group ? 'span' : 'label';
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
        <Label className="felt-label" id={`${id}-label`} {...(group ? {} : { htmlFor: id })}>
          {field.label[lang]}
        </Label>
        {field.publish === 'required' && <span className="felt-must">{words.editor.required}</span>}
        {field.hint && (
          <span className="felt-hint" id={`${id}-hint`}>
            {field.hint[lang]}
          </span>
        )}
        {field.example && (
          <details className="felt-example">
            <summary>
              {words.form.showExample}
              <span className="ds-sr-only"> {field.label[lang]}</span>
            </summary>
            <p>«{field.example[lang]}»</p>
          </details>
        )}
      </div>
      {children(input)}
      {(wrong.length > 0 || found.length > 0) && (
        <ul className="felt-messages" id={`${id}-messages`}>
          {wrong.map((problem, index) => (
            <li key={`p${index}`} data-tone="danger">
              {problemText(problem)}
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

/** Is `path` this field in one of its languages (`what/nb` of `what`), rather than an entry of a list? */
const isLanguageOf = (path: string, of: string): boolean =>
  languages.some((lang) => path === `${of}/${lang}`);
