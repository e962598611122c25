import type { Item } from '@bti/domain';
import { Icon } from '@bti/ui';
import { colourOf } from '#app/model/targets.ts';
import { NotDescribed } from '#app/parts/not-described.tsx';
import { LevelBadge, StepLinks } from '#app/parts/level-parts.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** Every level with every step, one click away; the closing node as a box of its own. */
export function LevelCards({ guide }: { guide: Item<'guide'> }) {
  const view = useView();
  const levels = view.all(guide.data.levels, 'level');
  return (
    <section className="level-cards">
      <h2>
        <Text value={view.label('levels')} /> {view.words.and} <Text value={view.labelInside('steps')} />
      </h2>
      <ul>
        {levels.map((level) => (
          <li
            key={level.id}
            className="level-card"
            data-level={level.data.closing ? undefined : colourOf(view, level)}
            data-closing={level.data.closing || undefined}
          >
            <h3>
              <a href={view.href(level)}>
                <LevelBadge level={level} />
                <span>
                  <small>
                    <Text value={view.levelName(level)} />
                  </small>
                  <Text value={view.title(level)} />
                </span>
              </a>
            </h3>
            <NotDescribed item={level} brief />
            <StepLinks level={level} />
          </li>
        ))}
      </ul>
      <p>
        <a className="ds-button" data-variant="secondary" href={view.href(guide)}>
          {view.words.wholeGuide}
          <Icon name="arrow" />
        </a>
      </p>
    </section>
  );
}
