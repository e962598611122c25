import { useEffect, useState } from 'react';
import { Button } from '../parts/button.js';
import { chooseLanguage, useWords } from '../words/language.js';
import { signIn, type SessionState } from './session.js';

/** What somebody sees who is not signed in: what this is, and the way in. */
export function SignInPage({ state }: { state: SessionState }) {
  const { lang, words } = useWords();
  const w = words.signIn;
  const [trouble, setTrouble] = useState(state === 'unreachable');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = `${w.title} – ${words.common.product}`;
  }, [w, words]);
  const start = async () => {
    setBusy(true);
    setTrouble(false);
    try {
      await signIn();
    } catch {
      setTrouble(true);
      setBusy(false);
    }
  };
  const other = lang === 'nb' ? 'nn' : 'nb';
  return (
    <main className="sign-in" id="main">
      <div className="sign-in-card">
        <span className="brand-mark" aria-hidden="true" />
        <h1>{w.heading}</h1>
        <p className="lead">{w.lead}</p>
        <Button variant="primary" onClick={() => void start()} aria-busy={busy || undefined}>
          {busy ? w.waiting : w.button}
        </Button>
        {trouble && (
          <div className="note" data-tone="danger" role="alert">
            {w.unreachable}
          </div>
        )}
        <p className="sign-in-language">
          <button type="button" className="ds-link" lang={other} onClick={() => chooseLanguage(other)}>
            {words.languages[other]}
          </button>
        </p>
      </div>
    </main>
  );
}
