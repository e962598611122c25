import { ButtonLink } from '#app/parts/button.js';
import { NameForm } from '#app/parts/name-form.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** There is no guide yet: what one is, and the field that begins it. */
export function NoGuide({ onName }: { onName: (title: string) => void }) {
  const { store } = useTenant();
  const { words } = useWords();
  const w = words.guide;
  return (
    <div className="guide-empty">
      <h2>{w.noneTitle}</h2>
      <p>{w.none}</p>
      {store.mayCreate('guide') && (
        <div className="row">
          <ButtonLink small variant="primary" to={tenantPath(store.slug)}>
            {w.startFromTemplate}
          </ButtonLink>
          <NameForm label={w.addGuide} fieldLabel={w.guideName} onName={onName} />
        </div>
      )}
    </div>
  );
}

/** The guide has no level yet: what levels, steps and decisions are for. */
export function NoLevels() {
  const { words } = useWords();
  const w = words.guide;
  return (
    <div className="guide-empty">
      <h2>{w.noLevelsTitle}</h2>
      <ol>
        {w.noLevels.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  );
}
