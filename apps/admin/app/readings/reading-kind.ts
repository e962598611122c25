import {
  describe,
  lensKey,
  mergeContent,
  sameContent,
  storableReading,
  type Conflict,
  type ContentType,
  type Data,
  type Draft,
  type DraftReading,
  type Field,
  type Fields,
  type Lens,
  type Problem,
  type SaveReadingInput,
} from '@bti/domain';
import type { DocumentKind } from '../editor/document-kind.js';

/**
 * A reading as its editor holds it: the fields it overrides, and among them what it does with the item as a whole and
 * which version of the base it knows, so that undoing takes those back too. No content type has fields of these names.
 */
const showField: Field = {
  kind: 'choice',
  label: { nb: 'Vises', nn: 'Blir vist' },
  options: {
    shown: { nb: 'vises', nn: 'blir vist' },
    hidden: { nb: 'skjult', nn: 'skjult' },
    notDescribed: { nb: 'ikke beskrevet', nn: 'ikkje skildra' },
  },
};

const readingFields = (type: ContentType): Fields => ({ show: showField, ...describe(type).fields });

/** The reading of an item for a lens, where there is one. */
export const readingFor = ({ readings }: Pick<Draft, 'readings'>, lens: Lens): DraftReading | undefined =>
  readings.find((reading) => lensKey(reading) === lensKey(lens));

/** What a reading overrides, without what is said of it as a whole. */
export const overridesIn = ({ show: _show, fromVersion: _from, ...fields }: Data): Data => fields;

/** The editing of one reading. One that nobody has made begins from the base as it stands. */
export const readingOf = (lens: Lens): DocumentKind => ({
  of(draft) {
    const reading = readingFor(draft, lens);
    if (!reading) return { ...draft, version: 0, data: { fromVersion: draft.version } };
    const { show, data, version, fromVersion, updatedAt, updatedBy } = reading;
    return { ...draft, version, updatedAt, updatedBy, data: asData({ show, data, fromVersion }) };
  },
  fields: readingFields,
  check: checkReading,
  merge: mergeReading,
});

/** A state of a reading, as its editor holds it. */
export const asData = ({
  show,
  data,
  fromVersion,
}: Pick<DraftReading, 'show' | 'data' | 'fromVersion'>): Data => ({
  ...data,
  ...(show ? { show } : {}),
  fromVersion,
});

/** The save of a reading from what its editor holds. */
export const readingInput = (version: number, data: Data): SaveReadingInput => ({
  version,
  fromVersion: Number(data.fromVersion),
  ...(data.show ? { show: data.show as NonNullable<SaveReadingInput['show']> } : {}),
  data: { ...overridesIn(data) },
});

/** Does this reading say nothing of its own? Then there is none. */
export const isBlank = (data: Data): boolean =>
  !data.show && Object.values(overridesIn(data)).every((value) => value === undefined);

function checkReading(type: ContentType, data: Data): { data: Data } | { problems: Problem[] } {
  const checked = storableReading(type, overridesIn(data));
  return 'problems' in checked ? checked : { data: { ...data, ...checked.data } };
}

/** As for whole items, but a field that one side does not override is no empty field: it is taken or left as a whole. */
function mergeReading(
  type: ContentType,
  base: Data,
  ours: Data,
  theirs: Data,
): { merged: Data; conflicts: Conflict[] } {
  const merged: Record<string, unknown> = {
    fromVersion: sameContent(ours.fromVersion, base.fromVersion) ? theirs.fromVersion : ours.fromVersion,
  };
  const conflicts: Conflict[] = [];
  for (const [name, field] of Object.entries(readingFields(type))) {
    const [b, o, t] = [base[name], ours[name], theirs[name]];
    const one =
      o === undefined || t === undefined
        ? wholeField(name, b, o, t)
        : mergeContent({ [name]: field }, { [name]: b }, { [name]: o }, { [name]: t });
    if (one.merged[name] !== undefined) merged[name] = one.merged[name];
    conflicts.push(...one.conflicts);
  }
  return { merged, conflicts };
}

function wholeField(path: string, base: unknown, ours: unknown, theirs: unknown) {
  if (sameContent(ours, theirs) || sameContent(theirs, base))
    return { merged: { [path]: ours }, conflicts: [] };
  if (sameContent(ours, base)) return { merged: { [path]: theirs }, conflicts: [] };
  return { merged: { [path]: ours }, conflicts: [{ path, base, ours, theirs }] };
}
