import { IconButton } from '#app/parts/button.js';
import { useModal } from '#app/parts/use-modal.js';
import { useWords } from '#app/words/language.js';
import { Sidebar } from './sidebar.js';

/** The menu over the page, where the window is too narrow for both. A choice in it closes it. */
export function PhoneMenu({ onClose }: { onClose: () => void }) {
  const { words } = useWords();
  const dialog = useModal(onClose, { outside: true });
  return (
    <dialog ref={dialog} className="phone-menu" aria-label={words.frame.menu}>
      <span className="phone-menu-close">
        <IconButton icon="remove" label={words.frame.closeMenu} onClick={onClose} />
      </span>
      <Sidebar />
    </dialog>
  );
}
