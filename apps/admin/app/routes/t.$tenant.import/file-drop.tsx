import { useRef, useState, type DragEvent } from 'react';
import { Button } from '#app/parts/button.js';
import { useWords } from '#app/words/language.js';

type FileDropProps = { label: string; primary?: boolean; onFile: (file: File) => void };

/** Where an exchange file is let go, or looked for. */
export function FileDrop({ label, primary, onFile }: FileDropProps) {
  const { words } = useWords();
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const w = words.import;

  const take = (files: FileList | null) => {
    const [file, ...more] = files ?? [];
    setSeveral(more.length > 0);
    if (file && more.length === 0) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className="file-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="row">
        <Button
          variant={primary ? 'primary' : 'secondary'}
          aria-describedby="file-kinds"
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
        <span aria-hidden="true">{over ? w.dropNow : w.drop}</span>
      </p>
      <p className="soft" id="file-kinds">
        {w.kinds}
      </p>
      {several && <p role="alert">{w.oneFile}</p>}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.zip,application/json,application/zip"
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen once more, when it has been put right.
          event.target.value = '';
        }}
      />
    </div>
  );
}
