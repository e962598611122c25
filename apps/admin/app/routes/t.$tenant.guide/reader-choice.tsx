import { lensKey, type Lens } from '@bti/domain';
import { Choice } from '#app/parts/choice.js';
import { useLensOrder, useLensTitle } from '#app/readings/use-lens-name.js';
import { useWords } from '#app/words/language.js';

type ReaderChoiceProps = {
  readers: readonly Lens[];
  chosen: Lens | undefined;
  onChoose: (key: string) => void;
};

/** Through whose eyes the guide is on the map: everybody's, or those of one for whom something else is written. */
export function ReaderChoice({ readers, chosen, onChoose }: ReaderChoiceProps) {
  const { words } = useWords();
  const titleOf = useLensTitle();
  const inOrder = useLensOrder();
  const w = words.guide.reader;
  return (
    <div className="inline-choice reader-choice">
      <Choice
        label={w.label}
        hideLabel
        all={w.all}
        value={chosen ? lensKey(chosen) : ''}
        options={inOrder(readers).map((lens) => [lensKey(lens), titleOf(lens)] as const)}
        onChange={onChoose}
      />
    </div>
  );
}
