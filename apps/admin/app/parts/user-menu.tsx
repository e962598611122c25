import { useId } from 'react';
import { Link } from '@remix-run/react';
import { useMe } from '../session/me.js';
import { signOut } from '../session/session.js';
import { chooseLanguage, useWords } from '../words/language.js';
import { useDisclosure } from './use-disclosure.js';
import { Icon } from './icon.js';

type UserMenuProps = { beforeSignOut?: () => Promise<unknown>; onHelp?: () => void };

/** Who is signed in, the language of the interface, the other tenants, the shortcuts, and the way out. */
export function UserMenu({ beforeSignOut, onHelp }: UserMenuProps) {
  const me = useMe();
  const { lang, words } = useWords();
  const { open, setOpen, box, button } = useDisclosure();
  const id = useId();
  const leave = async () => {
    await beforeSignOut?.();
    await signOut();
  };
  return (
    <div ref={box} className="user-menu">
      <button
        ref={button}
        type="button"
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="person" />
        <span className="user-name">{me?.name ?? words.user.menu}</span>
      </button>
      <div id={id} className="user-panel" hidden={!open}>
        <p className="user-mail">{me?.email}</p>
        <div role="group" aria-label={words.user.language} className="row">
          {(['nb', 'nn'] as const).map((code) => (
            <button
              key={code}
              type="button"
              className="ds-button"
              data-variant="secondary"
              data-size="sm"
              lang={code}
              aria-pressed={lang === code}
              onClick={() => chooseLanguage(code)}
            >
              {words.languages[code]}
            </button>
          ))}
        </div>
        {(me?.tenants.length ?? 0) > 1 && (
          <Link to="/" onClick={() => setOpen(false)}>
            {words.user.changeTenant}
          </Link>
        )}
        {onHelp && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setOpen(false);
              // The dialog gives the focus back to what had it: the button that is still there.
              button.current?.focus();
              onHelp();
            }}
          >
            {words.keyboard.open}
          </button>
        )}
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => void leave()}
        >
          {words.user.signOut}
        </button>
      </div>
    </div>
  );
}
