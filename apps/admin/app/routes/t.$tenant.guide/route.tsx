import { useMemo, useState } from 'react';
import { lensKey, type Issue } from '@bti/domain';
import { useSearchParams, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { Button, ButtonLink } from '#app/parts/button.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { useQuery } from '#app/parts/use-query.js';
import { useLensName } from '#app/readings/use-lens-name.js';
import { foreseenDrafts } from '#app/tenant/edits.js';
import { openToRead } from '#app/tenant/open-to-read.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { Board } from './board.js';
import { CheckBar } from './check-bar.js';
import { NoGuide, NoLevels } from './empty-guide.js';
import { FilterBar } from './filter-bar.js';
import { filterIn, stepsOn, withFilter } from './filter.js';
import { GuideContext, type Removal } from './guide-context.js';
import { guideMap } from './guide-model.js';
import { GuideChoice } from './guide-choice.js';
import { readAs, readersOf, type Reader } from './read-as.js';
import { ReaderChoice } from './reader-choice.js';
import { ReaderNote } from './reader-note.js';
import { RemoveDialog } from './remove-dialog.js';
import { UndoButtons } from './undo-buttons.js';
import { useActs } from './use-acts.js';
import { useGuideActs } from './use-guide-acts.js';
import { useWide } from './use-wide.js';
import { ViewSwitch } from './view-switch.js';

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  await openToRead(params.tenant);
  return null;
}

/** A changed filter reads nothing. */
export const shouldRevalidate = () => false;

/** The guide as a place to work: levels side by side, their steps in order, what leads where, and what is missing. */
export default function GuidePage() {
  const { store, drafts, check } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const [search, show] = useQuery();
  const [, setSearch] = useSearchParams();
  const [removal, setRemoval] = useState<Removal>();
  const guides = store.ofType('guide');
  const guide = guides.find((one) => one.id === search.get('guide')) ?? guides[0];
  const acts = useActs();
  const guideActs = useGuideActs(acts, guide);
  const [main] = store.languages;
  const readers = useMemo(() => readersOf(drafts), [drafts]);
  const lens = readers.find((one) => lensKey(one) === search.get('lens'));
  const lensNameOf = useLensName();
  const {
    drafts: shown,
    reader,
    hidden,
  } = useMemo(() => {
    const foreseen = foreseenDrafts(
      drafts,
      acts.pending.flatMap(({ edits }) => edits),
    );
    return lens
      ? readAs(foreseen, lens, lensNameOf(lens))
      : { drafts: foreseen, reader: undefined, hidden: 0 };
  }, [drafts, acts.pending, lens, lensNameOf]);
  const map = useMemo(
    () => guideMap(shown, guide && shown.get(guide.id), issuesFor(check?.issues ?? [], reader), main),
    [shown, guide, check?.issues, reader, main],
  );
  const filter = useMemo(() => filterIn(search), [search]);
  const mayWrite = !reader && (guide ? store.mayWrite(guide) : store.may('content.write'));
  const steps = stepsOn(map);
  const onLevels = steps.length - map.loose.length;
  const asList = search.get('view') === 'list';
  const wide = useWide();
  const undo = guide && mayWrite && store.may('batch.undo') && <UndoButtons acts={acts} />;
  const w = words.guide;

  return (
    <GuideContext.Provider
      value={{ map, acts: guideActs, mayWrite, filter, reader, askToRemove: setRemoval }}
    >
      <Page
        wide
        title={guide ? titleOf(guide) : w.title}
        lead={guide ? w.counts(map.levels.length, onLevels) : undefined}
        aside={
          <>
            <GuideChoice
              guides={guides}
              chosen={guide}
              onChoose={(id) => show('guide', id)}
              onAdd={
                mayWrite ? (title) => void guideActs.addGuide(title, (id) => show('guide', id)) : undefined
              }
            />
            {guide && (
              <ButtonLink small icon={mayWrite ? 'pen' : 'right'} to={itemPath(store.slug, guide)}>
                {mayWrite ? w.editGuide : w.aboutGuide}
              </ButtonLink>
            )}
            {guide && readers.length > 0 && (
              <ReaderChoice readers={readers} chosen={lens} onChoose={(key) => show('lens', key)} />
            )}
            {guide && <ViewSwitch asList={asList} onChange={(list) => show('view', list ? 'list' : '')} />}
          </>
        }
      >
        {acts.error && (
          <Note tone="danger" live>
            <p>{acts.error}</p>
            <Button small onClick={acts.dismiss}>
              {words.common.close}
            </Button>
          </Note>
        )}
        {reader && <ReaderNote reader={reader} hidden={hidden} onLeave={() => show('lens', '')} />}
        {!guide && <NoGuide onName={(title) => void guideActs.addGuide(title, (id) => show('guide', id))} />}
        {guide && (
          <div className="guide-tools">
            {steps.length > 0 && (
              <FilterBar
                steps={steps}
                filter={filter}
                onChange={(change) =>
                  setSearch((before) => withFilter(before, change), {
                    replace: true,
                    preventScrollReset: true,
                  })
                }
              />
            )}
            {wide && undo}
          </div>
        )}
        {guide && map.levels.length === 0 && <NoLevels />}
        {guide && <Board asList={asList} busy={acts.busy} />}
        <div className="guide-foot">
          {/* On a phone the way back is where the thumb is, once there is something to go back from. */}
          {!wide && (acts.lastDone ?? acts.lastUndone) && undo}
          <CheckBar />
        </div>
        {removal && <RemoveDialog removal={removal} onClose={() => setRemoval(undefined)} />}
      </Page>
    </GuideContext.Provider>
  );
}

/** What the check says of what this reader sees: of what is common, and of what is written for them. */
const issuesFor = (issues: readonly Issue[], reader: Reader | undefined): readonly Issue[] =>
  reader ? issues.filter(({ lens }) => lens === undefined || lens === reader.key) : issues;

export const ErrorBoundary = PageFailure;
