import { fileFacts } from '#app/files/file-facts.js';
import { FileThumb } from '#app/files/file-thumb.js';
import { dateText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { Used, type ShownFiles } from './pictures.js';

/** The documents, as one looks for them: by what they are called. */
export function Documents({ files, uses, onOpen }: ShownFiles) {
  const { lang, words } = useWords();
  const w = words.files;
  return (
    <section aria-labelledby="documents" className="library-part">
      <h2 id="documents">{w.documents(files.length)}</h2>
      <ul className="items">
        {files.map((file) => (
          <li key={file.hash} className="item file-row">
            <FileThumb file={file} />
            <span className="file-row-name">
              <button type="button" className="ds-link item-title" onClick={() => onOpen(file)}>
                {file.name}
              </button>
              <span className="soft">{fileFacts(file, words, lang)}</span>
            </span>
            <span className="item-facts">
              {file.tagged === false && (
                <span className="tag" data-tone="warning">
                  {w.untagged}
                </span>
              )}
              <Used count={uses.get(file.hash)?.length ?? 0} />
              <span>{w.uploaded(dateText(file.uploadedAt, lang), file.uploadedBy)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
