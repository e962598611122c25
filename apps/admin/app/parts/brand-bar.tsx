import { useMe } from '../session/me.js';
import { useWords } from '../words/language.js';
import { UserMenu } from './user-menu.js';

/** Above a page that belongs to no tenant: whose it is, and who is signed in. */
export function BrandBar() {
  const { words } = useWords();
  const me = useMe();
  return (
    <header className="bar">
      <span className="brand">
        <span className="brand-mark" aria-hidden="true" /> {words.common.product}
      </span>
      {me && <UserMenu />}
    </header>
  );
}
