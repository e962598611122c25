import { Icon } from '@bti/ui';
import { readerName } from '#app/model/readers.ts';
import { ReaderChoices } from './reader-choices.tsx';
import { useView } from './use-view.tsx';

/**
 * Below the header of every page: who one reads as, the way back to what everybody reads, and who else one may be. A
 * site that is the same for all has none.
 */
export function ReaderStrip() {
  const view = useView();
  const { site, place, lang } = view;
  const words = view.words.reader;
  const name = readerName(view);
  if (site.lenses.length === 0) return null;
  const here = place.kind === 'missing' ? (place.elsewhere ?? ({ kind: 'home' } as const)) : place;
  return (
    <nav className="reader" aria-label={words.label} data-chosen={name ? '' : undefined}>
      <div className="wide">
        <p>
          <Icon name={name ? 'person' : 'people'} />
          <span>
            {name ? (
              <>
                <span className="reader-before">{words.reading}</span>{' '}
                <span className="reader-for">{words.readingFor}</span> <strong>{name}</strong>
              </>
            ) : (
              words.common
            )}
          </span>
        </p>
        <div className="reader-ways">
          {name && <a href={view.pathTo(here, lang, {})}>{words.leave}</a>}
          <details>
            <summary>{name ? words.change : words.choose}</summary>
            <ReaderChoices wide />
          </details>
        </div>
      </div>
    </nav>
  );
}
