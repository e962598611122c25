import type { Item } from '@bti/domain';
import { choiceLabel } from './described.ts';
import { shortText } from './head.ts';
import { ItemLink } from './item-links.tsx';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** What stands under an organisational level, each with what it is and how it begins. */
export function SectionList({ sections }: { sections: Item<'section'>[] }) {
  const view = useView();
  return (
    <ul className="cards">
      {sections.map((section) => (
        <li key={section.id}>
          <ItemLink item={section} />
          <span className="note">{choiceLabel(view, 'section', 'kind', section.data.kind)}</span>
          <p>
            <Text value={shortText(view, section.data.body)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
