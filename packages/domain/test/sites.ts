import type { ContentType, Settings } from '../src/content/index.js';
import type { Item } from '../src/content/item.js';
import { emptyData } from '../src/derive/empty.js';
import { paragraphs } from '../src/fields/rich-text.js';

/** Builds small sites for tests: ids from a number, everything unnamed empty. */
export const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const tenant = idOf(999);

export function make<T extends ContentType>(
  type: T,
  number: number,
  data: Partial<Item<T>['data']>,
): Item<T> {
  const full = { ...emptyData(type), ...data };
  return {
    id: idOf(number),
    type,
    slug: `${type.toLowerCase()}-${number}`,
    oldSlugs: [],
    data: full,
  } as Item<T>;
}

export const words = (nb: string) => ({ nb });
export const rich = (...lines: string[]) => ({ nb: paragraphs(...lines) });

/** A site with nothing wrong: one guide, two levels, a role, a warning box. Numbers: level 10, 20; steps 11, 21. */
export function soundSite(): { tenant: string; settings: Settings; items: Item[]; today: string } {
  const settings: Settings = {
    ...emptyData('settings'),
    name: words('Furuly kommune'),
    mainLanguage: 'nb',
    targetGroup: words('Barn og unge'),
    responsible: idOf(1),
    privacyPage: idOf(3),
    accessibilityStatement: 'https://uustatus.no/',
    colour: '#0b5c5e',
  };
  const stepBase = {
    what: rich('Skriv ned det du ser.'),
    responsible: [{ id: 'r', role: idOf(1), mode: 'does' as const, note: {} }],
    record: rich('I eget system.'),
    childsVoice: rich('Spør barnet.'),
  };
  const outcome = (
    id: string,
    label: string,
    targets: Item<'step'>['data']['outcomes'][number]['targets'],
  ) => ({
    id,
    label: words(label),
    condition: {},
    targets,
    document: {},
    needsConsent: false,
    scope: '' as const,
  });
  return {
    tenant,
    settings,
    today: '2026-11-22',
    items: [
      make('role', 1, { title: words('Kontaktlærer') }),
      make('page', 3, { title: words('Personvern'), body: rich('Vi lagrer ingenting om deg.') }),
      make('helpline', 4, {
        title: words('Politi'),
        phone: '112',
        summary: words('Akutt fare'),
        checkedOn: '2026-11-21',
      }),
      make('warning', 5, {
        title: words('Akutt fare?'),
        instruction: rich('Ring.'),
        recipients: [idOf(4)],
        everywhere: true,
      }),
      make('guide', 6, {
        title: words('Veilederen'),
        lead: words('Fra undring til handling.'),
        whatItIs: rich('Ikke en rett linje.'),
        howToUse: rich('Begynn øverst.'),
        startAt: idOf(11),
        levels: [idOf(10), idOf(20)],
        responsible: idOf(1),
      }),
      make('level', 10, { key: '0', title: words('Avklar'), purpose: rich('Avklare.'), steps: [idOf(11)] }),
      make('level', 20, {
        key: '1',
        title: words('Intern innsats'),
        purpose: rich('Hjelpe.'),
        steps: [idOf(21)],
      }),
      make('step', 11, {
        ...stepBase,
        title: words('Avklar undring'),
        outcomes: [
          outcome('no', 'Nei', [{ id: 't', kind: 'close' }]),
          outcome('yes', 'Ja', [{ id: 't', kind: 'level', to: idOf(20) }]),
        ],
      }),
      make('step', 21, {
        ...stepBase,
        title: words('Evaluer'),
        outcomes: [outcome('end', 'Slutt', [{ id: 't', kind: 'close' }])],
      }),
    ],
  };
}

/** The same site with one item's data changed. */
export function withItem(site: ReturnType<typeof soundSite>, number: number, data: Record<string, unknown>) {
  return {
    ...site,
    items: site.items.map((item) =>
      item.id === idOf(number) ? ({ ...item, data: { ...item.data, ...data } } as Item) : item,
    ),
  };
}
