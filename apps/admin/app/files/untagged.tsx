import { useWords } from '../words/language.js';

/** What a PDF without tags lacks, and how one with them is made. */
export function Untagged() {
  const { words } = useWords();
  const w = words.files;
  return (
    <details className="untagged">
      <summary>{w.untaggedTitle}</summary>
      <p>{w.untaggedMeans}</p>
      <ol>
        {w.untaggedSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
