import { useMemo, useState } from 'react';
import { Link, useParams, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { describe, lensKey } from '@bti/domain';
import { valueWords } from '@bti/text';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { useMedia } from '#app/parts/use-media.js';
import { lensesFor } from '#app/readings/lenses-for.js';
import { beneath, useBaseVersions } from '#app/readings/use-beneath.js';
import { useLensOrder } from '#app/readings/use-lens-name.js';
import { openTenant } from '#app/tenant/open-tenant.js';
import { useTitleOf } from '#app/tenant/published.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { columnOf, isAsCommon, rowsThatDiffer } from './matrix.js';
import { MatrixLists } from './matrix-lists.js';
import { MatrixTable } from './matrix-table.js';

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  const store = await openTenant(params.tenant ?? '');
  const draft = store.draft(params.id ?? '');
  if (draft?.type !== params.type || draft?.type === 'settings') throw new Response('', { status: 404 });
  return null;
}

/** One item as everybody reads it: what is common beside what each tjeneste and audience has instead. */
export default function ReadingsPage() {
  const { id = '' } = useParams();
  const { drafts } = useTenant();
  const item = drafts.get(id);
  return item ? <Readings key={id} id={id} /> : null;
}

function Readings({ id }: { id: string }) {
  const { store, drafts } = useTenant();
  const { lang, words } = useWords();
  const item = drafts.get(id)!;
  const titles = useTitles();
  const titleOf = useTitleOf();
  const inOrder = useLensOrder();
  const versions = useBaseVersions(item);
  const isNarrow = useMedia('(max-width: 48rem)');
  const [all, setAll] = useState(false);
  const w = words.readingMatrix;

  const columns = useMemo(() => {
    const tjenester = store.ofType('tjeneste').map(({ id: tjeneste }) => ({ tjeneste }));
    return inOrder(lensesFor(item, tjenester)).map((lens) => {
      const reading = item.readings.find((one) => lensKey(one) === lensKey(lens));
      const known = reading && { ...reading.data, fromVersion: reading.fromVersion };
      const behind = new Set(known && beneath(item, known, versions)?.fields);
      return columnOf(item, lens, behind, {
        lang,
        titleOf,
        values: { ...valueWords(lang, titleOf), only: store.languages[0] },
        ...words.readingMatrix,
      });
    });
  }, [item, lang, words, store, titleOf, inOrder, versions]);
  const different = columns.filter((column) => !isAsCommon(column));
  const same = columns.filter(isAsCommon);
  const rows = all ? Object.keys(describe(item.type).fields) : rowsThatDiffer(item, different);
  const parts = { item, columns: different, same, rows };
  return (
    <Page
      wide
      title={w.title(titles(item))}
      lead={w.lead}
      above={
        <p className="crumb">
          <Link to={itemPath(store.slug, item)}>{w.back}</Link>
        </p>
      }
    >
      {different.length === 0 && <p className="none">{w.none}</p>}
      <div className="segments" role="group" aria-label={w.rows}>
        {[false, true].map((every) => (
          <button
            key={String(every)}
            type="button"
            aria-pressed={all === every}
            onClick={() => setAll(every)}
          >
            {every ? w.allFields : w.onlyDifferent}
          </button>
        ))}
      </div>
      {isNarrow ? <MatrixLists {...parts} all={all} /> : <MatrixTable {...parts} />}
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
