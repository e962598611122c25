import { ButtonLink } from '#app/parts/button.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { hasGuide } from './start-steps.js';

/** The last step: look through what there is, and put it out. */
export function StartPublish() {
  const { store } = useTenant();
  const { words } = useWords();
  const w = words.start.publish;
  if (!hasGuide(store)) return <p className="soft">{w.first}</p>;
  return (
    <div className="start-form">
      <p className="soft">{w.help}</p>
      <div className="row">
        <ButtonLink variant="primary" to={tenantPath(store.slug, 'publish')}>
          {w.go}
        </ButtonLink>
        <ButtonLink to={tenantPath(store.slug, 'guide')}>{w.map}</ButtonLink>
      </div>
    </div>
  );
}
