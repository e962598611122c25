import { Button } from '#app/parts/button.js';
import { useWords } from '#app/words/language.js';

type SendingProps = { name: string; sent: number; onGiveUp: () => void };

/** A file on its way to be looked at: how far it is, and the way to leave it. */
export function Sending({ name, sent, onGiveUp }: SendingProps) {
  const { words } = useWords();
  const w = words.import;
  const percent = Math.round(sent * 100);
  return (
    <section className="card import-sending" aria-label={w.file(name)}>
      <p>
        <strong>{name}</strong>{' '}
        <span className="soft">{sent < 1 ? words.files.uploads.sending(percent) : w.reading}</span>
      </p>
      <progress aria-label={words.files.uploads.progress(name)} max={100} value={percent} />
      <p className="row">
        <Button small variant="tertiary" onClick={onGiveUp}>
          {words.common.cancel}
        </Button>
        <span className="ds-sr-only" role="status">
          {sent < 1 ? '' : w.reading}
        </span>
      </p>
    </section>
  );
}
