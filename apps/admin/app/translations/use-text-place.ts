import { describe, lensKey, parseLens, type Data, type Draft, type Translation } from '@bti/domain';
import { placeOf } from '@bti/text';
import { useLensName } from '../readings/use-lens-name.js';
import { useWords } from '../words/language.js';

/** What a text stands in: its item, or the reading of it. */
export function dataOf({ data, readings }: Draft, { lens }: Pick<Translation, 'lens'>): Data {
  return lens ? (readings.find((reading) => lensKey(reading) === lens)?.data ?? {}) : data;
}

/** Where a text stands in its item, in the words of the form, and whose reading it is: «Foresatte: Utfall 2 › Vilkår». */
export function useTextPlace(): (text: Translation, draft: Draft) => string {
  const { lang } = useWords();
  const nameOf = useLensName();
  return (text, draft) => {
    const reader = parseLens(text.lens);
    const data = dataOf(draft, text);
    const place = placeOf(describe(draft.type).fields, text.path, lang, data).labels.join(' › ');
    return reader ? `${nameOf(reader)}: ${place}` : place;
  };
}
