import { contentTypes, formatOf, sizeText, type Item, type Step } from '@bti/domain';
import type { Shown, View } from './view.js';

/** A deadline as a sentence: the time, what it is counted from, what must be done, and when it applies. */
export type DeadlineSentence = { id: string; time: string; from?: string; what?: Shown; when?: string };

/** Says each deadline of a step. */
export function deadlineSentences(view: View, step: Step): DeadlineSentence[] {
  const words = view.words.deadline;
  return step.deadlines.map((deadline) => {
    const from = view.string(deadline.from);
    const condition = view.string(deadline.condition);
    return {
      id: deadline.id,
      time: timeOf(view, deadline),
      from: from ? words.countedFrom(withoutStop(from)) : undefined,
      what: view.text(deadline.what),
      when: condition ? words.when(withoutStop(condition)) : undefined,
    };
  });
}

function timeOf(view: View, { amount, unit }: Step['deadlines'][number]): string {
  const words = view.words.deadline;
  if (unit === 'immediately') return words.immediately;
  if (unit === 'withoutUndueDelay') return words.withoutUndueDelay;
  const forms = words.units[unit];
  if (!forms || amount === null) return amount === null ? '' : String(amount);
  return words.within(amount, amount === 1 ? forms[0] : forms[1]);
}

const withoutStop = (sentence: string): string => sentence.trim().replace(/\.$/, '');

/** Made once for each language: every page tells a date in its foot. */
const days = (timeZone: string) => {
  const inLanguage = (locale: string) =>
    new Intl.DateTimeFormat([locale, 'nb'], { dateStyle: 'long', timeZone });
  return { nb: inLanguage('nb'), nn: inLanguage('nn'), en: inLanguage('en-GB') };
};
const [moments, dates] = [days('Europe/Oslo'), days('UTC')];

/** A date in the reader's language: «1. august 2026». A moment is told by its date in Norway. */
export const dateText = (date: string, view: Pick<View, 'ui'>): string =>
  (date.length > 10 ? moments : dates)[view.ui].format(new Date(date));

/** How long something is valid, seen today; nothing where no date is set. */
export function validity(
  view: View,
  { validFrom, validTo }: { validFrom: string; validTo: string },
): { text: string; over: boolean } | undefined {
  const { words, today } = view;
  const from = validFrom && dateText(validFrom, view);
  const to = validTo && dateText(validTo, view);
  if (to && validTo < today) return { text: words.expired(to), over: true };
  if (from && to) return { text: words.validBetween(from, to), over: false };
  if (to) return { text: words.validTo(to), over: false };
  if (from && validFrom > today) return { text: words.validFrom(from), over: true };
  return undefined;
}

/** «0–23 år», or nothing. */
export function ageText(
  view: View,
  { ageFrom, ageTo }: { ageFrom: number | null; ageTo: number | null },
): string {
  const { words } = view;
  if (ageFrom !== null && ageTo !== null) return words.ages(ageFrom, ageTo);
  if (ageFrom !== null) return words.agesFrom(ageFrom);
  return ageTo === null ? '' : words.agesTo(ageTo);
}

/** «PDF, 690 kB»: of the tool's own file, or as somebody has said of what lies elsewhere. */
export function formatAndSize({ ui }: View, { data: { file, format, size } }: Item<'tool'>): string {
  const parts = file ? [formatOf(file.type), sizeText(file.size, ui)] : [format, size];
  return parts.filter(Boolean).join(', ');
}

/**
 * What a tool is, in a few words: «Skjema». Its format and size stand beside the way to it, and here where there is
 * none; its kind is left out where a heading says that.
 */
export function toolFacts(view: View, tool: Item<'tool'>, kindSaid = false): string {
  const { toolKind, file, link } = tool.data;
  const kind = !kindSaid && toolKind && view.said(contentTypes.tool.fields.toolKind.options[toolKind]);
  return [kind, !file && !link && formatAndSize(view, tool)].filter(Boolean).join(' · ');
}
