import { memo, useState } from 'react';
import { Link, useSearchParams } from '@remix-run/react';
import { describe, plainText, type Draft, type Language, type Translation } from '@bti/domain';
import { tenantPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { SourceChange } from '#app/translations/source-change.js';
import { mayTranslate, textKey } from '#app/translations/texts.js';
import { useTextPlace } from '#app/translations/use-text-place.js';
import { useWords } from '#app/words/language.js';

/** With as few items as this, all of them stand open. */
const fewItems = 6;

/** The texts under the items they stand in. An item is folded until one asks for it, so that a thousand texts are no weight. */
export function TextList({ texts, lang }: { texts: readonly Translation[]; lang: Language }) {
  const { store } = useTenant();
  const byItem = new Map<string, Translation[]>();
  for (const text of texts) {
    const own = byItem.get(text.itemId);
    if (own) own.push(text);
    else byItem.set(text.itemId, [text]);
  }
  return (
    <ul className="text-items">
      {[...byItem].map(([id, own]) => {
        const draft = store.draft(id);
        return (
          draft && (
            <TextItem key={id} draft={draft} texts={own} lang={lang} startsOpen={byItem.size <= fewItems} />
          )
        );
      })}
    </ul>
  );
}

type TextItemProps = {
  draft: Draft;
  texts: readonly Translation[];
  lang: Language;
  startsOpen: boolean;
};

function TextItem({ draft, texts, lang, startsOpen }: TextItemProps) {
  const { lang: reader, words } = useWords();
  const titleOf = useTitles();
  const [open, setOpen] = useState(startsOpen);
  const w = words.translations;
  const count = (state: Translation['state']) => texts.filter((text) => text.state === state).length;
  return (
    <li>
      <details className="card text-item" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="text-item-name">
            <strong>{titleOf(draft)}</strong>
            <span className="soft">{describe(draft.type).label[reader]}</span>
          </span>
          <span className="list-tags">
            {count('missing') > 0 && (
              <span className="tag" data-tone="info">
                {w.missing(count('missing'))}
              </span>
            )}
            {count('outdated') > 0 && (
              <span className="tag" data-tone="warning">
                {w.outdated(count('outdated'))}
              </span>
            )}
            {count('current') > 0 && <span className="tag">{`${count('current')} ${w.one.current}`}</span>}
          </span>
        </summary>
        {open && (
          <ul>
            {texts.map((text) => (
              <TextRow key={textKey(text)} text={text} draft={draft} lang={lang} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

type TextRowProps = { text: Translation; draft: Draft; lang: Language };

const TextRow = memo(function TextRow({ text, draft, lang }: TextRowProps) {
  const { store } = useTenant();
  const { words } = useWords();
  const [query] = useSearchParams();
  const place = useTextPlace()(text, draft);
  const [main] = store.languages;
  const w = words.translations;
  const at = new URLSearchParams(query);
  at.delete('lang');
  at.set('at', textKey(text));
  return (
    <li className="text-row">
      <div className="text-row-head">
        {mayTranslate(store, draft, text) ? (
          <Link to={`${tenantPath(store.slug, 'translations', lang)}?${at}`}>{place}</Link>
        ) : (
          <span>{place}</span>
        )}
        <span className="tag" data-tone={tones[text.state]}>
          {w.one[text.state]}
        </span>
      </div>
      <p className="text-row-words soft" lang={main}>
        {beginning(text.source)}
      </p>
      {text.state === 'outdated' && <SourceChange text={text} lang={lang} main={main} />}
    </li>
  );
});

const tones = { missing: 'info', outdated: 'warning', current: 'success' } as const;

const beginning = (source: Translation['source']): string => {
  const text = (typeof source === 'string' ? source : plainText(source)).replace(/\s+/g, ' ').trim();
  return text.length > 160 ? `${text.slice(0, 160).replace(/\s+\S*$/, '')} …` : text;
};
