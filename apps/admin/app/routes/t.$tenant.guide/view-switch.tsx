import { useWords } from '#app/words/language.js';

type ViewSwitchProps = { asList: boolean; onChange: (list: boolean) => void };

/** The same guide as a map or as a list. */
export function ViewSwitch({ asList, onChange }: ViewSwitchProps) {
  const { words } = useWords();
  const w = words.guide;
  return (
    <div className="view-switch" role="group" aria-label={w.view}>
      <button type="button" aria-pressed={!asList} onClick={() => onChange(false)}>
        {w.asMap}
      </button>
      <button type="button" aria-pressed={asList} onClick={() => onChange(true)}>
        {w.asList}
      </button>
    </div>
  );
}
