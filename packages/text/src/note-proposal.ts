import type { InterfaceLanguage } from '@bti/domain';
import type { ChangeNote } from './changes.js';
import { changeWords, lowered } from './change-words.js';

/** What goes out with an edition, as the proposal for its note needs it. */
export type OutgoingChange = { kind: 'added' | 'changed' | 'removed'; title: string; notes: ChangeNote[] };

const named = 5;
const toldAlone = 4;

const words = {
  nb: {
    first: 'Første utgave.',
    added: 'Nytt',
    changed: 'Endret',
    removed: 'Slettet',
    was: 'før',
    isNow: 'heter nå',
    andMore: 'med mer',
  },
  nn: {
    first: 'Første utgåve.',
    added: 'Nytt',
    changed: 'Endra',
    removed: 'Sletta',
    was: 'før',
    isNow: 'heiter no',
    andMore: 'med meir',
  },
} satisfies Record<InterfaceLanguage, Record<string, string>>;

/** A note to begin with, from what has changed: few changes are told one by one, many are only named. */
export function noteProposal(
  outgoing: readonly OutgoingChange[],
  lang: InterfaceLanguage,
  isFirst: boolean,
): string {
  const w = words[lang];
  if (isFirst) return w.first;
  const of = (kind: OutgoingChange['kind']) => outgoing.filter((change) => change.kind === kind);
  const line = (label: string, some: readonly OutgoingChange[]) =>
    some.length === 0 ? [] : [`${label}: ${names(some, lang)}.`];
  const changed = of('changed');
  const lines =
    changed.length <= toldAlone
      ? changed.map((change) => `${told(change, lang)}.`)
      : line(w.changed, changed);
  return [...line(w.added, of('added')), ...lines, ...line(w.removed, of('removed'))].join('\n');
}

/** The first thing that changed, what there is now before what there was: «Avklar: frist 10 dager (før 14 dager) med mer». */
function told({ title, notes: [first, ...others] }: OutgoingChange, lang: InterfaceLanguage): string {
  const { changed, was, isNow, andMore } = words[lang];
  if (!first) return `${title}: ${lowered(changed)}`;
  const { what, before, after } = first;
  const rest = others.length > 0 ? ` ${andMore}` : '';
  if (before === undefined)
    return `${title}: ${lowered(what.replace(/\.»$/, '»').replace(/\.$/, ''))}${rest}`;
  if (after === `«${title}»`) return `${before} ${isNow} ${after}${rest}`;
  return `${title}: ${lowered(what)} ${after} (${was} ${before})${rest}`;
}

function names(some: readonly OutgoingChange[], lang: InterfaceLanguage): string {
  const { and, more, untitled } = changeWords[lang];
  const shown = some.slice(0, named).map(({ title }) => title || untitled);
  return some.length > named ? `${shown.join(', ')} ${and} ${more(some.length - named)}` : shown.join(', ');
}
