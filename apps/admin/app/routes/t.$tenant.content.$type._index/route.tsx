import { useMemo, useState } from 'react';
import { Link, useNavigate, useParams, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { describe, isContentType, references, type ContentType, type Draft } from '@bti/domain';
import { matching } from '#app/fields/item-search.js';
import { Failure } from '#app/parts/failure.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { openTenant } from '#app/tenant/open-tenant.js';
import { itemPath, titleField, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { byName, timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { NameForm } from '#app/parts/name-form.js';

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  await openTenant(params.tenant ?? '');
  const type = params.type ?? '';
  if (!isContentType(type) || describe(type).singleton) throw new Response('', { status: 404 });
  return null;
}

/** How many items refer to each item. */
function usages(drafts: Iterable<Draft>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const draft of drafts)
    for (const id of new Set(references(describe(draft.type).fields, draft.data).map(({ to }) => to)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Every item of one type: found by name, with where it is used and what is missing. */
export default function ContentList() {
  const { store, drafts, check } = useTenant();
  const { lang, words } = useWords();
  const navigate = useNavigate();
  const titleOf = useTitles();
  const type = useParams().type as ContentType;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<unknown>();
  const used = useMemo(() => usages(drafts.values()), [drafts]);
  const compare = byName(lang);
  const all = store.ofType(type).sort((a, b) => compare(titleOf(a), titleOf(b)));
  const shown = matching(all, typed);
  const description = describe(type);
  const w = words.list;
  const mayCreate = store.mayCreate(type);

  const create = async (title: string) => {
    setError(undefined);
    try {
      const made = await store.create(type, { [titleField(type)]: { [store.languages[0]]: title } });
      navigate(itemPath(store.slug, made));
    } catch (failure) {
      setError(failure);
    }
  };
  const missing = (id: string) =>
    (check?.issues ?? []).filter((issue) => issue.itemId === id && issue.severity === 'error').length;

  return (
    <Page title={description.plural[lang]} lead={w.count(all.length)}>
      <div className="row list-tools">
        {all.length > 0 && (
          <div className="felt list-search">
            <label htmlFor="list-search">{w.search}</label>
            <input
              id="list-search"
              className="ds-input"
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
        )}
        {mayCreate && (
          <NameForm
            label={w.create(description.label[lang].toLowerCase())}
            fieldLabel={`${words.list.nameOf} ${description.label[lang].toLowerCase()}`}
            onName={(title) => void create(title)}
          />
        )}
      </div>
      {error !== undefined && <Failure error={error} />}
      {all.length === 0 && <p className="empty">{w.empty(description.plural[lang].toLowerCase())}</p>}
      {all.length > 0 && (
        <>
          <p className="ds-sr-only" role="status">
            {typed ? w.found(shown.length) : ''}
          </p>
          {shown.length === 0 && <p className="none">{w.nothing}</p>}
          <ul className="items">
            {shown.map((draft) => (
              <li key={draft.id} className="item">
                <Link to={itemPath(store.slug, draft)} className="item-title">
                  {titleOf(draft)}
                </Link>
                <span className="item-facts">
                  {missing(draft.id) > 0 && (
                    <span data-tone="danger">{words.publish.errors(missing(draft.id))}</span>
                  )}
                  <span>{w.usedIn(used.get(draft.id) ?? 0)}</span>
                  <span>{w.changed(timeText(draft.updatedAt, lang), draft.updatedBy)}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
