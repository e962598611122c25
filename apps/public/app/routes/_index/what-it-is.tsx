import { contentTypes, type Item } from '@bti/domain';
import { Picture } from '#app/parts/picture.tsx';
import { Block } from '#app/parts/facts.tsx';
import { Rich, Text, useHas } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** What the guide is and is not, and how to use it. */
export function WhatItIs({ guide }: { guide: Item<'guide'> }) {
  const view = useView();
  const has = useHas();
  const { fields } = contentTypes.guide;
  const parts = (['whatItIs', 'howToUse'] as const).filter((name) => has(guide.data[name]));
  const organisational = view.all(guide.data.organisationalLevels, 'organisationalLevel');
  if (parts.length === 0 && organisational.length === 0 && !guide.data.picture) return null;
  return (
    <div className="about-guide">
      <Picture data={guide.data} />
      {parts.map((name) => (
        <Block key={name} title={view.said(fields[name].label)} fields={[name]}>
          <Rich value={guide.data[name]} />
        </Block>
      ))}
      {organisational.length > 0 && (
        <section>
          <h2>
            <Text value={view.label('organisationalLevels')} />
          </h2>
          <ul className="cards">
            {organisational.map((level) => (
              <li key={level.id}>
                <a href={view.href(level)}>
                  <Text value={view.title(level)} />
                </a>
                <p>
                  <Text value={level.data.summary} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The tenant's other guides. */
export function MoreGuides({ guides }: { guides: Item<'guide'>[] }) {
  const view = useView();
  if (guides.length === 0) return null;
  return (
    <section>
      <h2>{view.words.otherGuides}</h2>
      <ul className="cards">
        {guides.map((guide) => (
          <li key={guide.id}>
            <a href={view.href(guide)}>
              <Text value={view.title(guide)} />
            </a>
            <p>
              <Text value={guide.data.lead} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
