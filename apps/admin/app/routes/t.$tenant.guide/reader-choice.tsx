import { useId } from 'react';
import { lensKey, type Lens } from '@bti/domain';
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
  const id = useId();
  const key = chosen ? lensKey(chosen) : '';
  return (
    <div className="inline-label">
      <label className="ds-sr-only" htmlFor={id}>
        {w.label}
      </label>
      <select
        id={id}
        className="ds-input"
        value={key}
        data-active={key || undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{w.all}</option>
        {inOrder(readers).map((lens) => (
          <option key={lensKey(lens)} value={lensKey(lens)}>
            {titleOf(lens)}
          </option>
        ))}
      </select>
    </div>
  );
}
