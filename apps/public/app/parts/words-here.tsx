import type { Item } from '@bti/domain';
import { Icon } from '@bti/ui';
import { useContext } from 'react';
import type { View } from '#app/model/view.ts';
import { MetTerms, wordId } from './explain.tsx';
import { Said } from './said.tsx';
import { Rich, Text } from './text.tsx';
import { useView } from './use-view.tsx';

/**
 * What the words of this page mean: each opens from its first use in the text, and all of them stand at the end on
 * paper and in a browser without popovers.
 */
export function WordsHere() {
  const view = useView();
  const { words } = view;
  const terms = view.all([...(useContext(MetTerms) ?? [])], 'term').filter((term) => !isHere(view, term));
  if (terms.length === 0) return null;
  return (
    <div className="words wide">
      <p className="words-title">{words.wordsHere}</p>
      {terms.map((term) => (
        <div key={term.id} id={wordId(view, term.id)} className="word" {...{ popover: '' }}>
          <p className="word-name">
            <Text value={view.title(term)} />
          </p>
          <Rich value={term.data.definition} plain />
          <p className="word-more">
            <a href={view.href(term)}>
              <Said sentence={words.moreOn} name={view.title(term)} />
            </a>
            <button
              type="button"
              aria-label={words.close}
              {...{ popovertarget: wordId(view, term.id), popovertargetaction: 'hide' }}
            >
              <Icon name="close" />
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}

const isHere = ({ place }: View, term: Item<'term'>) =>
  place.kind === 'item' && place.type === 'term' && place.slug === term.slug;
