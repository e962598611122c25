import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { viewOf } from '#app/load-context.ts';
import { ofType } from '#app/model/site.ts';
import { warningsFor } from '#app/model/warnings.ts';
import { headOf, headTags } from '#app/parts/head.ts';
import { useView } from '#app/parts/use-view.tsx';
import { Warnings } from '#app/parts/warning-box.tsx';
import { Parts } from '#app/parts/whose.tsx';
import { Helplines } from './helplines.tsx';
import { Hero } from './hero.tsx';
import { LevelCards } from './level-cards.tsx';
import { Readers } from './readers.tsx';
import { Ways } from './ways.tsx';
import { MoreGuides, WhatItIs } from './what-it-is.tsx';

export const loader = ({ context }: LoaderFunctionArgs) => {
  const view = viewOf(context);
  return { head: headOf(view, '', view.site.guides[0]?.data.lead ?? view.site.settings.targetGroup) };
};
export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** The front page: what this is, where to begin, whom to call, and the whole map. */
export default function HomePage() {
  const view = useView();
  const [guide, ...others] = view.site.guides;
  return (
    <>
      <Hero guide={guide} />
      <div className="wide home">
        {!guide && <Ways />}
        <div id="akutt" className="home-first">
          <Warnings warnings={warningsFor(view.site, guide)} folded />
          <Helplines helplines={ofType(view.site, 'helpline')} />
        </div>
        <Readers />
        {guide && <Ways />}
        {guide && <LevelCards guide={guide} />}
        {guide && (
          <Parts item={guide} always>
            <WhatItIs guide={guide} />
          </Parts>
        )}
        <MoreGuides guides={others} />
      </div>
    </>
  );
}
