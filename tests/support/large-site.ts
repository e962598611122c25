import { randomUUID } from 'node:crypto';
import {
  emptyData,
  paragraphs,
  type ContentType,
  type Item,
  type LocalText,
  type RichText,
  type Settings,
} from '@bti/domain';

/** A site of a given size for measuring: levels of five steps each, with tools, roles and terms, in nb and nn. */
export function largeSite(items: number): { settings: Settings; items: Item[] } {
  const made: Item[] = [];
  const add = <T extends ContentType>(type: T, data: Partial<Item<T>['data']>): string => {
    const id = randomUUID();
    const slug = `${type.toLowerCase()}-${made.length}`;
    made.push({ id, type, slug, oldSlugs: [], data: { ...emptyData(type), ...data } } as unknown as Item);
    return id;
  };
  const text = (words: string): LocalText => ({ nb: words, nn: `${words} (nn)` });
  const lines = (count: number): RichText => {
    const nb = paragraphs(
      ...Array.from(
        { length: count },
        (_, line) =>
          `Avsnitt ${line + 1}. ${'Snakk med dem det gjelder, og skriv ned det du ser. '.repeat(2)}`,
      ),
    );
    return { nb, nn: nb };
  };

  const role = add('role', { title: text('Kontaktlærer') });
  const helpline = add('helpline', {
    title: text('Politi'),
    phone: '112',
    summary: text('Akutt fare'),
    checkedOn: '2026-11-21',
  });
  add('warning', {
    title: text('Mistanke om vold?'),
    instruction: lines(1),
    recipients: [helpline],
    everywhere: true,
  });
  const privacyPage = add('page', { title: text('Personvern'), body: lines(3) });
  const rest = items - made.length - 1;
  const levelCount = Math.max(1, Math.floor(rest / 30));
  const tools = Array.from({ length: Math.floor(rest / 3) }, (_, number) =>
    add('tool', {
      title: text(`Verktøy ${number}`),
      toolKind: 'template',
      summary: text('En mal'),
      format: 'DOCX',
      size: '48 kB',
    }),
  );
  const levels: string[] = [];
  const steps: string[] = [];
  for (let number = 0; number < levelCount; number += 1) {
    const own = Array.from({ length: 5 }, (_, place) =>
      add('step', {
        title: text(`Trinn ${number}.${place}`),
        what: lines(2),
        how: lines(4),
        record: lines(1),
        childsVoice: lines(1),
        responsible: [{ id: 'a', role, mode: 'does', note: {} }],
        tools: tools.slice(place * 3, place * 3 + 3),
        outcomes: place === 4 ? [outcome('a', text('Avsluttes'))] : [],
      }),
    );
    steps.push(...own);
    levels.push(
      add('level', { key: String(number), title: text(`Nivå ${number}`), purpose: lines(2), steps: own }),
    );
  }
  add('guide', {
    title: text('Veilederen'),
    lead: text('Fra undring til handling.'),
    whatItIs: lines(2),
    howToUse: lines(2),
    startAt: steps[0]!,
    levels,
    responsible: role,
  });
  while (made.length < items) add('term', { title: text(`Begrep ${made.length}`), definition: lines(1) });
  const settings: Settings = {
    ...emptyData('settings'),
    name: text('Storvik kommune'),
    mainLanguage: 'nb',
    otherLanguages: [{ id: 'nn', language: 'nn' }],
    colour: '#0b5c5e',
    targetGroup: text('Barn og unge'),
    responsible: role,
    privacyPage,
    accessibilityStatement: '/side/tilgjengelighet',
  };
  return { settings, items: made };
}

const outcome = (id: string, label: LocalText): Item<'step'>['data']['outcomes'][number] => ({
  id,
  label,
  condition: {},
  targets: [{ id: 't', kind: 'close' }],
  document: {},
  needsConsent: false,
  scope: '',
});
