import { useId, useState } from 'react';
import type { Settings } from '@bti/domain';
import { Button } from '#app/parts/button.js';
import { Failure } from '#app/parts/failure.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { preferLanguage, useWords } from '#app/words/language.js';

const languages = ['nb', 'nn'] as const;
/** Shown in the colour field until one is chosen: the platform's own. */
const ownColour = '#0b5c5e';

/** The few settings that every page shows. */
export function StartSettings({ onDone, onSkip }: { onDone: () => void; onSkip: () => void }) {
  const { store, tenant } = useTenant();
  const { words } = useWords();
  const id = useId();
  const settings = store.settings;
  const [main] = store.languages;
  const [name, setName] = useState(settings?.name[main] ?? tenant.name);
  const [language, setLanguage] = useState<Settings['mainLanguage']>(main);
  const [colour, setColour] = useState(settings?.colour ?? '');
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const w = words.start.settings;

  const save = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await store.write([
        {
          id: tenant.id,
          change: (data) => ({
            ...data,
            name: { ...(data.name as object), [language || main]: name.trim() },
            mainLanguage: language,
            colour,
          }),
        },
      ]);
      if (language) preferLanguage(language);
      onDone();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };

  return (
    <form
      className="start-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="soft">{w.help}</p>
      <div className="felt">
        <label htmlFor={`${id}-name`}>{w.name}</label>
        <input
          id={`${id}-name`}
          className="ds-input"
          type="text"
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <fieldset className="start-choice">
        <legend>{w.language}</legend>
        {languages.map((code) => (
          <label key={code} className="tick">
            <input
              type="radio"
              className="ds-input"
              name={`${id}-language`}
              checked={language === code}
              onChange={() => setLanguage(code)}
            />
            {words.languages[code]}
          </label>
        ))}
      </fieldset>
      <div className="felt">
        <label htmlFor={`${id}-colour`}>{w.colour}</label>
        <p className="felt-hint" id={`${id}-colour-help`}>
          {w.colourHelp} {!colour && w.noColour}
        </p>
        <input
          id={`${id}-colour`}
          className="start-colour"
          type="color"
          aria-describedby={`${id}-colour-help`}
          value={colour || ownColour}
          onChange={(event) => setColour(event.target.value)}
        />
      </div>
      {error !== undefined && <Failure error={error} />}
      <div className="row">
        <Button variant="primary" type="submit" busy={busy}>
          {w.save}
        </Button>
        <Button variant="tertiary" onClick={onSkip}>
          {words.start.skip}
        </Button>
      </div>
    </form>
  );
}
