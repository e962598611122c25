import { colourOf, stepNumber, stepPlaceName } from '#app/model/targets.ts';
import { warningsFor } from '#app/model/warnings.ts';
import { Crumbs } from '#app/parts/crumbs.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { LevelBadge } from '#app/parts/level-parts.tsx';
import { NotDescribed } from '#app/parts/not-described.tsx';
import { Neighbours } from '#app/parts/neighbours.tsx';
import { StepBody } from '#app/parts/step-body.tsx';
import { StepProgress } from '#app/parts/step-progress.tsx';
import { PageTitle } from '#app/parts/page-title.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { Warnings } from '#app/parts/warning-box.tsx';
import { OnlyReaders, WhoseItem } from '#app/parts/whose.tsx';

export const loader = itemLoader('step', (data) => data.what);
export const meta = pageMeta;

/** One step: the warning first, then what to do, who, by when, with what, and where it leads. */
export default function StepPage() {
  const view = useView();
  const step = useItem('step');
  const places = view.site.stepPlaces.get(step.id) ?? [];
  const place = places[0];
  const steps = place ? view.all(place.level.data.steps, 'step') : [];
  const number = stepNumber(step, place?.index ?? 0);
  const name = (at: number) =>
    steps[at] && {
      href: view.href(steps[at]),
      name: stepPlaceName(view, undefined, stepNumber(steps[at], at)),
      title: view.title(steps[at]),
    };
  return (
    <div data-level={place && !place.level.data.closing ? colourOf(view, place.level) : undefined}>
      <div className="page-head" data-ground="level">
        <div className="wide">
          <Crumbs
            trail={places.flatMap(({ guide, level }, index) => [
              ...(index === 0 ? [{ href: view.href(guide), text: view.title(guide) }] : []),
              { href: view.href(level), text: view.levelName(level) },
            ])}
          />
          <div className="level-title">
            {place && <LevelBadge level={place.level} size="large" />}
            <div>
              <p className="eyebrow">
                <Text value={stepPlaceName(view, place?.level, number)} />
              </p>
              <PageTitle title={view.title(step)} />
              {place && <StepProgress level={place.level} here={step} />}
              <WhoseItem item={step} />
              <OnlyReaders item={step} />
            </div>
          </div>
        </div>
      </div>
      <div className="wide step-page">
        <Warnings warnings={warningsFor(view.site, step)} folded />
        <NotDescribed item={step} />
        <StepBody step={step} level={place?.level} as="h2" />
        {place && <Neighbours previous={name(place.index - 1)} next={name(place.index + 1)} />}
      </div>
    </div>
  );
}
