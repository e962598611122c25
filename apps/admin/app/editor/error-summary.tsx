import { describe, type ContentType, type Data, type Issue, type Problem } from '@bti/domain';
import { issueSentence } from '@bti/text';
import { inputId } from '../fields/editor-context.js';
import { Note } from '../parts/note.js';
import { useWords } from '../words/language.js';
import { isOfTranslation } from './standing-issues.js';
import { useProblemText } from './use-problem-text.js';
import { placeOf } from '@bti/text';

type ErrorSummaryProps = {
  type: ContentType;
  data: Data;
  problems: readonly Problem[];
  issues: readonly Issue[];
  onGo: (path: string) => void;
};

/** What cannot be stored, and below it what the check has found: how much, and the way to each field. */
export function ErrorSummary({ type, data, problems, issues, onGo }: ErrorSummaryProps) {
  const { lang, words } = useWords();
  const problemText = useProblemText();
  const w = words.form;
  const whereOf = (path: string) => placeOf(describe(type).fields, path, lang, data).labels.join(' › ');
  const errors = issues.filter((issue) => issue.severity === 'error');
  const translations = issues.filter(isOfTranslation);
  const advice = issues.filter((issue) => issue.severity === 'warning' && !isOfTranslation(issue));
  const way = (path: string, text: string) => (
    <a
      href={`#${inputId(path)}`}
      onClick={(event) => {
        event.preventDefault();
        onGo(path);
      }}
    >
      {text}
    </a>
  );
  const sentence = (issue: Issue) => (
    <li key={`${issue.code}-${issue.path}`}>
      {way(issue.path, [whereOf(issue.path), issueSentence(issue, lang).what].filter(Boolean).join(': '))}
    </li>
  );
  const counts = [
    errors.length > 0 && w.errors(errors.length),
    advice.length > 0 && w.warnings(advice.length),
    translations.length > 0 && w.untranslated(translations.length),
  ].filter(Boolean);
  return (
    <>
      {problems.length > 0 && (
        <Note tone="danger" live>
          <p>{words.editor.invalid}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem.path}>
                {way(problem.path, `${whereOf(problem.path)}: ${problemText(problem)}`)}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {counts.length > 0 && (
        <details className="found" data-tone={errors.length ? 'danger' : 'warning'}>
          <summary>
            {w.checkFound} {counts.join(', ')}
          </summary>
          <ul>
            {errors.map(sentence)}
            {advice.map(sentence)}
            {translations.map(sentence)}
          </ul>
        </details>
      )}
    </>
  );
}
