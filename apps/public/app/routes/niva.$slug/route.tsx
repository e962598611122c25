import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { viewOf } from '#app/load-context.ts';
import { again, find } from '#app/model/find.ts';
import { colourOf } from '#app/model/targets.ts';
import { warningsFor } from '#app/model/warnings.ts';
import { Crumbs } from '#app/parts/crumbs.tsx';
import { headOf, headTags } from '#app/parts/head.ts';
import { LevelFacts, LevelForParents, LevelSupport } from '#app/parts/level-about.tsx';
import { LevelBadge } from '#app/parts/level-parts.tsx';
import { NotDescribed } from '#app/parts/not-described.tsx';
import { Neighbours } from '#app/parts/neighbours.tsx';
import { PageTitle } from '#app/parts/page-title.tsx';
import { Rich, Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { Warnings } from '#app/parts/warning-box.tsx';
import { OnlyReaders, Parts, WhoseItem } from '#app/parts/whose.tsx';
import { StepTimeline } from './step-timeline.tsx';

export const loader = ({ context, params }: LoaderFunctionArgs) => {
  const view = viewOf(context);
  const level = find(view, 'level', params.slug);
  const title = level.data.closing
    ? view.titleText(level)
    : `${view.levelName(level).value}: ${view.titleText(level)}`;
  return { id: level.id, head: headOf(view, title, level.data.purpose) };
};
export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** A level: what it is for, its steps in order, and what holds for all of it. */
export default function LevelPage() {
  const view = useView();
  const level = again(view, 'level', useLoaderData<typeof loader>().id);
  const guide = view.site.levelPlaces.get(level.id)?.guide;
  const levels = guide ? view.all(guide.data.levels, 'level') : [];
  const index = levels.indexOf(level);
  const neighbour = (at: number) => {
    const other = index === -1 ? undefined : levels[at];
    return other && { href: view.href(other), name: view.levelName(other), title: view.title(other) };
  };
  const { closing } = level.data;
  return (
    <div data-level={closing ? undefined : colourOf(view, level)} data-closing={closing || undefined}>
      <div className="page-head" data-ground="level">
        <div className="wide">
          <Crumbs trail={guide ? [{ href: view.href(guide), text: view.title(guide) }] : []} />
          <div className="level-title">
            <LevelBadge level={level} size="large" />
            <div>
              <p className="eyebrow">
                <Text value={view.levelName(level)} />
              </p>
              <PageTitle title={view.title(level)} />
              <Rich value={level.data.purpose} />
              <LevelFacts level={level} />
              <WhoseItem item={level} />
              <OnlyReaders item={level} />
            </div>
          </div>
        </div>
      </div>
      <div className="wide level-page">
        <Warnings warnings={warningsFor(view.site, level)} folded />
        <NotDescribed item={level} />
        <Parts item={level}>
          <div className="level-body">
            <StepTimeline level={level} />
            <div className="step-facts">
              <LevelSupport level={level} as="h2" />
            </div>
          </div>
          <LevelForParents level={level} as="h2" />
        </Parts>
        <Neighbours previous={neighbour(index - 1)} next={neighbour(index + 1)} />
      </div>
    </div>
  );
}
