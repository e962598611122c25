import type { Item } from '@bti/domain';
import { colourOf, stepNumber } from '#app/model/targets.ts';
import { warningsFor } from '#app/model/warnings.ts';
import { LevelFacts, LevelForParents, LevelSupport } from '#app/parts/level-about.tsx';
import { LevelBadge } from '#app/parts/level-parts.tsx';
import { NotDescribed } from '#app/parts/not-described.tsx';
import { StepBody } from '#app/parts/step-body.tsx';
import { Rich, Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { Warnings } from '#app/parts/warning-box.tsx';
import { Parts, WhoseItem } from '#app/parts/whose.tsx';

/** A level with all its steps. A warning stands once: where it first concerns somebody. */
export function WholeLevel({ level, shown }: { level: Item<'level'>; shown: Item<'warning'>[] }) {
  const view = useView();
  const own = warningsFor(view.site, level).filter((warning) => !shown.includes(warning));
  return (
    <section
      id={level.slug}
      className="whole-level"
      data-level={level.data.closing ? undefined : colourOf(view, level)}
      data-closing={level.data.closing || undefined}
    >
      <div className="level-head">
        <LevelBadge level={level} size="large" />
        <div>
          <p className="eyebrow">
            <Text value={view.levelName(level)} />
          </p>
          <h2>
            <a href={view.href(level)}>
              <Text value={view.title(level)} />
            </a>
          </h2>
          <Rich value={level.data.purpose} />
          <LevelFacts level={level} />
          <WhoseItem item={level} brief />
          <NotDescribed item={level} />
        </div>
      </div>
      <Warnings warnings={own} as="h3" />
      <ol className="timeline">
        {view.all(level.data.steps, 'step').map((step, index) => (
          <li key={step.id} id={step.slug}>
            <span className="timeline-number" aria-hidden="true">
              {stepNumber(step, index)}
            </span>
            <article>
              <h3>
                <a href={view.href(step)}>
                  <Text value={view.title(step)} />
                </a>
              </h3>
              <Warnings
                warnings={warningsFor(view.site, step).filter(
                  (warning) => !shown.includes(warning) && !own.includes(warning),
                )}
                as="h4"
              />
              <WhoseItem item={step} brief />
              <NotDescribed item={step} />
              <StepBody step={step} level={level} as="h4" />
            </article>
          </li>
        ))}
      </ol>
      <Parts item={level}>
        <LevelSupport level={level} as="h3" />
        <LevelForParents level={level} as="h3" />
      </Parts>
    </section>
  );
}
