import { useId, useState } from 'react';
import { Link } from '@remix-run/react';
import { describe, type ContentType } from '@bti/domain';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Failure } from '#app/parts/failure.js';
import { itemPath, titleField, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { baseTypes, namesIn } from './start-steps.js';

/** What a kommune has before it has a guide, named all at once: one name a line, many types in one go. */
export function StartBase({ onDone, onSkip }: { onDone: () => void; onSkip: () => void }) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const id = useId();
  const [typed, setTyped] = useState<Partial<Record<ContentType, string>>>({});
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const w = words.start.base;
  const found = baseTypes.map((type) => ({
    type,
    ...namesIn(typed[type] ?? '', store.ofType(type).map(titleOf)),
  }));
  const count = found.reduce((sum, { fresh }) => sum + fresh.length, 0);
  const already = found.flatMap((one) => one.already);

  const add = async () => {
    setBusy(true);
    setError(undefined);
    const batch = crypto.randomUUID();
    try {
      for (const { type, fresh } of found)
        for (const name of fresh)
          await store.create(type, { [titleField(type)]: { [store.languages[0]]: name } }, batch);
      announce(w.added(count));
      onDone();
    } catch (failure) {
      // What was made is there, and is no longer counted as new.
      setError(failure);
      setBusy(false);
    }
  };

  return (
    <form
      className="start-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (count > 0) void add();
      }}
    >
      <p className="soft">{w.help}</p>
      <div className="grid">
        {baseTypes.map((type) => {
          const existing = store.ofType(type);
          return (
            <div key={type} className="felt">
              <label htmlFor={`${id}-${type}`}>{describe(type).plural[lang]}</label>
              <p className="felt-hint" id={`${id}-${type}-help`}>
                {describe(type).purpose[lang]}
              </p>
              <textarea
                id={`${id}-${type}`}
                className="ds-input"
                rows={5}
                placeholder={w.examples[type]}
                aria-describedby={`${id}-${type}-help`}
                value={typed[type] ?? ''}
                onChange={(event) => setTyped({ ...typed, [type]: event.target.value })}
              />
              {existing.length > 0 && (
                <details>
                  <summary>{w.existing(existing.length)}</summary>
                  <ul>
                    {existing.map((draft) => (
                      <li key={draft.id}>
                        <Link to={itemPath(store.slug, draft)}>{titleOf(draft)}</Link>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          );
        })}
      </div>
      {already.length > 0 && <p className="soft">{w.already(already.join(', '))}</p>}
      {error !== undefined && <Failure error={error} />}
      <div className="row">
        <Button variant="primary" type="submit" busy={busy} disabled={count === 0}>
          {w.add(count)}
        </Button>
        <Button variant="tertiary" onClick={onSkip}>
          {words.start.skip}
        </Button>
      </div>
    </form>
  );
}
