import { useEffect, useMemo, useState } from 'react';
import { Link, useParams, useSearchParams, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { languages, type Language } from '@bti/domain';
import { announce } from '#app/parts/announce.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { openTenant } from '#app/tenant/open-tenant.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { isAsked, mayTranslate, readTextFilter, textKey, useTranslations } from '#app/translations/texts.js';
import { useTextPlace } from '#app/translations/use-text-place.js';
import { useWords } from '#app/words/language.js';
import { EndOfWork } from './end-of-work.js';
import { moved, progressOf, queueOf } from './queue.js';
import { TranslateText } from './translate-text.js';

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  const store = await openTenant(params.tenant ?? '');
  const [, ...others] = store.languages;
  if (!others.some((lang) => lang === params.lang)) throw new Response('', { status: 404 });
  return null;
}

export const shouldRevalidate = () => false;

/** Translates one text after another, until nothing is outstanding. */
export default function TranslatePage() {
  const lang = languages.find((code) => code === useParams().lang)!;
  return <Work key={lang} lang={lang} />;
}

function Work({ lang }: { lang: Language }) {
  const { store, drafts } = useTenant();
  const { words } = useWords();
  const [query, setQuery] = useSearchParams();
  const { texts, counts } = useTranslations(lang);
  const byKey = useMemo(() => new Map(texts.map((text) => [textKey(text), text])), [texts]);
  const [filter, setFilter] = useState(() => readTextFilter(query));
  const begin = (asked: typeof filter, wanted = '') => {
    const keys = texts
      .filter((text) => isAsked(asked, text) && mayTranslate(store, drafts.get(text.itemId), text))
      .map(textKey);
    return queueOf(keys, byKey.has(wanted) ? wanted : '');
  };
  const [queue, setQueue] = useState(() => begin(filter, query.get('at') ?? ''));
  const key = queue.keys[queue.at];
  const text = key === undefined ? undefined : byKey.get(key);
  const draft = text && drafts.get(text.itemId);
  const { done, left } = progressOf(queue, (one) => byKey.get(one)?.state);
  const placeIn = useTextPlace();
  const w = words.translations;
  const all = queue.keys.length;

  // The address says where one is, so that a reload, or a link to a colleague, leads to the same text.
  useEffect(() => {
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (key) next.set('at', key);
        else next.delete('at');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
    if (text && draft)
      announce(`${w.work.place(queue.at + 1, all)}: ${placeIn(text, draft)}, ${w.one[text.state]}.`);
    // Only when one goes to another text.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);

  // What is left is counted at the end, when the last has been saved as well.
  const next = async () => {
    if (queue.at === all - 1) await store.flush();
    setQueue((before) => moved(before, 1));
  };
  const back = () => setQueue((before) => moved(before, -1));
  const again = (asked: typeof filter) => {
    setFilter(asked);
    setQueue(begin(asked));
  };
  return (
    <Page
      wide
      ownFocus
      title={w.work.title(words.languages[lang].toLowerCase())}
      above={
        <p className="crumb">
          <Link to={`${tenantPath(store.slug, 'translations')}?lang=${lang}`}>{w.work.back}</Link>
        </p>
      }
      lead={all > 0 && <Progress done={done} all={all} at={queue.at} />}
    >
      {text && draft ? (
        <TranslateText
          key={key}
          text={text}
          draft={draft}
          lang={lang}
          isFirst={queue.at === 0}
          onNext={() => void next()}
          onBack={back}
        />
      ) : (
        <EndOfWork
          lang={lang}
          left={left.length}
          outstanding={counts.missing + counts.outdated}
          translated={counts.current}
          onBack={all > 0 ? back : undefined}
          onLeft={() => setQueue(queueOf(left, ''))}
          onRest={() => again({ state: '', type: '' })}
        />
      )}
    </Page>
  );
}

function Progress({ done, all, at }: { done: number; all: number; at: number }) {
  const { words } = useWords();
  const w = words.translations.work;
  return (
    <span className="work-progress">
      <span>{w.place(Math.min(at + 1, all), all)}</span>
      <progress max={all} value={done} aria-label={w.done(done, all)} />
      <span className="soft">{w.done(done, all)}</span>
    </span>
  );
}

export const ErrorBoundary = PageFailure;
