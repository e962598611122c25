import { useMemo, useState } from 'react';
import { isPicture, type Asset } from '@bti/domain';
import { fileUses } from '#app/files/file-users.js';
import { FileButton } from '#app/files/file-button.js';
import { UploadList } from '#app/files/upload-list.js';
import { useLibrary } from '#app/files/use-library.js';
import { usePageDrop } from '#app/files/use-page-drop.js';
import { useUploads } from '#app/files/use-uploads.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { useQuery } from '#app/parts/use-query.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { byName } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { Documents } from './documents.js';
import { FileDialog } from './file-dialog.js';
import { filteredFiles, readFilter } from './library-filter.js';
import { LibraryFilters } from './library-filters.js';
import { LibraryEmpty } from './library-empty.js';
import { Pictures } from './pictures.js';
import { SharedDialog } from './shared-dialog.js';
import { useRoom } from './use-room.js';

/** The tenant's files: its pictures and its documents, where each is used, and the way in for new ones. */
export default function FilesPage() {
  const { store, drafts } = useTenant();
  const { lang, words } = useWords();
  const [query, put, clear] = useQuery();
  const library = useLibrary();
  const uploads = useUploads({ onDone: () => void library.again() });
  const [opened, setOpened] = useState<string>();
  const [sharing, setSharing] = useState(false);
  const mayWrite = store.may('asset.write');
  const over = usePageDrop(mayWrite && !opened && !sharing ? uploads.add : undefined);
  const uses = fileUses(drafts);
  const filter = useMemo(() => readFilter(query), [query]);
  const all = library.data ?? [];
  const room = useRoom(all);
  const compare = byName(lang);
  const found = filteredFiles(all, filter, uses).sort((a, b) => compare(a.name, b.name));
  const pictures = found.filter(({ type }) => isPicture(type));
  const documents = found.filter(({ type }) => !isPicture(type));
  const open = all.find(({ hash }) => hash === opened);
  const w = words.files;

  const shown = { uses, onOpen: (asset: Asset) => setOpened(asset.hash) };

  return (
    <Page
      title={w.title}
      lead={w.lead}
      wide
      aside={
        mayWrite && (
          <>
            <Button small onClick={() => setSharing(true)}>
              {w.shared.button}
            </Button>
            <FileButton several small primary onFiles={uploads.add}>
              {w.upload}
            </FileButton>
          </>
        )
      }
    >
      <UploadList uploads={uploads} onChanged={() => void library.again()} />
      {library.loading && !library.data && <Loading />}
      {library.error !== undefined && <Failure error={library.error} onAgain={() => void library.again()} />}
      {library.data && all.length === 0 && <LibraryEmpty mayWrite={mayWrite} />}
      {all.length > 0 && (
        <>
          <LibraryFilters filter={filter} onChange={put} />
          <p className="soft">
            <span role="status">{w.shown(found.length, all.length)}</span> {room.told}{' '}
            {mayWrite && w.dropHelp}
          </p>
          {mayWrite && room.little && <Note tone="warning">{w.roomLittle}</Note>}
          {found.length === 0 && (
            <div className="card list-empty">
              <p>{w.nothing}</p>
              <Button onClick={clear}>{words.list.clear}</Button>
            </div>
          )}
          {pictures.length > 0 && <Pictures files={pictures} {...shown} />}
          {documents.length > 0 && <Documents files={documents} {...shown} />}
        </>
      )}
      {open && (
        <FileDialog
          asset={open}
          onClose={() => setOpened(undefined)}
          onChanged={() => void library.again()}
          onRemoved={() => {
            setOpened(undefined);
            announce(w.removed(open.name));
            void library.again();
          }}
        />
      )}
      {sharing && <SharedDialog onClose={() => setSharing(false)} onTaken={() => void library.again()} />}
      {over && (
        <div className="page-drop" aria-hidden="true">
          <p>{w.dropHere}</p>
        </div>
      )}
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
