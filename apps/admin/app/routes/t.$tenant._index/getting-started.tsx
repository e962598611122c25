import { Link } from '@remix-run/react';
import { Icon } from '#app/parts/icon.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { Panel } from './panel.js';
import { isDone, startSteps, type StartStep } from './start-steps.js';

const places: Record<StartStep, string[]> = {
  settings: ['settings'],
  base: ['content', 'tjeneste'],
  guide: ['guide'],
  publish: ['publish'],
};

/** The first steps as a small list beside the rest, until the first edition is out. */
export function GettingStarted() {
  const { store } = useTenant();
  const { words } = useWords();
  const w = words.start;
  const done = startSteps.filter((step) => isDone(store, step));
  return (
    <Panel title={w.list.title}>
      <p className="soft">{w.list.lead(done.length, startSteps.length)}</p>
      <ol className="started">
        {startSteps.map((step, index) => (
          <li key={step}>
            <span className="start-number" data-done={done.includes(step) || undefined}>
              {done.includes(step) ? <Icon name="check" /> : index + 1}
            </span>
            <Link to={tenantPath(store.slug, ...places[step])}>{w.steps[step]}</Link>
            {done.includes(step) && <span className="ds-sr-only">{w.done}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
