import type { InterfaceLanguage } from '@bti/domain';
import type { ChangeNote } from './changes.js';
import { changeWords } from './change-words.js';

/** What goes out with an edition, as the proposal for its note needs it. */
export type OutgoingChange = { kind: 'added' | 'changed' | 'removed'; title: string; notes: ChangeNote[] };

const named = 5;
const told = 4;

const words = {
  nb: { first: 'Første utgave.', added: 'Nytt', changed: 'Endret', removed: 'Slettet', was: 'før' },
  nn: { first: 'Første utgåve.', added: 'Nytt', changed: 'Endra', removed: 'Sletta', was: 'før' },
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
    changed.length <= told
      ? changed.map(({ title, notes: [first] }) => `${title}: ${first ? short(first, w.was) : w.changed}.`)
      : line(w.changed, changed);
  return [...line(w.added, of('added')), ...lines, ...line(w.removed, of('removed'))].join('\n');
}

/** For readers, what there is now comes first: «Frist: 10 dager (før 14 dager)». */
function short({ what, before, after }: ChangeNote, was: string): string {
  const text = before === undefined ? what : `${what}: ${after} (${was} ${before})`;
  return text.replace(/\.»$/, '»').replace(/\.$/, '');
}

function names(some: readonly OutgoingChange[], lang: InterfaceLanguage): string {
  const { and, more, untitled } = changeWords[lang];
  const shown = some.slice(0, named).map(({ title }) => title || untitled);
  return some.length > named ? `${shown.join(', ')} ${and} ${more(some.length - named)}` : shown.join(', ');
}
