import { contentTypes } from '@bti/domain';
import { Icon } from '@bti/ui';
import { colourOf } from '#app/model/targets.ts';
import { warningsFor } from '#app/model/warnings.ts';
import { Block } from '#app/parts/facts.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { LevelBadge } from '#app/parts/level-parts.tsx';
import { Picture } from '#app/parts/picture.tsx';
import { PageTitle } from '#app/parts/page-title.tsx';
import { Rich, Running, Text, useHas } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { Warnings } from '#app/parts/warning-box.tsx';
import { Parts, WhoseKey } from '#app/parts/whose.tsx';
import { WholeLevel } from './whole-level.tsx';

export const loader = itemLoader('guide', (data) => data.lead);
export const meta = pageMeta;

/** The whole guide on one page: to read through, to search in, to print. */
export default function GuidePage() {
  const view = useView();
  const has = useHas();
  const guide = useItem('guide');
  const levels = view.all(guide.data.levels, 'level');
  const warnings = warningsFor(view.site, guide);
  const { fields } = contentTypes.guide;
  return (
    <>
      <div className="page-head" data-ground="accent">
        <div className="wide">
          <p className="eyebrow">
            <Text value={view.label('model')} />
          </p>
          <PageTitle title={view.title(guide)} />
          <p className="lead">
            <Running value={guide.data.lead} />
          </p>
          <WhoseKey />
          <p className="note screen-only">
            <Icon name="print" /> {view.words.print}
          </p>
        </div>
      </div>
      <div className="wide with-contents">
        <nav className="contents" aria-label={view.words.contents}>
          <ol>
            {levels.map((level) => (
              <li key={level.id}>
                <a
                  href={`#${level.slug}`}
                  data-level={level.data.closing ? undefined : colourOf(view, level)}
                >
                  <LevelBadge level={level} />
                  <Text value={view.text(level.data.shortTitle) ?? view.title(level)} />
                </a>
                <ol>
                  {view.all(level.data.steps, 'step').map((step) => (
                    <li key={step.id}>
                      <a href={`#${step.slug}`}>
                        <Text value={view.title(step)} />
                      </a>
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        </nav>
        <div className="whole-guide">
          <Warnings warnings={warnings} />
          <Picture data={guide.data} />
          {(['whatItIs', 'howToUse'] as const).map(
            (name) =>
              has(guide.data[name]) && (
                <Parts key={name} item={guide} always>
                  <Block title={view.said(fields[name].label)} fields={[name]}>
                    <Rich value={guide.data[name]} />
                  </Block>
                </Parts>
              ),
          )}
          {levels.map((level) => (
            <WholeLevel key={level.id} level={level} shown={warnings} />
          ))}
        </div>
      </div>
    </>
  );
}
