import { useEffect, useRef } from 'react';
import type { Language } from '@bti/domain';
import { Button, ButtonLink } from '#app/parts/button.js';
import { Icon } from '#app/parts/icon.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

type EndOfWorkProps = {
  lang: Language;
  /** Of the texts one set out to do, and of all there are. */
  left: number;
  outstanding: number;
  translated: number;
  onBack: (() => void) | undefined;
  onLeft: () => void;
  onRest: () => void;
};

/** The end of the row: everything is done, or what is left, with the way on. */
export function EndOfWork({ lang, left, outstanding, translated, onBack, onLeft, onRest }: EndOfWorkProps) {
  const { store } = useTenant();
  const { words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const w = words.translations;
  const language = words.languages[lang].toLowerCase();
  const isAll = outstanding === 0;
  return (
    <section className="card work-end" data-done={isAll || undefined}>
      {isAll && (
        <span className="work-end-mark">
          <Icon name="check" />
        </span>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {isAll ? w.end.title(language) : w.end.partTitle}
      </h2>
      <p>{isAll ? w.end.lead(translated) : left > 0 ? w.end.part(left) : w.end.elsewhere(outstanding)}</p>
      <div className="row">
        {left > 0 && (
          <Button variant="primary" onClick={onLeft}>
            {w.end.again}
          </Button>
        )}
        {left === 0 && outstanding > 0 && (
          <Button variant="primary" onClick={onRest}>
            {w.end.rest}
          </Button>
        )}
        {isAll && store.may('edition.check') && (
          <ButtonLink variant="primary" to={tenantPath(store.slug, 'publish')}>
            {w.end.publish}
          </ButtonLink>
        )}
        <ButtonLink to={`${tenantPath(store.slug, 'translations')}?lang=${lang}`}>{w.work.back}</ButtonLink>
        {onBack && (
          <Button variant="tertiary" icon="left" onClick={onBack}>
            {w.work.previous}
          </Button>
        )}
      </div>
    </section>
  );
}
