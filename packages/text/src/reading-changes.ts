import {
  describe,
  lensKey,
  sameContent,
  type ContentType,
  type Data,
  type InterfaceLanguage,
  type Lens,
  type ReadingShow,
} from '@bti/domain';
import { changeWords } from './change-words.js';
import { changeNotes, type ChangeNote } from './changes.js';
import { lensName } from './lens-name.js';

type Said = { show?: ReadingShow | undefined; data: Data };
type AnyReading = Lens & Said;

/** An item with what it says to others than everybody. */
export type Read = { data: Data; readings?: readonly AnyReading[] | undefined };

/**
 * What changed in the readings of an item, each note with whom it is for: «For Barnehage: Frist: 14 dager → 7 dager».
 * A field that a reading takes up is compared with what its readers saw until then, the common text.
 */
export function readingNotes(
  type: ContentType,
  before: Read,
  after: Read,
  lang: InterfaceLanguage,
  titleOf: (id: string) => string,
): ChangeNote[] {
  const [old, now] = [byKey(before), byKey(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const whom = changeWords[lang].forLens(lensName((is ?? was)!, lang, titleOf));
    return changesOfReading(type, before.data, was, is, lang, titleOf).map((note) => ({
      ...note,
      what: `${whom}: ${note.what}`,
    }));
  });
}

const byKey = ({ readings = [] }: Read) =>
  new Map(readings.map((reading) => [lensKey(reading), reading] as const));

/** What changed from one state of a reading to the next; nothing is no reading. `base` is the common text beneath it. */
export function changesOfReading(
  type: ContentType,
  base: Data,
  was: Said | undefined,
  is: Said | undefined,
  lang: InterfaceLanguage,
  titleOf: (id: string) => string,
): ChangeNote[] {
  const w = changeWords[lang];
  const notes: ChangeNote[] = [];
  if (was?.show !== is?.show) notes.push({ what: w.shows[is?.show ?? 'asCommon'] });
  for (const [name, field] of Object.entries(describe(type).fields)) {
    const [own, next] = [was?.data[name], is?.data[name]];
    if (sameContent(own, next)) continue;
    if (next === undefined) notes.push({ what: w.follows(field.label[lang]) });
    else {
      const said = changeNotes(
        { [name]: field },
        { [name]: own ?? base[name] },
        { [name]: next },
        lang,
        titleOf,
      );
      notes.push(...(said.length > 0 ? said : [{ what: w.ownText(field.label[lang]) }]));
    }
  }
  if (notes.length > 0) return notes;
  if (!was && is) return [{ what: w.newReading }];
  return was && !is ? [{ what: w.goneReading }] : [];
}

/** What differs for one lens now, compared with the common text. */
export const differencesOf = (
  type: ContentType,
  item: Read,
  lens: Lens,
  lang: InterfaceLanguage,
  titleOf: (id: string) => string,
): ChangeNote[] =>
  changesOfReading(
    type,
    item.data,
    undefined,
    item.readings?.find((reading) => lensKey(reading) === lensKey(lens)),
    lang,
    titleOf,
  );
