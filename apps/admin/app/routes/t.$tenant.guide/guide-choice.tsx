import { useState } from 'react';
import type { Draft } from '@bti/domain';
import { Button } from '#app/parts/button.js';
import { Choice } from '#app/parts/choice.js';
import { Dialog } from '#app/parts/dialog.js';
import { NameForm } from '#app/parts/name-form.js';
import { useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

type GuideChoiceProps = {
  guides: readonly Draft[];
  chosen: Draft | undefined;
  onChoose: (id: string) => void;
  /** Left out where nothing is changed now. */
  onAdd: ((title: string) => void) | undefined;
};

/** Which of several guides is on the map, and the way to one more. */
export function GuideChoice({ guides, chosen, onChoose, onAdd }: GuideChoiceProps) {
  const { store } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const [adding, setAdding] = useState(false);
  const w = words.guide;
  return (
    <>
      {guides.length > 1 && (
        <div className="inline-choice">
          <Choice
            label={w.choose}
            hideLabel
            always
            value={chosen?.id ?? ''}
            options={guides.map((one) => [one.id, titleOf(one)] as const)}
            onChange={onChoose}
          />
        </div>
      )}
      {chosen && onAdd && store.mayCreate('guide') && (
        <Button
          className="ds-button add-guide"
          small
          variant="tertiary"
          icon="plus"
          onClick={() => setAdding(true)}
        >
          {w.addGuide}
        </Button>
      )}
      {adding && onAdd && (
        <Dialog title={w.addGuide} onClose={() => setAdding(false)}>
          <p>{w.severalGuides}</p>
          <NameForm open label="" fieldLabel={w.guideName} onName={onAdd} onClose={() => setAdding(false)} />
        </Dialog>
      )}
    </>
  );
}
