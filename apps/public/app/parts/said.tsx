import type { Shown } from '#app/model/view.ts';
import { Text } from './text.tsx';

/** A sentence of the interface with a name in it, which is marked where it is in another language than the sentence. */
export function Said({ sentence, name }: { sentence: (name: string) => string; name: Shown }) {
  const [before, after] = sentence('\u0000').split('\u0000');
  return (
    <>
      {before}
      <Text value={name} />
      {after}
    </>
  );
}
