import { readFileSync } from 'node:fs';
import {
  emptyData,
  inLanguage,
  readExchange,
  resolveItems,
  type Audience,
  type Item,
  type Language,
  type LocalText,
  type Settings,
  type Target,
} from '@bti/domain';
import { convertCase, type Converted } from './convert.js';
import { keyId, nobody } from './key-id.js';

export const caseNames = ['loten', 'risor', 'sauda', 'sykkylven', 'tynset'] as const;

/** One of the five case files. */
export function readCase(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/cases/${name}.json`, import.meta.url), 'utf8'));
}

/** A site as an import takes it in, with the look-ups that tests need. Throws where the file is refused. */
export class ReadSite {
  readonly settings: Settings;
  readonly items: Item[];
  readonly lang: Language;

  constructor(file: string | { settings: Settings; items: Item[] }) {
    const { settings, items } = typeof file === 'string' ? readSite(file) : file;
    this.settings = settings;
    this.items = items;
    this.lang = this.settings.mainLanguage || 'nb';
  }

  /** The site as a reader sees it: one who works in the tjeneste of this title, or is such an audience. */
  through(tjeneste?: string, audience?: Audience): ReadSite {
    const found = this.ofType('tjeneste').find(({ data }) => this.say(data.title) === tjeneste);
    if (tjeneste && !found) throw new Error(`There is no tjeneste ${tjeneste}.`);
    const lens = { ...(found ? { tjeneste: found.id } : {}), ...(audience ? { audience } : {}) };
    return new ReadSite({ settings: this.settings, items: resolveItems(this.items, lens) });
  }

  ofType<T extends Item['type']>(type: T): Item<T>[] {
    return this.items.filter((item) => item.type === type) as Item<T>[];
  }

  get<T extends Item['type']>(type: T, id: string | null): Item<T> {
    const item = this.items.find((candidate) => candidate.id === id);
    if (item?.type !== type) throw new Error(`There is no ${type} ${id}.`);
    return item as Item<T>;
  }

  /** A text in the main language; empty where there is none. */
  say(text: LocalText): string {
    return inLanguage<string>(text, this.lang, this.lang)?.value ?? '';
  }

  /** The levels of the guide in order, with their steps in order. */
  levels(): { level: Item<'level'>; steps: Item<'step'>[] }[] {
    return (this.ofType('guide')[0]?.data.levels ?? []).map((id) => {
      const level = this.get('level', id);
      const steps = level.data.steps.flatMap((step) => this.items.find((item) => item.id === step) ?? []);
      return { level, steps: steps as Item<'step'>[] };
    });
  }

  /** A target in the words of a case: `level:2/step:5 Title` with the title of the step, and so on. */
  sayTarget(target: Target): string {
    if (target.kind === 'level') return `level:${this.get('level', target.to).data.key}`;
    if (target.kind === 'arena') return `arena:${this.say(this.get('arena', target.to).data.title)}`;
    if (target.kind !== 'step') return target.kind;
    const step = this.get('step', target.to);
    const level = this.levels().find(({ steps }) => steps.includes(step))?.level;
    return `level:${level?.data.key}/step:${step.data.printedNumber} ${this.say(step.data.title)}`.trim();
  }
}

function readSite(file: string): { settings: Settings; items: Item[] } {
  const read = readExchange(file, { idOf: (key) => keyId(nobody, key) });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return { settings: read.file.settings ?? emptyData('settings'), items: read.file.items };
}

/** A made-up case as it comes out: the site that an import reads, and what found no place. */
export function written(json: object): { site: ReadSite; paths: string[] } & Converted {
  const converted = convertCase({ schema: 'bti-case/1', written_language: 'nb', ...json });
  const paths = converted.unplaced.map(({ path }) => path);
  return { ...converted, site: new ReadSite(converted.file), paths };
}

/** The steps of each level in words: title, who, with what, until when, and where it leads. */
export const stepsInWords = (site: ReadSite): string[][][] =>
  site.levels().map((level) =>
    level.steps.map(({ data }) => [
      site.say(data.title),
      ...data.responsible.map(({ role }) => site.say(site.get('role', role).data.title)),
      ...data.tools.map((id) => {
        const { title, format, size } = site.get('tool', id).data;
        return [site.say(title), format, size].filter(Boolean).join(' ');
      }),
      ...data.deadlines.map(({ amount, unit }) => [amount, unit].filter(Boolean).join(' ')),
      ...data.outcomes.map(({ label, targets }) =>
        [site.say(label), ...targets.map((target) => site.sayTarget(target))].join(' → '),
      ),
    ]),
  );
