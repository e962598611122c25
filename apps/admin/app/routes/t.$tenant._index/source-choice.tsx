import { useId, useState } from 'react';
import type { SiteRecord } from '@bti/domain';
import { siteAddress } from '#app/config.js';
import { SearchField } from '#app/parts/search-field.js';
import { dateText } from '#app/words/dates.js';
import { folded } from '#app/words/fold.js';
import { useWords } from '#app/words/language.js';

const shown = 8;

type SourceChoiceProps = {
  sources: readonly SiteRecord[];
  /** The slug of the chosen one; empty for an empty guide. */
  choice: string;
  onChoice: (slug: string) => void;
};

/** The published guides one can begin with, the national template first, and the empty one last. */
export function SourceChoice({ sources, choice, onChoice }: SourceChoiceProps) {
  const { lang, words } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const w = words.start.guide;
  const fitting = sources.filter((site) => folded(site.name).includes(folded(typed)));
  const visible = fitting.slice(0, shown);
  return (
    <fieldset className="start-choice">
      <legend>{w.from}</legend>
      {sources.length === 0 && <p className="none">{w.none}</p>}
      {sources.length > shown && <SearchField label={w.search} value={typed} onChange={setTyped} />}
      {typed && visible.length === 0 && <p className="none">{w.noMatch}</p>}
      {visible.map((site) => (
        <div key={site.id} className="source" data-chosen={choice === site.slug || undefined}>
          <input
            type="radio"
            className="ds-input"
            id={`${id}-${site.slug}`}
            name={id}
            checked={choice === site.slug}
            onChange={() => onChoice(site.slug)}
            aria-describedby={`${id}-${site.slug}-facts`}
          />
          <label htmlFor={`${id}-${site.slug}`}>{site.name}</label>
          {site.kind === 'national' && (
            <span className="tag" data-tone="success">
              {w.recommended}
            </span>
          )}
          <p id={`${id}-${site.slug}-facts`} className="source-facts">
            <span>{w.kinds[site.kind]}</span>
            {site.edition && (
              <span>{w.edition(site.edition.number, dateText(site.edition.publishedAt, lang))}</span>
            )}
            <a href={siteAddress(site.slug)} target="_blank" rel="noreferrer">
              {w.look}
              <span className="ds-sr-only"> {words.common.newTab(site.name)}</span>
            </a>
          </p>
        </div>
      ))}
      {fitting.length > shown && <p className="none">{w.more(fitting.length - shown)}</p>}
      <div className="source" data-chosen={choice === '' || undefined}>
        <input
          type="radio"
          className="ds-input"
          id={`${id}-nothing`}
          name={id}
          checked={choice === ''}
          onChange={() => onChoice('')}
          aria-describedby={`${id}-nothing-facts`}
        />
        <label htmlFor={`${id}-nothing`}>{w.nothing}</label>
        <p id={`${id}-nothing-facts`} className="source-facts">
          {w.nothingHelp}
        </p>
      </div>
    </fieldset>
  );
}
