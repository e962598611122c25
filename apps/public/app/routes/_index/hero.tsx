import type { Item } from '@bti/domain';
import { Icon } from '@bti/ui';
import { GuideFigure } from '#app/parts/level-parts.tsx';
import { OfficialNames } from '#app/parts/official-names.tsx';
import { PageTitle } from '#app/parts/page-title.tsx';
import { Running, Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { warningsFor } from '#app/model/warnings.ts';

/** What the guide is, where to start, and the figure as its map. */
export function Hero({ guide }: { guide: Item<'guide'> | undefined }) {
  const view = useView();
  const { settings } = view.site;
  const title = guide ? view.title(guide) : (view.text(settings.name) ?? { value: view.site.record.name });
  const start = guide?.data.startAt ? view.site.byId.get(guide.data.startAt) : undefined;
  const urgent = warningsFor(view.site, guide).length > 0;
  return (
    <div className="hero">
      <div className="wide">
        <div className="hero-text">
          <OfficialNames />
          <p className="eyebrow">
            <Text value={view.label('model')} />
          </p>
          <PageTitle title={title} />
          <p className="lead">
            <Running value={guide?.data.lead ?? settings.vision} />
          </p>
          <p className="actions">
            {start && (
              <a className="ds-button" href={view.href(start)}>
                <span>
                  {view.words.start}: <Text value={view.title(start)} />
                </span>
                <Icon name="arrow" />
              </a>
            )}
            {urgent && (
              <a className="ds-button" data-variant="secondary" href="#akutt">
                <Icon name="phone" />
                {view.words.acute}
              </a>
            )}
          </p>
        </div>
        {guide && <GuideFigure guide={guide} />}
      </div>
    </div>
  );
}
