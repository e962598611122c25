import { useState } from 'react';
import type { Issue } from '@bti/domain';
import { Button } from '#app/parts/button.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { PublishFailure } from './publish-failure.js';

type PublishFormProps = {
  next: number;
  issues: readonly Issue[];
  checking: boolean;
  /** How many changes go out, and how many are held back. */
  out: number;
  held: number;
  proposal: string;
  /** What somebody wrote; null while nobody has, and the proposal stands there. */
  note: string | null;
  onNote: (note: string | null) => void;
  busy: boolean;
  error: unknown;
  onPublish: (note: string) => void;
};

/** The note, the warnings looked over, and the one button; below it always why it can or cannot be pressed. */
export function PublishForm(props: PublishFormProps) {
  const { next, issues, checking, out, held, proposal, note, onNote, busy, error, onPublish } = props;
  const { tenant } = useTenant();
  const { words } = useWords();
  // Which warnings were looked over: a tick does not hold for new ones.
  const [confirmedFor, setConfirmedFor] = useState<string>();
  const w = words.publish;
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.filter((issue) => issue.severity === 'warning');
  const warningsNow = warnings
    .map((issue) => JSON.stringify(issue))
    .sort()
    .join();
  const confirmed = confirmedFor === warningsNow;
  const stopped = errors > 0 && tenant.state !== 'building';
  const unconfirmed = warnings.length > 0 && !confirmed;
  const allHeld = out === 0 && held > 0;
  const written = note ?? proposal;
  const why = () => {
    if (allHeld) return w.allHeld;
    if (checking) return w.checking;
    if (stopped) return w.stopped(errors);
    if (unconfirmed) return w.unconfirmed;
    return out === 0 && tenant.edition ? w.nothingNew : w.safe(tenant.edition?.number);
  };
  return (
    <form
      className="card publish-form"
      aria-label={w.form}
      onSubmit={(event) => {
        event.preventDefault();
        onPublish(written.trim());
      }}
    >
      <div className="felt">
        <label className="felt-label" htmlFor="publish-note">
          {w.note}
        </label>
        <p className="felt-hint" id="publish-note-hint">
          {note === null && proposal ? w.noteProposed : w.noteHint}
        </p>
        <textarea
          id="publish-note"
          className="ds-input"
          rows={Math.min(10, Math.max(4, written.split('\n').length + Math.floor(written.length / 45)))}
          maxLength={2000}
          aria-describedby="publish-note-hint"
          value={written}
          onChange={(event) => onNote(event.target.value)}
        />
        {note !== null && proposal && note !== proposal && (
          <button type="button" className="link-button" onClick={() => onNote(null)}>
            {w.propose}
          </button>
        )}
      </div>
      {out + held > 0 && <p className="publish-sum">{w.sum(out, held)}</p>}
      {warnings.length > 0 && !stopped && (
        <label className="tick">
          <input
            type="checkbox"
            className="ds-input"
            checked={confirmed}
            onChange={(event) => setConfirmedFor(event.target.checked ? warningsNow : undefined)}
          />
          {w.confirm(warnings.length)}
        </label>
      )}
      <Button
        // What changes nothing is not what the page is for.
        variant={out === 0 && tenant.edition ? 'secondary' : 'primary'}
        type="submit"
        busy={busy || checking}
        disabled={stopped || unconfirmed || allHeld}
        aria-describedby="publish-why"
      >
        {busy ? w.publishing : w.button(next)}
      </Button>
      <p className="soft" id="publish-why" role="status">
        {why()}
      </p>
      {error !== undefined && <PublishFailure error={error} />}
    </form>
  );
}
