import { useSearchParams } from '@remix-run/react';
import { Button, ButtonLink } from '#app/parts/button.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { itemPath, tenantPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { guideMap, nextKey } from './guide-model.js';
import { LevelSection } from './level-section.js';
import { NameForm } from '#app/parts/name-form.js';
import { StepItem } from './step-item.js';
import { useGuideActs } from './use-guide-acts.js';

/** The guide as a place to work: levels side by side, their steps in order, what leads where, and what is missing. */
export default function GuidePage() {
  const { store, drafts, check } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const [search, setSearch] = useSearchParams();
  const guides = store.ofType('guide');
  const guide = guides.find((one) => one.id === search.get('guide')) ?? guides[0];
  const acts = useGuideActs(guide);
  const map = guideMap(drafts, guide, check?.issues ?? [], store.languages[0]);
  const mayWrite = guide ? store.mayWrite(guide) : store.may('content.write');
  const steps = map.levels.reduce((sum, level) => sum + level.steps.length, 0);
  const errors = check?.issues.filter((issue) => issue.severity === 'error').length ?? 0;
  const warnings = check?.issues.filter((issue) => issue.severity === 'warning').length ?? 0;
  const w = words.guide;

  return (
    <Page
      wide
      title={guide ? titleOf(guide) : w.title}
      lead={guide ? w.counts(map.levels.length, steps) : undefined}
      aside={
        <>
          {guides.length > 1 && (
            <label className="inline-label">
              {w.choose}
              <select
                className="ds-input"
                value={guide?.id}
                onChange={(event) => setSearch({ guide: event.target.value })}
              >
                {guides.map((one) => (
                  <option key={one.id} value={one.id}>
                    {titleOf(one)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {guide && (
            <ButtonLink small icon={mayWrite ? 'pen' : 'right'} to={itemPath(store.slug, guide)}>
              {mayWrite ? w.editGuide : w.aboutGuide}
            </ButtonLink>
          )}
        </>
      }
    >
      {acts.error && (
        <Note tone="danger" live>
          {acts.error}
        </Note>
      )}
      {acts.last && (
        <div className="undo-bar">
          <span>{acts.last.text}</span>
          <Button small icon="undo" onClick={() => void acts.undo()} disabled={acts.busy}>
            {words.common.undo}
          </Button>
        </div>
      )}
      {!guide && (
        <div className="empty">
          <p>{w.none}</p>
          {mayWrite && (
            <NameForm
              label={w.addGuide}
              fieldLabel={w.guideName}
              onName={(title) => void acts.addGuide(title)}
            />
          )}
        </div>
      )}
      {guide && (
        <div className="levels" aria-busy={acts.busy || undefined}>
          {map.levels.map((level) => (
            <LevelSection key={level.draft.id} level={level} map={map} acts={acts} mayWrite={mayWrite} />
          ))}
        </div>
      )}
      {guide && mayWrite && (
        <div className="level-new">
          <NameForm
            label={w.addLevel}
            fieldLabel={w.levelName}
            onName={(title) => void acts.addLevel(title, nextKey(map.levels))}
          />
        </div>
      )}
      {map.loose.length > 0 && (
        <section aria-labelledby="loose">
          <h2 id="loose">{w.loose}</h2>
          <p className="soft">{w.looseHelp}</p>
          <ol className="steps loose">
            {map.loose.map((step) => (
              <StepItem
                key={step.draft.id}
                step={step}
                level={undefined}
                map={map}
                acts={acts}
                mayWrite={mayWrite}
              />
            ))}
          </ol>
        </section>
      )}
      {check && (
        <section className="check-bar" aria-label={w.check}>
          <strong>{w.check}</strong>
          {errors > 0 && <span data-tone="danger">{words.publish.errors(errors)}</span>}
          {warnings > 0 && <span data-tone="warning">{words.publish.warnings(warnings)}</span>}
          {errors + warnings === 0 && <span data-tone="success">{w.checkFine}</span>}
          {errors + warnings > 0 && (
            <ButtonLink variant="tertiary" small to={tenantPath(store.slug, 'publish')}>
              {w.goThrough}
            </ButtonLink>
          )}
        </section>
      )}
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
