import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useNavigate, useParams, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { describe, isContentType, type ContentType } from '@bti/domain';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { DoneNote, type Done } from '#app/parts/done-note.js';
import { Failure } from '#app/parts/failure.js';
import { NameForm } from '#app/parts/name-form.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { SearchField } from '#app/parts/search-field.js';
import { useQuery } from '#app/parts/use-query.js';
import { openTenant } from '#app/tenant/open-tenant.js';
import { itemPath, titleField, useTenant } from '#app/tenant/use-tenant.js';
import { byName } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { DeleteSeveralDialog } from './delete-several-dialog.js';
import { ListEmpty } from './list-empty.js';
import { filteredRows, readFilter } from './list-filter.js';
import { ListFilters, ListSort } from './list-filters.js';
import { ListTable } from './list-table.js';
import { OwnerDialog } from './owner-dialog.js';
import { useChosen } from './use-chosen.js';
import { useRows } from './use-rows.js';

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  await openTenant(params.tenant ?? '');
  const type = params.type ?? '';
  if (!isContentType(type) || describe(type).singleton) throw new Response('', { status: 404 });
  return null;
}

/** The store holds everything a list shows: a changed filter reads nothing. */
export const shouldRevalidate = () => false;

export default function ContentList() {
  const type = useParams().type as ContentType;
  return <List key={type} type={type} />;
}

/** Every item of one type: found, filtered, sorted, and several of them changed at once. */
function List({ type }: { type: ContentType }) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const navigate = useNavigate();
  const [query, ask, clear] = useQuery();
  const filter = useMemo(() => readFilter(query, type), [query, type]);
  const [typed, setTyped] = useState(filter.q);
  const wanted = useDeferredValue(typed);
  const all = useRows(type);
  const rows = useMemo(
    () => filteredRows(all, { ...filter, q: wanted }, byName(lang)),
    [all, filter, wanted, lang],
  );
  const selection = useChosen(rows.map(({ draft }) => draft.id));
  const [asking, setAsking] = useState<'owner' | 'delete'>();
  const [done, setDone] = useState<Done>();
  const [error, setError] = useState<unknown>();
  const description = describe(type);
  const w = words.list;
  const mayChoose = store.may('content.delete');
  const chosen = selection.chosen.flatMap((id) => store.draft(id) ?? []);

  const put = (name: string, value: string) => ask(name, name === 'sort' && value === 'name' ? '' : value);
  // The address follows when one has stopped typing.
  useEffect(() => {
    if (typed === filter.q) return;
    const timer = setTimeout(() => put('q', typed), 400);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed]);
  const isFiltered = [...query.keys()].some((key) => key !== 'sort' && key !== 'new') || typed !== '';

  const create = async (title: string) => {
    setError(undefined);
    try {
      const made = await store.create(type, { [titleField(type)]: { [store.languages[0]]: title } });
      announce(w.made(title));
      navigate(itemPath(store.slug, made));
    } catch (failure) {
      setError(failure);
    }
  };
  const finish = (what: Done) => {
    setAsking(undefined);
    selection.clear();
    setDone(what);
  };

  const newOne = store.mayCreate(type) && (
    <NameForm
      key={query.has('new') ? 'asked' : ''}
      label={description.newOne[lang]}
      fieldLabel={`${description.newOne[lang]}: ${w.nameOf.toLowerCase()}`}
      open={query.has('new') || all.length === 0}
      onName={(title) => void create(title)}
    />
  );

  return (
    <Page
      title={description.plural[lang]}
      lead={
        all.length > 0
          ? `${description.purpose[lang]} ${isFiltered ? w.countOf(rows.length, all.length) : w.count(all.length)}`
          : undefined
      }
      aside={all.length > 0 && newOne}
      wide
    >
      {all.length === 0 && newOne && <div className="row">{newOne}</div>}
      {error !== undefined && <Failure error={error} />}
      {done && (
        <DoneNote
          done={done}
          onUndone={() => {
            setDone(undefined);
            announce(w.undone);
          }}
        />
      )}
      {all.length === 0 ? (
        <ListEmpty type={type} />
      ) : (
        <>
          <div className="row list-tools">
            <SearchField label={w.search} value={typed} onChange={setTyped} />
            <ListSort filter={filter} onChange={put} />
          </div>
          <ListFilters type={type} filter={filter} onChange={put} />
          <p className="ds-sr-only" role="status">
            {isFiltered ? w.countOf(rows.length, all.length) : ''}
          </p>
          {rows.length === 0 ? (
            <div className="card list-empty">
              <p>{w.nothing}</p>
              <Button
                onClick={() => {
                  setTyped('');
                  clear();
                }}
              >
                {w.clear}
              </Button>
            </div>
          ) : (
            <ListTable type={type} rows={rows} selection={selection} mayChoose={mayChoose} />
          )}
          {chosen.length > 0 && (
            <div className="chosen-bar" role="region" aria-label={w.chosen(chosen.length)}>
              <strong role="status">{w.chosen(chosen.length)}</strong>
              <Button small onClick={() => setAsking('owner')}>
                {w.setOwner}
              </Button>
              <Button small danger icon="trash" onClick={() => setAsking('delete')}>
                {w.remove}
              </Button>
              <Button small variant="tertiary" onClick={selection.clear}>
                {w.unchoose}
              </Button>
            </div>
          )}
        </>
      )}
      {asking === 'owner' && (
        <OwnerDialog drafts={chosen} onClose={() => setAsking(undefined)} onDone={finish} />
      )}
      {asking === 'delete' && (
        <DeleteSeveralDialog drafts={chosen} onClose={() => setAsking(undefined)} onDone={finish} />
      )}
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
