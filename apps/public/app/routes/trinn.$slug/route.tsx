import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { viewOf } from '#app/load-context.ts';
import { again, find } from '#app/model/find.ts';
import { colourOf, stepNumber } from '#app/model/targets.ts';
import { warningsFor } from '#app/model/warnings.ts';
import { Crumbs } from '#app/parts/crumbs.tsx';
import { headOf, headTags } from '#app/parts/head.ts';
import { LevelBadge } from '#app/parts/level-parts.tsx';
import { Neighbours } from '#app/parts/neighbours.tsx';
import { StepBody } from '#app/parts/step-body.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { Warnings } from '#app/parts/warning-box.tsx';

export const loader = ({ context, params }: LoaderFunctionArgs) => {
  const view = viewOf(context);
  const step = find(view, 'step', params.slug);
  return { id: step.id, head: headOf(view, view.titleText(step), step.data.what) };
};
export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** One step: the warning first, then what to do, who, by when, with what, and where it leads. */
export default function StepPage() {
  const view = useView();
  const step = again(view, 'step', useLoaderData<typeof loader>().id);
  const places = view.site.stepPlaces.get(step.id) ?? [];
  const place = places[0];
  const steps = place ? view.all(place.level.data.steps, 'step') : [];
  const number = stepNumber(step, place?.index ?? 0);
  const numbered = (shown: string) => shown && `${view.labelInside('step')} ${shown}`;
  const name = (at: number) =>
    steps[at] && {
      href: view.href(steps[at]),
      name: numbered(stepNumber(steps[at], at)),
      title: view.title(steps[at]),
    };
  return (
    <div data-level={place && !place.level.data.closing ? colourOf(view, place.level) : undefined}>
      <div className="page-head" data-ground="level">
        <div className="wide">
          <Crumbs
            trail={places.flatMap(({ guide, level }, index) => [
              ...(index === 0 ? [{ href: view.href(guide), text: view.title(guide) }] : []),
              { href: view.href(level), text: { value: view.levelName(level) } },
            ])}
          />
          <div className="level-title">
            {place && <LevelBadge level={place.level} />}
            <div>
              <p className="eyebrow">
                {[place && view.levelName(place.level), number && `${view.labelInside('step')} ${number}`]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              <h1>
                <Text value={view.title(step)} />
              </h1>
            </div>
          </div>
        </div>
      </div>
      <div className="wide step-page">
        <Warnings warnings={warningsFor(view.site, step)} folded />
        <StepBody step={step} level={place?.level} as="h2" />
        {place && <Neighbours previous={name(place.index - 1)} next={name(place.index + 1)} />}
      </div>
    </div>
  );
}
