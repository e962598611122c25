import type { Item, Language, Target } from '@bti/domain';
import { ofType, one } from './site.js';
import type { Shown, View } from './view.js';

/** A target as a reader meets it: where one goes from here. Without `href` it is said, and leads nowhere. */
export type Route = {
  id: string;
  kind: Target['kind'];
  /** «Nivå 2», «Avslutt», «Meld til barnevernet» … */
  label: Shown;
  /** The title of what it leads to, and the language of that. */
  title?: string;
  lang?: Language;
  href?: string;
  /** Number of the level colour, where it leads to a level or a step. */
  level?: number;
  external?: boolean;
  /** It is not decided, or what it leads to is not there. */
  open?: boolean;
};

/** What a target leads to, seen from a level (`here`), so that "this level again" is said as staying. */
export function routeOf(view: View, target: Target, here?: Item<'level'>): Route {
  const { site, words } = view;
  const base = { id: target.id, kind: target.kind };
  switch (target.kind) {
    case 'close': {
      const closing = ofType(site, 'level').find(
        (level) => level.data.closing && site.levelPlaces.has(level.id),
      );
      if (!closing) return { ...base, label: view.label('close'), title: words.end };
      return { ...base, label: view.label('close'), ...titled(view, closing), href: view.href(closing) };
    }
    case 'level': {
      const level = one(site, target.to, 'level');
      if (!level) return missing(view, target);
      const name = view.levelName(level);
      const label =
        level.id === here?.id
          ? { value: words.stay(`${view.labelInside('level').value} ${level.data.key}`) }
          : name;
      return { ...base, label, ...titled(view, level), href: view.href(level), level: colourOf(view, level) };
    }
    case 'step': {
      const step = one(site, target.to, 'step');
      if (!step) return missing(view, target);
      const place = site.stepPlaces.get(step.id)?.[0];
      const number = place && stepNumber(step, place.index);
      return {
        ...base,
        label: stepPlaceName(view, place?.level, number) ?? view.label('step'),
        ...titled(view, step),
        href: view.href(step),
        level: place && colourOf(view, place.level),
      };
    }
    case 'arena':
    case 'guide': {
      const item = one(site, target.to, target.kind);
      if (!item) return missing(view, target);
      return { ...base, label: view.label(target.kind), ...titled(view, item), href: view.href(item) };
    }
    case 'report':
      return {
        ...base,
        label: { value: words.reportTo[target.recipient] },
        href: reportHref(view, target.recipient),
      };
    case 'url':
      return {
        ...base,
        label: { value: hostOf(target.url) },
        title: words.externalSite,
        href: target.url,
        external: true,
      };
    case 'unknown':
      return { ...base, label: { value: words.unclear }, title: target.note || undefined, open: true };
    default:
      return target satisfies never;
  }
}

/** Where a step stands, as it is said: «Nivå 2, trinn 3». Nothing of a step on no level without a number. */
export function stepPlaceName(view: View, level?: Item<'level'>, number?: string): Shown | undefined {
  const parts = [level && view.levelName(level), number ? view.stepName(number) : undefined].filter(
    (part): part is Shown => Boolean(part?.value),
  );
  return parts[0] && { value: parts.map(({ value }) => value).join(', '), lang: parts[0].lang };
}

/** The number a step is shown with: its own, none where a dash stands, else its place on the level. */
export function stepNumber(step: Item<'step'>, index: number): string {
  const printed = step.data.printedNumber.trim();
  if (/^[-–—]$/.test(printed)) return '';
  return printed || String(index + 1);
}

/** The number of a level's colour: its place in its guide. */
export const colourOf = (view: View, level: Item<'level'>): number =>
  (view.site.levelPlaces.get(level.id)?.index ?? 0) % 4;

function titled(view: View, item: Item): { title: string; lang?: Language } {
  const { value, lang } = view.title(item);
  return { title: value, lang };
}

const missing = (view: View, target: Target): Route => ({
  id: target.id,
  kind: target.kind,
  label: { value: view.words.missingTarget },
  open: true,
});

/** A report to barnevernet leads to its tjeneste where the site has one; both may lead to the first warning. */
function reportHref(view: View, recipient: 'barnevern' | 'police'): string | undefined {
  const barnevern = ofType(view.site, 'tjeneste').find((item) => item.data.area === 'childWelfare');
  const to = (recipient === 'barnevern' ? barnevern : undefined) ?? ofType(view.site, 'warning')[0];
  return to && view.href(to);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
