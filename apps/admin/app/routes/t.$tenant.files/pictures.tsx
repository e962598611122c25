import type { Asset } from '@bti/domain';
import { fileFacts } from '#app/files/file-facts.js';
import { FileThumb } from '#app/files/file-thumb.js';
import type { FileUse } from '#app/files/file-users.js';
import { useWords } from '#app/words/language.js';

export type ShownFiles = {
  files: readonly Asset[];
  uses: ReadonlyMap<string, readonly FileUse[]>;
  onOpen: (asset: Asset) => void;
};

/** The pictures, as one looks for them: by how they look. */
export function Pictures({ files, uses, onOpen }: ShownFiles) {
  const { lang, words } = useWords();
  const w = words.files;
  return (
    <section aria-labelledby="pictures" className="library-part">
      <h2 id="pictures">{w.pictures(files.length)}</h2>
      <ul className="picture-grid">
        {files.map((file) => (
          <li key={file.hash} className="picture-card">
            <FileThumb file={file} large />
            <button type="button" className="ds-link picture-name" onClick={() => onOpen(file)}>
              {file.name}
            </button>
            <span className="soft">{fileFacts(file, words, lang)}</span>
            <Used count={uses.get(file.hash)?.length ?? 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In how many places a file is used; in none is worth a mark. */
export function Used({ count }: { count: number }) {
  const w = useWords().words.files;
  return (
    <span className={count === 0 ? 'tag' : 'soft'} data-tone={count === 0 ? 'warning' : undefined}>
      {w.used(count)}
    </span>
  );
}
